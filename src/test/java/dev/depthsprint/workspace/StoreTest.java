package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoreTest {

  private static final Message MOVE = Message.of("workspace.edit.renameDiagram");

  private static final Kind KAFKA =
      new Kind("kafka", "Kafka", Layer.INGESTION, "apache-kafka", List.of());

  private final Store store =
      new Store(Workspace.EMPTY.with(Diagram.empty("pipeline", "Pipeline")));

  private static UnaryOperator<Workspace> titled(String title) {
    return workspace -> workspace.withDiagram("pipeline", diagram -> diagram.withTitle(title));
  }

  private String title() {
    return store.current().diagram("pipeline").orElseThrow().title();
  }

  @Test
  void undo_and_redo_walk_over_the_edits() {
    store.apply(DiagramEdits.rename("pipeline", "One"));
    store.apply(DiagramEdits.rename("pipeline", "Two"));
    store.undo();
    assertThat(title()).isEqualTo("One");
    store.undo();
    assertThat(title()).isEqualTo("Pipeline");
    store.redo();
    store.redo();
    assertThat(title()).isEqualTo("Two");
  }

  @Test
  void an_edit_after_undo_clears_what_could_be_redone() {
    store.apply(DiagramEdits.rename("pipeline", "One"));
    store.undo();
    store.apply(DiagramEdits.rename("pipeline", "Other"));
    assertThat(store.redoName()).isEmpty();
  }

  @Test
  void a_gesture_is_one_step_however_much_it_showed() {
    Store.Mark gesture = store.mark(MOVE);
    gesture.preview(titled("a"));
    gesture.preview(titled("b"));
    gesture.commit();
    assertThat(title()).isEqualTo("b");
    store.undo();
    assertThat(title()).isEqualTo("Pipeline");
    assertThat(store.undoName()).isEmpty();
  }

  @Test
  void a_cancelled_gesture_leaves_no_trace() {
    Workspace before = store.current();
    Store.Mark gesture = store.mark(MOVE);
    gesture.preview(titled("a"));
    gesture.cancel();
    assertThat(store.current()).isEqualTo(before);
    assertThat(store.undoName()).isEmpty();
  }

  @Test
  void an_edit_that_changes_nothing_is_no_step() {
    store.apply(new Edit(MOVE, workspace -> workspace));
    assertThat(store.undoName()).isEmpty();
  }

  @Test
  void recorded_time_survives_undo() {
    store.apply(DiagramEdits.rename("pipeline", "One"));
    TimeLog log =
        TimeLog.EMPTY
            .after(new TimeEvent.Started("i", "task", Instant.EPOCH, ZoneOffset.UTC))
            .orElseThrow();
    store.record(log);
    store.undo();
    assertThat(store.current().time()).isEqualTo(log);
  }

  @Test
  void recorded_time_survives_a_cancelled_gesture() {
    Store.Mark gesture = store.mark(MOVE);
    gesture.preview(titled("a"));
    TimeLog log =
        TimeLog.EMPTY
            .after(new TimeEvent.Started("i", "task", Instant.EPOCH, ZoneOffset.UTC))
            .orElseThrow();
    store.record(log);
    gesture.cancel();
    assertThat(store.current().time()).isEqualTo(log);
  }

  @Test
  void listeners_hear_every_new_value() {
    List<String> heard = new ArrayList<>();
    Runnable stop =
        store.listen((_, after) -> heard.add(after.diagram("pipeline").orElseThrow().title()));
    store.apply(DiagramEdits.rename("pipeline", "One"));
    stop.run();
    store.apply(DiagramEdits.rename("pipeline", "Two"));
    assertThat(heard).containsExactly("One");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void undoing_everything_returns_to_the_start_and_redoing_to_the_end(long seed) {
    var random = new Random(seed);
    Workspace start = store.current();
    for (int i = 0; i < 200; i++) {
      store.apply(new Edit(MOVE, randomChange(random, i)));
    }
    Workspace end = store.current();
    while (store.undoName().isPresent()) {
      store.undo();
    }
    assertThat(store.current()).as("seed %d", seed).isEqualTo(start);
    while (store.redoName().isPresent()) {
      store.redo();
    }
    assertThat(store.current()).as("seed %d", seed).isEqualTo(end);
  }

  private static UnaryOperator<Workspace> randomChange(Random random, int number) {
    int choice = random.nextInt(4);
    double x = random.nextInt(1000);
    int pick = random.nextInt(1000);
    return workspace ->
        workspace.withDiagram("pipeline", diagram -> change(diagram, choice, number, x, pick));
  }

  private static Diagram change(Diagram diagram, int choice, int number, double x, int pick) {
    List<String> ids = List.copyOf(diagram.components().keySet());
    if (choice == 0 || ids.isEmpty()) {
      return diagram.with(Component.of("c" + number, KAFKA, new Point(x, x)));
    }
    String id = ids.get(pick % ids.size());
    return switch (choice) {
      case 1 -> diagram.withMoved(Set.of(id), x, 1);
      case 2 -> diagram.without(Set.of(id));
      default -> diagram.with(Flow.between("f" + number, id, ids.getFirst()));
    };
  }
}
