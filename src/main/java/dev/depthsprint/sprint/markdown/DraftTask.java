package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A task, a sub-item or a criterion as it was read. Whether a tick counts shows at the end. */
final class DraftTask {

  final String title;
  final Tick tick;
  final Optional<Integer> minutes;
  final List<DraftTask> subItems = new ArrayList<>();
  final Prose notes = new Prose();

  private DraftTask(String title, Tick tick, Optional<Integer> minutes) {
    this.title = title;
    this.tick = tick;
    this.minutes = minutes;
  }

  /** A task with the duration beside its text as its estimate. */
  static DraftTask timed(Bullet bullet) {
    return Minutes.beside(bullet.text())
        .map(found -> new DraftTask(found.text(), bullet.tick(), Optional.of(found.minutes())))
        .orElseGet(() -> plain(bullet));
  }

  static DraftTask of(String title, Tick tick, Optional<Integer> minutes) {
    return new DraftTask(title, tick, minutes);
  }

  /** An item that has no minutes of its own. */
  static DraftTask plain(Bullet bullet) {
    return new DraftTask(bullet.text(), bullet.tick(), Optional.empty());
  }

  /** The same task, its sub-items and notes included, with another estimate. */
  DraftTask withMinutes(int value) {
    DraftTask task = new DraftTask(title, tick, Optional.of(value));
    task.subItems.addAll(subItems);
    task.notes.line(notes.text());
    return task;
  }

  /** The same task with another tick; what is done is so with all its sub-items. */
  DraftTask withTick(Tick value) {
    DraftTask task = new DraftTask(title, value, minutes);
    subItems.forEach(
        item -> task.subItems.add(value == Tick.DONE ? of(item.title, value, item.minutes) : item));
    task.notes.line(notes.text());
    return task;
  }

  /** Adds the task to notes, as an item of a list. */
  void listIn(Prose list) {
    list.line("- " + title);
    subItems.forEach(item -> list.line("  - " + item.title));
    list.line(notes.text());
  }

  /** All that it says. */
  Stream<String> words() {
    return Stream.of(
            Stream.of(title), subItems.stream().map(item -> item.title), notes.text().lines())
        .flatMap(words -> words);
  }
}
