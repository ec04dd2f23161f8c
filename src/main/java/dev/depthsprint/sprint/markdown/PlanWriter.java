package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TaskTimes;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Week;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a sprint as a Markdown plan in the shape of the bundled one, with its ticks and minutes.
 * {@link PlanReader} reads it back as the same sprint; recorded time is shown and not read back,
 * since it belongs to the journal.
 */
public final class PlanWriter {

  private static final String HARD_BREAK = "  ";
  private static final Pattern SPACED_COLON = Pattern.compile("(?:^| ):");
  private static final Pattern SPACED_DASH = Pattern.compile("(?:^| )–");

  private final Sprint sprint;
  private final RowWriter rows;
  private final List<String> lines = new ArrayList<>();

  private PlanWriter(Sprint sprint, RowWriter rows) {
    this.sprint = sprint;
    this.rows = rows;
  }

  /**
   * The plan with the time worked so far.
   *
   * @param sprint one that exists
   * @param now up to when an open interval counts
   */
  public static String write(Sprint sprint, TimeLog time, Instant now) {
    Map<String, Duration> times = TaskTimes.of(time, now);
    var rows =
        new RowWriter(
            OwnFacts.budget(sprint),
            task -> times.getOrDefault(task.id(), Duration.ZERO).toMinutes(),
            date -> time.onDay(date, now).toMinutes());
    return new PlanWriter(sprint, rows).text();
  }

  private String text() {
    lines.add(("# " + Escapes.line(sprint.title())).strip());
    front();
    weeks();
    criteria();
    if (!sprint.tip().isEmpty()) {
      rule();
      lines.add("");
      lines.addAll(field(OwnStyle.TIP, sprint.tip()));
    }
    if (!sprint.unrecognised().isEmpty()) {
      rule();
      lines.addAll(List.of("", OwnStyle.REST, ""));
      sprint.unrecognised().forEach(line -> lines.add(kept(line)));
    }
    lines.add("");
    lines.addAll(OwnFacts.written(sprint));
    return lines.stream().collect(Collectors.joining("\n", "", "\n"));
  }

  private void front() {
    List<String> front = new ArrayList<>();
    if (!sprint.goal().isEmpty()) {
      front.addAll(field(OwnStyle.GOAL, sprint.goal()));
    }
    if (!sprint.time().isEmpty()) {
      front.addAll(field(OwnStyle.TIME, sprint.time()));
    }
    if (!sprint.themes().isEmpty()) {
      front.add(OwnStyle.THEMES);
      sprint.themes().forEach(theme -> front.add(theme(theme)));
    }
    if (!front.isEmpty()) {
      lines.add("");
      front.forEach(line -> lines.add(line + (line.endsWith(HARD_BREAK) ? "" : HARD_BREAK)));
    }
  }

  /** A labelled text; its further lines stand below the first. */
  private static List<String> field(String label, String text) {
    List<String> written = new ArrayList<>();
    boolean endsBlank = false;
    for (String line : text.split("\n", -1)) {
      String safe = Escapes.line(line);
      if (written.isEmpty()) {
        written.add(label + " " + safe);
      } else if (endsBlank || line.isEmpty()) {
        // A blank line would end the field.
        written.add(written.removeLast() + "&#10;" + safe);
      } else {
        written.add(Escapes.guarded(safe, OwnStyle.FIELD));
      }
      endsBlank = line.isEmpty();
    }
    List<String> broken = new ArrayList<>();
    for (int i = 0; i < written.size(); i++) {
      broken.add(written.get(i) + (i < written.size() - 1 ? HARD_BREAK : ""));
    }
    return broken;
  }

  private static String theme(Theme theme) {
    String keycaps =
        String.valueOf(theme.number())
            .chars()
            .mapToObj(digit -> (char) digit + "\uFE0F\u20E3")
            .collect(Collectors.joining());
    String title = Escapes.without(Escapes.line(theme.title()), SPACED_DASH);
    String detail = theme.detail().isEmpty() ? "" : " – " + Escapes.line(theme.detail());
    return keycaps + " " + title + detail;
  }

  /** The weeks in the sprint's order; days of a week without a heading come in between. */
  private void weeks() {
    LocalDate start = sprint.days().getFirst().date();
    Set<Integer> open = new TreeSet<>();
    sprint.days().forEach(day -> open.add(OwnStyle.week(start, day.date())));
    Set<Integer> named = new HashSet<>();
    sprint.weeks().forEach(week -> named.add(week.number()));
    for (Week week : sprint.weeks()) {
      for (int number : List.copyOf(open)) {
        if (number < week.number() && !named.contains(number) && open.remove(number)) {
          section("## Week " + number, number);
        }
      }
      section(heading(week), open.remove(week.number()) ? week.number() : 0);
    }
    open.forEach(number -> section("## Week " + number, number));
  }

  private static String heading(Week week) {
    String title = Escapes.without(Escapes.line(week.title()), SPACED_COLON);
    return "## "
        + OwnStyle.CALENDAR
        + " Week "
        + week.number()
        + (title.isEmpty() ? "" : " – " + title)
        + (week.subtitle().isEmpty() ? "" : " : " + Escapes.line(week.subtitle()));
  }

  private void section(String heading, int week) {
    LocalDate start = sprint.days().getFirst().date();
    int budget = OwnFacts.budget(sprint);
    List<Day> days =
        sprint.days().stream()
            .filter(day -> OwnStyle.week(start, day.date()) == week)
            .filter(day -> !day.equals(OwnStyle.unwritten(day.date(), budget)))
            .toList();
    boolean isNamed = heading.contains(OwnStyle.CALENDAR);
    if (days.isEmpty() && !isNamed) {
      return;
    }
    rule();
    lines.addAll(List.of("", heading));
    if (!days.isEmpty()) {
      boolean withNotes = days.stream().anyMatch(day -> !day.notes().isEmpty());
      lines.add("");
      lines.add("| Day | Focus | Tasks | Outcome |" + (withNotes ? " Notes |" : ""));
      lines.add("|-----|--------|--------|----------|" + (withNotes ? "-------|" : ""));
      days.forEach(day -> lines.add(rows.row(day, withNotes)));
    }
  }

  private void criteria() {
    if (sprint.definitionOfDone().isEmpty()) {
      return;
    }
    rule();
    lines.addAll(List.of("", OwnStyle.CRITERIA));
    for (Criterion criterion : sprint.definitionOfDone()) {
      lines.add("- [" + (criterion.done() ? "x" : " ") + "] " + Escapes.line(criterion.text()));
    }
  }

  private void rule() {
    lines.addAll(List.of("", "---"));
  }

  /** A line of the source, verbatim but for what would not come back. */
  private static String kept(String line) {
    String safe = Escapes.inside(line);
    boolean isLost = safe.isBlank() || OwnFacts.startsAt(line);
    return isLost ? Escapes.first(safe) : safe;
  }
}
