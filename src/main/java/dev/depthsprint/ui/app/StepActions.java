package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.NextTurn;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Undo and redo, each with the name of the step that it would take. */
final class StepActions {

  private final Session session;
  private final Steps steps;

  /**
   * @param tell shows a sentence for a while
   */
  StepActions(Session session, Consumer<Message> tell) {
    this.session = session;
    steps = new Steps(session, tell);
  }

  List<Action> all() {
    return List.of(undo(), redo());
  }

  private Action undo() {
    return step(
        Action.of("undo", Message.of("ui.action.undo"), MaterialDesignU.UNDO, steps::undo)
            .at("Shortcut+Z"),
        Store::undoName,
        "ui.action.undo",
        "ui.action.undo.named");
  }

  private Action redo() {
    return step(
        Action.of("redo", Message.of("ui.action.redo"), MaterialDesignR.REDO, steps::redo)
            .at("Shortcut+Shift+Z", "Shortcut+Y"),
        Store::redoName,
        "ui.action.redo",
        "ui.action.redo.named");
  }

  /** An action that carries the name of the step it would take. */
  private Action step(
      Action action, Function<Store, Optional<Message>> name, String plain, String named) {
    var label = new ReadOnlyStringWrapper(Message.of(plain).text());
    var possible = new ReadOnlyBooleanWrapper(false);
    // A drag tells the store of the same step a hundred times a second: only another one has words.
    var shown = new SimpleObjectProperty<Optional<Message>>(Optional.empty());
    var naming =
        new NextTurn(() ->
            label.set(
                shown
                    .get()
                    .map(edit -> Message.of(named, edit).text())
                    .orElseGet(() -> Message.of(plain).text())));
    shown.subscribe(step -> {
      possible.set(step.isPresent());
      naming.ask();
    });
    Runnable look =
        () -> {
          Optional<Message> step = name.apply(session.store());
          if (!step.equals(shown.get())) {
            shown.set(step);
          }
        };
    look.run();
    session.store().listen((_, _) -> look.run());
    return action.named(label).when(possible);
  }
}
