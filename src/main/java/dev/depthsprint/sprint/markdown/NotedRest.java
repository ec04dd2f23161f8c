package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.DayKind;
import java.util.List;
import java.util.Optional;

/**
 * A day that is free by its title and has more to say: "Rest day – go for a walk". On a day of rest
 * that is a note; on one for catching up it is what is left to do.
 */
final class NotedRest {

  private NotedRest() {}

  /** Returns false, with nothing changed, when the day has work. */
  static boolean of(DraftDay day) {
    Optional<RestWords.Noted> found = head(day).flatMap(RestWords::noted);
    if (found.isEmpty()) {
      return false;
    }
    RestWords.Noted rest = found.get();
    boolean isBuffer = RestWords.isBuffer(rest.words());
    boolean hasOwnTasks = !(day.titles.isEmpty() && day.focus.isEmpty());
    if (!isBuffer && (day.budget.isPresent() || hasOwnTasks && isPlanned(day.tasks))) {
      return false;
    }
    entitle(day, rest.words());
    if (isBuffer) {
      day.tasks.addAll(0, CellTasks.of(rest.note()));
    } else {
      Prose notes = new Prose();
      notes.line(rest.note());
      day.tasks.forEach(task -> task.listIn(notes));
      notes.line(day.notes.drained());
      day.notes.line(notes.text());
      day.tasks.clear();
    }
    day.rest = Optional.of(isBuffer ? DayKind.BUFFER : DayKind.REST);
    return true;
  }

  /** What stands first on the day, when only that may say that it is free. */
  private static Optional<String> head(DraftDay day) {
    if (!day.titles.isEmpty()) {
      return day.titles.size() == 1 ? Optional.of(day.titles.getFirst()) : Optional.empty();
    }
    List<String> focus = day.focus.text().lines().toList();
    if (!focus.isEmpty()) {
      return focus.size() == 1 ? Optional.of(focus.getFirst()) : Optional.empty();
    }
    List<String> notes = day.notes.text().lines().toList();
    if (day.tasks.isEmpty() && notes.size() == 1) {
      return Optional.of(notes.getFirst());
    }
    return day.tasks.size() == 1 && isBare(day.tasks.getFirst())
        ? Optional.of(day.tasks.getFirst().title)
        : Optional.empty();
  }

  private static boolean isBare(DraftTask task) {
    return task.minutes.isEmpty() && task.subItems.isEmpty();
  }

  /** True for tasks with minutes or ticks, which somebody means to do. */
  private static boolean isPlanned(List<DraftTask> tasks) {
    return tasks.stream()
        .anyMatch(
            task -> task.minutes.isPresent() || task.tick != Tick.NONE && task.tick != Tick.OPEN);
  }

  private static void entitle(DraftDay day, String words) {
    if (day.titles.isEmpty() && day.focus.isEmpty() && day.tasks.isEmpty()) {
      day.notes.drained();
    } else if (day.titles.isEmpty() && day.focus.isEmpty()) {
      day.notes.line(day.tasks.getFirst().notes.text());
      day.tasks.clear();
    }
    day.focus.drained();
    day.titles.clear();
    day.titles.add(words.strip());
  }
}
