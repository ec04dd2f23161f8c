package dev.depthsprint.ui.exchange;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** What brings a plan in and out. */
public final class ExchangeActions {

  private final Session session;
  private final Supplier<Window> owner;
  private final Consumer<String> anew;

  /**
   * @param anew begins the choice of a new sprint with the path of a plan, which may be empty
   */
  public ExchangeActions(Session session, Supplier<Window> owner, Consumer<String> anew) {
    this.session = session;
    this.owner = owner;
    this.anew = anew;
  }

  public List<Action> all() {
    var exists = new ReadOnlyBooleanWrapper(session.workspace().sprint().exists());
    session.store().listen((_, after) -> exists.set(after.sprint().exists()));
    return List.of(
        Action.of(
                "import-plan",
                Message.of("ui.start.file"),
                MaterialDesignF.FILE_IMPORT_OUTLINE,
                this::importPlan)
            .alsoFoundBy(Message.of("exchange.import.words"))
            .at("Shortcut+O"),
        Action.of(
                "export-plan",
                Message.of("exchange.export.action"),
                MaterialDesignF.FILE_EXPORT_OUTLINE,
                () -> PlanExportDialog.show(session, session::workspace, owner.get(), false))
            .alsoFoundBy(Message.of("exchange.export.words"))
            .at("Shortcut+Shift+E")
            .when(exists));
  }

  /** Where a sprint is under way, a plan may be a changed version of it. */
  private void importPlan() {
    if (session.workspace().sprint().exists()) {
      MergeDialog.show(session, owner.get(), anew);
    } else {
      anew.accept("");
    }
  }
}
