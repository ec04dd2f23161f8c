package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.SetTime;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The diagram of the sprint's first Friday, ingestion to storage with checkpoints, retries and a
 * dead letter: once with the mouse and once with the keyboard alone.
 */
class FridayJourneyTest {

  private static final List<String> KINDS =
      List.of("source", "kafka", "flink-sql", "bigquery", "dead-letter-queue");

  /** What is told apart in a component once ids are left out. */
  private record Box(String name, List<Trait> traits, Point place) {}

  /** What is told apart in a flow once ids are left out. */
  private record Arrow(String from, String to, Outcome outcome) {}

  /** A diagram without its ids, and seen from its first component. */
  private record Shape(Set<Box> boxes, Set<Arrow> arrows) {}

  private Window window;
  private DrawnDiagram hands;

  @Test
  void the_mouse_and_the_keyboard_make_the_same_diagram(@TempDir Path folder) throws Exception {
    Shape pointed = drawn(folder.resolve("mouse"), this::withTheMouse);
    Shape typed = drawn(folder.resolve("keyboard"), this::withTheKeyboard);

    assertThat(typed).isEqualTo(pointed);
    assertThat(typed.arrows())
        .containsExactlyInAnyOrder(
            new Arrow("Source system", "Kafka", Outcome.SUCCESS),
            new Arrow("Kafka", "Flink SQL", Outcome.SUCCESS),
            new Arrow("Flink SQL", "BigQuery", Outcome.SUCCESS),
            new Arrow("Flink SQL", "Dead-letter queue", Outcome.DEAD_LETTER));
    assertThat(typed.boxes())
        .filteredOn(box -> !box.traits().isEmpty())
        .singleElement()
        .extracting(Box::traits)
        .isEqualTo(List.of(Checkpoint.USUAL, RetryPolicy.USUAL));
  }

  /** A way to draw it all. */
  private interface Drawing {
    void draw() throws Exception;
  }

  private Shape drawn(Path folder, Drawing drawing) throws Exception {
    window = Window.open(folder, new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin"));
    try {
      hands = new DrawnDiagram(window).enlarge();
      drawing.draw();
      return shape(hands.diagram());
    } finally {
      window.close();
    }
  }

  private void withTheMouse() throws Exception {
    window.click("rail-diagrams").click("template-blank");
    hands.settle();
    hands.drop("source", -500, -200).drop("kafka", -240, -120).drop("flink-sql", 40, -120);
    hands.drop("bigquery", 340, -40).drop("dead-letter-queue", 340, 200);
    hands.connect("source", "kafka").connect("kafka", "flink-sql").connect("flink-sql", "bigquery");
    hands.connect("flink-sql", "dead-letter-queue");
    // A new flow is what is selected.
    window.robot().clickOn("#flow-outcome").clickOn("Dead letter");
    hands.click("flink-sql");
    window.click("checkpoint-on").click("retry-on");
    hands.letGo();
    window.robot().clickOn("Arrange").clickOn("#menu-layout");
    hands.awaitProposal();
    window.click("proposal-apply");
  }

  private void withTheKeyboard() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N).press(KeyCode.ENTER);
    hands.settle();
    for (String words : List.of("source sys", "kafka", "flink", "bigq", "dead")) {
      window.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A).type(words).press(KeyCode.ENTER);
      hands.settle();
    }
    connect("Source", "kaf");
    connect("Kafka", "fli");
    connect("Flink", "big");
    connect("Flink", "dead");
    window.press(KeyCode.D);
    find("Flink SQL");
    command("set checkpoint");
    command("set retry");
    window.press(KeyCode.ALT, KeyCode.L);
    hands.awaitProposal();
    window.press(KeyCode.ENTER);
  }

  private void find(String name) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.F).type(name).press(KeyCode.ESCAPE);
    hands.settle();
  }

  private void connect(String from, String to) throws Exception {
    find(from);
    window.press(KeyCode.C).type(to).press(KeyCode.ENTER);
    hands.settle();
  }

  private void command(String words) throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.K).type(words).press(KeyCode.ENTER);
    hands.settle();
  }

  private static Shape shape(Diagram diagram) {
    assertThat(diagram.components().values())
        .extracting(component -> component.kind().id())
        .containsExactlyInAnyOrderElementsOf(KINDS);
    Point origin = diagram.bounds().center();
    return new Shape(
        diagram.components().values().stream()
            .map(it -> new Box(it.name(), it.traits(), it.position().minus(origin)))
            .collect(Collectors.toSet()),
        diagram.flows().values().stream()
            .map(flow -> arrow(diagram, flow))
            .collect(Collectors.toSet()));
  }

  private static Arrow arrow(Diagram diagram, Flow flow) {
    return new Arrow(name(diagram, flow.from()), name(diagram, flow.to()), flow.outcome());
  }

  private static String name(Diagram diagram, Flow.End end) {
    return diagram.component(end.componentId()).map(Component::name).orElseThrow();
  }
}
