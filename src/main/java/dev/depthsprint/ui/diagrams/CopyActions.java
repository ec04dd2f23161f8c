package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.clipboard.DiagramClipboard;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Cut, copy, paste and duplicate, for the Edit menu. */
public final class CopyActions {

  private final DrawnActions drawn;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public CopyActions(Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    drawn = new DrawnActions(drawing, isShown);
    this.view = view;
  }

  public List<Action> edit() {
    return List.of(
        action("cut", "clipboard.action.cut", MaterialDesignC.CONTENT_CUT, DiagramClipboard::cut)
            .when(drawn.when(this::canCopy))
            .at("Shortcut+X", "Shift+Delete"),
        action(
                "copy",
                "clipboard.action.copy",
                MaterialDesignC.CONTENT_COPY,
                DiagramClipboard::copy)
            .alsoFoundBy(Message.of("clipboard.action.copy.words"))
            .when(drawn.when(this::canCopy))
            .at("Shortcut+C", "Shortcut+Insert"),
        action(
                "paste",
                "clipboard.action.paste",
                MaterialDesignC.CONTENT_PASTE,
                DiagramClipboard::paste)
            .alsoFoundBy(Message.of("clipboard.action.paste.words"))
            .when(drawn.when(() -> true))
            .at("Shortcut+V", "Shift+Insert"),
        action(
                "duplicate",
                "clipboard.action.duplicate",
                MaterialDesignC.CONTENT_DUPLICATE,
                DiagramClipboard::duplicate)
            .when(drawn.when(this::canCopy))
            .at("Shortcut+D"));
  }

  private Action action(String id, String key, Ikon icon, Consumer<DiagramClipboard> run) {
    return Action.of(id, Message.of(key), icon, () -> run.accept(view.get().clipboard()));
  }

  private boolean canCopy() {
    return drawn.selection().canMove();
  }
}
