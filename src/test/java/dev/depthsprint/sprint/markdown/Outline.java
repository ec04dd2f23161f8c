package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everything that was read from a plan but the ids, a line a field, for comparing at a glance. */
final class Outline {

  private final List<String> lines = new ArrayList<>();

  private Outline() {}

  static String of(ImportedPlan plan) {
    var outline = new Outline();
    outline.frame(plan.sprint());
    plan.sprint().days().forEach(outline::day);
    plan.sprint()
        .definitionOfDone()
        .forEach(criterion -> outline.add("criterion", box(criterion.done()) + criterion.text()));
    plan.sprint().unrecognised().forEach(line -> outline.add("unrecognised", line));
    plan.warnings().stream().map(Message::text).forEach(text -> outline.add("warning", text));
    outline.add("names weekdays", String.valueOf(plan.namesWeekdays()));
    return String.join("\n", outline.lines) + "\n";
  }

  private void frame(Sprint sprint) {
    add("title", sprint.title());
    add("goal", sprint.goal());
    add("time", sprint.time());
    add("tip", sprint.tip());
    sprint.themes().forEach(t -> add("theme " + t.number(), join(t.title(), t.detail())));
    sprint.weeks().forEach(w -> add("week " + w.number(), join(w.title(), w.subtitle())));
  }

  private void day(Day day) {
    String kind = day.kind().name().toLowerCase(Locale.ROOT);
    String weekday = day.date().getDayOfWeek().name().substring(0, 3).toLowerCase(Locale.ROOT);
    String name = weekday + " " + day.date().toString().substring(5);
    lines.add((name + " " + kind + " " + day.budgetMinutes() + " " + day.title()).strip());
    add("  focus", day.focus());
    day.tasks().forEach(this::task);
    add("  outcome", day.outcome());
    add("  notes", day.notes());
  }

  private void task(Task task) {
    String mark = task.mark().name().toLowerCase(Locale.ROOT);
    String minutes = task.estimate().minutes() + (task.estimate().automatic() ? "~" : "");
    lines.add("  " + mark + " " + minutes + " " + task.title());
    task.subItems().forEach(item -> lines.add("    " + box(item.done()) + item.title()));
    add("    notes", task.notes());
  }

  private static String box(boolean done) {
    return done ? "[x] " : "[ ] ";
  }

  private static String join(String title, String rest) {
    return rest.isEmpty() ? title : title + " / " + rest;
  }

  /** Fields without a text are left out. */
  private void add(String field, String text) {
    if (!text.isEmpty()) {
      lines.add(field + ": " + text.replace("\n", "\\n"));
    }
  }
}
