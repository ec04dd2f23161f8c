package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** Plans written down in a test. Reading one checks that nothing of it is lost. */
final class Plans {

  static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

  private Plans() {}

  static ImportedPlan imported(String text, Layout layout) {
    try {
      ImportedPlan plan = PlanReader.read("plan.md", text.getBytes(StandardCharsets.UTF_8), layout);
      Lossless.check(text, plan);
      return plan;
    } catch (Problem problem) {
      throw new AssertionError(problem);
    }
  }

  static ImportedPlan imported(String text) {
    return imported(text, new Layout(MONDAY, Order.CALENDAR));
  }

  static Sprint read(String text) {
    return imported(text).sprint();
  }

  static Day firstDay(String text) {
    return read(text).days().getFirst();
  }

  /** The tasks of the first day of a plan that is one table row. */
  static List<Task> tasksOfCell(String cell) {
    return firstDay("| Day | Tasks |\n|---|---|\n| Mon | " + cell + " |").tasks();
  }
}
