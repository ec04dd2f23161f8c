package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.workspace.PlanEdits;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The four views have a key each, and the keyboard goes along. */
class ViewsJourneyTest {

  @Test
  void each_view_has_a_key_and_gets_the_keyboard_back_where_it_was(@TempDir Path folder)
      throws Exception {
    Window window = Window.open(folder, new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
    var today = LocalDate.of(2026, 11, 23);
    Window.onFx(() -> {
      window.session().store().apply(PlanEdits.choose(BlankPlan.from(today)));
      return null;
    });
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2).focus("day-" + today.plusDays(2));
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.<Labeled>node("today-empty-tasks").getText()).contains("open today");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    assertThat(window.workspace().settings().view()).isEqualTo("review");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(window.scene().getFocusOwner().getId()).isEqualTo("day-" + today.plusDays(2));
    window.close();
  }
}
