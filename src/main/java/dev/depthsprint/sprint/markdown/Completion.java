package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Gives a day what a plan leaves unsaid: a title, and a task to work on. */
final class Completion {

  private static final Set<String> REST =
      Set.of(
          ("rest, rest day, day off, off, free, free day, buffer, buffer day, break, catch up,"
                  + " catch up day, ruhetag, frei, pause, puffer, puffertag, repos, jour de repos,"
                  + " libre, descanso, dia de descanso, dia libre, folga")
              .split(", "));

  private Completion() {}

  static void of(DraftDay day) {
    if (isRest(day)) {
      rest(day);
    } else {
      titleFromFocus(day);
    }
    if (!day.rest && day.tasks.isEmpty()) {
      taskFromWords(day);
    }
  }

  /** True when every word says that nothing is to be done, or when there is no word. */
  private static boolean isRest(DraftDay day) {
    List<String> words =
        Stream.of(
                day.titles.stream(),
                day.focus.text().lines(),
                day.tasks.stream().flatMap(DraftTask::words))
            .flatMap(texts -> texts)
            .toList();
    return day.outcome.isEmpty()
        && words.stream().allMatch(text -> REST.contains(Inline.folded(text)))
        && !(words.isEmpty() && !day.notes.isEmpty());
  }

  private static void rest(DraftDay day) {
    day.rest = true;
    if (day.titles.isEmpty()) {
      day.titles.addAll(day.focus.drained().lines().toList());
      day.tasks.stream().limit(day.titles.isEmpty() ? 1 : 0).forEach(t -> day.titles.add(t.title));
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
