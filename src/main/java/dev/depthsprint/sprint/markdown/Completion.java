package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.DayKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives a day what a plan leaves unsaid: a title, and a task to work on. */
final class Completion {

  private Completion() {}

  static void of(DraftDay day) {
    restInNotes(day);
    List<String> words = words(day);
    if (isRest(day, words)) {
      boolean isBuffer =
          words.isEmpty() && !day.free || words.stream().anyMatch(RestWords::isBuffer);
      rest(day, isBuffer ? DayKind.BUFFER : DayKind.REST);
    } else if (!NotedRest.of(day)) {
      titleFromFocus(day);
    }
    if (day.rest.isEmpty() && day.tasks.isEmpty()) {
      taskFromWords(day);
    }
  }

  /** A day of which the plan says nothing but "rest" says so in a line below its head. */
  static void restInNotes(DraftDay day) {
    List<String> lines = day.notes.text().lines().toList();
    boolean onlyRest =
        !lines.isEmpty() && lines.stream().allMatch(RestWords::isAll) && words(day).isEmpty();
    if (onlyRest) {
      day.titles.addAll(day.notes.drained().lines().toList());
    }
  }

  private static List<String> words(DraftDay day) {
    return Stream.of(
            day.titles.stream(),
            day.focus.text().lines(),
            day.tasks.stream().flatMap(DraftTask::words),
            day.outcome.text().lines())
        .flatMap(texts -> texts)
        .toList();
  }

  /** True when every word says that nothing is to be done, or when there is no word. */
  private static boolean isRest(DraftDay day, List<String> words) {
    return words.stream().allMatch(RestWords::isAll) && !(words.isEmpty() && !day.notes.isEmpty());
  }

  private static void rest(DraftDay day, DayKind kind) {
    day.rest = Optional.of(kind);
    if (day.titles.isEmpty()) {
      day.titles.addAll(day.focus.drained().lines().toList());
      day.tasks.stream().limit(day.titles.isEmpty() ? 1 : 0).forEach(t -> day.titles.add(t.title));
    }
    if (day.titles.isEmpty()) {
      day.titles.addAll(day.outcome.drained().lines().toList());
    }
    day.tasks.clear();
  }

  /** A focus of several lines is a list of tasks where there are none; one line is a title. */
  static void titleFromFocus(DraftDay day) {
    List<String> lines = day.focus.text().lines().toList();
    if (lines.size() > 1 && day.tasks.isEmpty()) {
      day.focus.drained();
      lines.forEach(line -> day.tasks.addAll(CellTasks.of(line)));
    } else if (!lines.isEmpty() && day.titles.isEmpty()) {
      day.focus.drained();
      day.titles.add(lines.getFirst());
      lines.stream().skip(1).forEach(day.focus::line);
    }
  }

  private static void taskFromWords(DraftDay day) {
    String words = day.focus.isEmpty() ? String.join(" / ", day.titles) : day.focus.text();
    if (!words.isBlank()) {
      day.tasks.addAll(CellTasks.of(words.lines().findFirst().orElseThrow()));
    }
  }
}
