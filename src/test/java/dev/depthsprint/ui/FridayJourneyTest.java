package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.SetTime;
import java.nio.file.Path;
import java.util.List;
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

  private static final String LABEL = "orders";

  private Window window;
  private DrawnDiagram hands;

  @Test
  void the_mouse_and_the_keyboard_make_the_same_diagram(@TempDir Path folder) throws Exception {
    Diagram pointed = drawn(folder.resolve("mouse"), this::withTheMouse);
    Diagram typed = drawn(folder.resolve("keyboard"), this::withTheKeyboard);

    assertThat(typed).isEqualTo(pointed);
    assertThat(typed.flows().values())
        .extracting(Flow::id, Flow::outcome, Flow::label)
        .containsExactlyInAnyOrder(
            tuple("source to kafka", Outcome.SUCCESS, ""),
            tuple("kafka to flink-sql", Outcome.SUCCESS, LABEL),
            tuple("flink-sql to bigquery", Outcome.SUCCESS, ""),
            tuple("flink-sql to dead-letter-queue", Outcome.DEAD_LETTER, ""));
    assertThat(typed.components().get("flink-sql").traits())
        .containsExactly(Checkpoint.USUAL, RetryPolicy.USUAL);
  }

  /** A way to draw it all. */
  private interface Drawing {
    void draw() throws Exception;
  }

  private Diagram drawn(Path folder, Drawing drawing) throws Exception {
    window = Window.open(folder, new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin"));
    try {
      hands = new DrawnDiagram(window).enlarge();
      drawing.draw();
      return withoutIds(hands.diagram());
    } finally {
      window.close();
    }
  }

  private void withTheMouse() throws Exception {
    window.click("rail-diagrams").click("template-blank");
    hands.settle();
    hands.drop("source", -500, -200).drop("kafka", -240, -120).drop("flink-sql", 40, -120);
    hands.drop("bigquery", 340, -40).drop("dead-letter-queue", 340, 200);
    hands.connect("source", "kafka").connect("kafka", "flink-sql").fill("flow-label", LABEL);
    hands.connect("flink-sql", "bigquery").connect("flink-sql", "dead-letter-queue");
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
    window.press(KeyCode.F2).type(LABEL).press(KeyCode.ENTER);
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

  /**
   * The same diagram with ids that follow from what it holds, since those of an app tell the order
   * of the work, and seen from its middle.
   */
  private static Diagram withoutIds(Diagram diagram) {
    assertThat(diagram.components().values())
        .extracting(FridayJourneyTest::kind)
        .containsExactlyInAnyOrderElementsOf(KINDS);
    Point middle = diagram.bounds().center();
    Diagram plain = Diagram.empty("friday", "Friday");
    for (Component component : diagram.components().values()) {
      plain = plain.with(component.withId(kind(component)).movedBy(-middle.x(), -middle.y()));
    }
    for (Flow flow : diagram.flows().values()) {
      plain = plain.with(withoutIds(flow, diagram));
    }
    return plain;
  }

  private static Flow withoutIds(Flow flow, Diagram diagram) {
    String from = kind(diagram.components().get(flow.from().componentId()));
    String to = kind(diagram.components().get(flow.to().componentId()));
    return flow.withId(from + " to " + to)
        .withEnds(flow.from().movedTo(from), flow.to().movedTo(to));
  }

  private static String kind(Component component) {
    return component.kind().id();
  }
}
