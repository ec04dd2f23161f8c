package dev.depthsprint.ui.app;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Undo and redo are one line for the whole app, so a step may change what is not in view; then this
 * says where it was.
 */
final class Steps {

  private final Session session;
  private final Consumer<Message> tell;

  /**
   * @param tell shows a sentence for a while
   */
  Steps(Session session, Consumer<Message> tell) {
    this.session = session;
    this.tell = tell;
  }

  void undo() {
    step(Store::undoName, Store::undo, "steps.undone", "steps.undone.plan");
  }

  void redo() {
    step(Store::redoName, Store::redo, "steps.redone", "steps.redone.plan");
  }

  private void step(
      Function<Store, Optional<Message>> name,
      Consumer<Store> go,
      String inDiagram,
      String inPlan) {
    Optional<Message> step = name.apply(session.store());
    Workspace before = session.workspace();
    go.accept(session.store());
    step.ifPresent(it -> tell(before, session.workspace(), it, inDiagram, inPlan));
  }

  private void tell(
      Workspace before, Workspace after, Message step, String inDiagram, String inPlan) {
    if (isOtherSprint(before.sprint(), after.sprint())) {
      tell.accept(Message.of(inPlan, step));
      return;
    }
    boolean isDrawing = View.of(before.settings().view()) == View.DIAGRAMS;
    changed(before, after)
        .filter(diagram -> !isDrawing || !diagram.slug().equals(before.settings().diagram()))
        .ifPresent(diagram -> tell.accept(Message.of(inDiagram, diagram.title(), step)));
    if (isDrawing && before.sprint() != after.sprint()) {
      tell.accept(Message.of(inPlan, step));
    }
  }

  /** True when the sprint itself comes or goes: that is much, wherever one looks. */
  private static boolean isOtherSprint(Sprint before, Sprint after) {
    return before.exists() != after.exists()
        || before.exists()
            && !before.days().getFirst().date().equals(after.days().getFirst().date())
        || !before.title().equals(after.title());
  }

  /** The diagram that the step changed, made or took away. */
  private static Optional<Diagram> changed(Workspace before, Workspace after) {
    if (before.diagrams() == after.diagrams()) {
      return Optional.empty();
    }
    return Stream.concat(
            after.diagrams().values().stream().filter(it -> before.diagrams().get(it.slug()) != it),
            before.diagrams().values().stream()
                .filter(it -> !after.diagrams().containsKey(it.slug())))
        .findFirst();
  }
}
