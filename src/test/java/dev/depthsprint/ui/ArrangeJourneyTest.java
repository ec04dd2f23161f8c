package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.SetTime;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person puts a diagram straight. */
class ArrangeJourneyTest {

  private final SetTime time = new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin");
  private Window window;
  private DrawnDiagram hands;

  @BeforeEach
  void drawCrookedly(@TempDir Path folder) throws Exception {
    window = Window.open(folder.resolve("workspace"), time);
    hands = new DrawnDiagram(window).begin();
    hands.drop("db2", -300, -200).drop("kafka", 10, 40).drop("flink-sql", 200, -160);
    hands.connect("kafka", "flink-sql").connect("flink-sql", "db2");
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  @Test
  void a_layout_is_proposed_kept_with_enter_and_is_one_step_of_undo() throws Exception {
    Diagram crooked = hands.diagram();
    proposeLayout();
    assertThat(x("kafka")).isLessThan(x("flink-sql"));
    assertThat(x("flink-sql")).isLessThan(x("db2"));
    window.press(KeyCode.ENTER);
    assertThat(window.node("proposal").isVisible()).isFalse();
    window.press(KeyCode.CONTROL, KeyCode.Z);
    assertThat(hands.diagram()).isEqualTo(crooked);
  }

  @Test
  void a_layout_is_taken_back_with_escape() throws Exception {
    Diagram crooked = hands.diagram();
    proposeLayout();
    assertThat(hands.diagram()).isNotEqualTo(crooked);
    window.press(KeyCode.ESCAPE);
    assertThat(hands.diagram()).isEqualTo(crooked);
    assertThat(window.node("proposal").isVisible()).isFalse();
  }

  @Test
  void a_second_layout_says_that_there_is_nothing_to_do() throws Exception {
    proposeLayout();
    window.click("proposal-apply");
    Diagram laid = hands.diagram();
    window.press(KeyCode.ALT, KeyCode.L);
    window.until(() -> window.node("toast").isVisible());
    assertThat(hands.diagram()).isEqualTo(laid);
  }

  @Test
  void keys_align_and_distribute_what_is_selected() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.A);
    window.press(KeyCode.ALT, KeyCode.W);
    assertThat(hands.component("kafka").position().y())
        .isEqualTo(hands.component("db2").position().y());
    window.press(KeyCode.ALT, KeyCode.SHIFT, KeyCode.H);
    assertThat(x("kafka") - x("db2")).isEqualTo(x("flink-sql") - x("kafka"));
  }

  private void proposeLayout() throws Exception {
    window.press(KeyCode.ALT, KeyCode.L);
    hands.awaitProposal();
  }

  private double x(String kind) throws Exception {
    return hands.component(kind).position().x();
  }
}
