package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.Week;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Sprints that nobody would write, with all that Markdown gives a meaning in their texts. */
final class RandomSprints {

  private static final String[] PIECES = {
    "read",
    "Kafka",
    " ",
    "  ",
    "|",
    "\\",
    "\\|",
    "*",
    "**",
    "_",
    "`",
    "[x]",
    "[x] ",
    "[ ] ",
    "🕐 ",
    "💡",
    "✅ ",
    "• ",
    "– ",
    " – ",
    " : ",
    ":",
    "- ",
    "#",
    "# ",
    "## ",
    "&#10;",
    "&#",
    "&",
    "&amp;",
    ";",
    "<br>",
    "<BR/>",
    "<",
    ">",
    "> ",
    "<!-- ",
    "-->",
    "---",
    "(30 min)",
    " (≈ 5 min)",
    "(9 min spent)",
    ")",
    "(",
    "()",
    "1️⃣ ",
    "1",
    "**Tip:** ",
    "**Goal:**",
    "Week 2",
    "Mon",
    "↗ ",
    "](diagrams/a.json)",
    "→",
    "é",
    "e\u0301",
    "\u00a0",
    "\u200d",
    "\ufeff",
    "🚀",
    "\ud83d",
    "\udd50",
    "\t",
    "\u0000",
    "\u0007",
    "\u0085",
    "\u2028",
    "| Day |",
    "|---|",
    "task ",
    "\"",
    "'",
    "=",
    "+1",
    "~",
    "```",
    "https://example.org/a?b=c&d",
    "[link](x)",
    "Tag",
    "مرحبا"
  };

  private final Random random;
  private int ids;

  RandomSprints(long seed) {
    random = new Random(seed);
  }

  Sprint next() {
    int length = 1 + random.nextInt(random.nextBoolean() ? 60 : 15);
    LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(500));
    int usual = random.nextInt(10) * 30;
    TreePVector<Day> days = TreePVector.empty();
    for (int i = 0; i < length; i++) {
      days = days.plus(day(start.plusDays(i), usual));
    }
    return new Sprint(
        text(),
        lines(),
        lines(),
        lines(),
        some(3, () -> new Theme(random.nextInt(12), text(), text())),
        some(5, () -> new Week(random.nextInt(11), text(), text())),
        days,
        some(4, () -> new Criterion(lines(), random.nextBoolean())),
        some(4, this::verbatim));
  }

  private Day day(LocalDate date, int usual) {
    if (random.nextInt(4) == 0) {
      return OwnStyle.unwritten(date, usual);
    }
    int budget = random.nextInt(3) == 0 ? random.nextInt(1000) : usual;
    PVector<Task> tasks = some(6, this::task);
    Day day =
        new Day(
            date,
            oneOf(DayKind.values()),
            text(),
            lines(),
            tasks,
            text(),
            random.nextBoolean(),
            some(2, this::rehearsal),
            budget,
            random.nextInt(3) == 0 ? lines() : "");
    return random.nextBoolean() ? evenly(day) : day;
  }

  /** The day with the minutes that its tasks get when nobody chooses any. */
  private static Day evenly(Day day) {
    return day.withTasks(
        TreePVector.from(
            OwnRow.estimated(
                day.tasks().stream()
                    .map(task -> task.withEstimate(Estimate.NONE))
                    .map(task -> new OwnRow.Read(task, false))
                    .toList(),
                day.budgetMinutes())));
  }

  private Task task() {
    return new Task(
        random.nextInt(3) == 0 ? text() + ids++ : "t" + ids++,
        text(),
        oneOf(TaskMark.values()),
        new Estimate(random.nextInt(200) * random.nextInt(2), random.nextBoolean()),
        some(3, () -> new SubItem(text(), random.nextBoolean())),
        random.nextInt(3) == 0 ? lines() : "",
        random.nextInt(4) == 0 ? "a-diagram" : random.nextInt(9) == 0 ? text() : "",
        random.nextInt(4) == 0 ? random.nextInt(9) : 0);
  }

  private Rehearsal rehearsal() {
    Instant at = Instant.ofEpochSecond(random.nextInt(2_000_000_000), random.nextInt(1000));
    return new Rehearsal(at, random.nextInt(500), oneOf(Rating.values()));
  }

  private String text() {
    var text = new StringBuilder();
    int pieces = random.nextInt(6);
    for (int i = 0; i < pieces; i++) {
      text.append(oneOf(PIECES));
    }
    return text.toString();
  }

  private String lines() {
    return String.join("\n", Stream.generate(this::text).limit(1 + random.nextInt(4)).toList());
  }

  private String verbatim() {
    return random.nextInt(5) == 0
        ? "<!-- Depth Sprint: 3 days from 2026-01-01, 5 min each -->"
        : text();
  }

  private <T> PVector<T> some(int most, Supplier<T> make) {
    return TreePVector.from(Stream.generate(make).limit(random.nextInt(most + 1)).toList());
  }

  private <T> T oneOf(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
