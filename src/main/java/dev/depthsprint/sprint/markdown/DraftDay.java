package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.DayKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;

/** A day as it was read: one table row, one heading with what stands below it, one line. */
final class DraftDay {

  /** The week it stands in, counted from 1; 0 when the plan does not say. */
  int week;

  final DayKey key;

  /** What tells it from the plan's other days, whatever the layout; part of its tasks' ids. */
  String name = "";

  final SequencedSet<String> titles = new LinkedHashSet<>();
  final Prose focus = new Prose();
  final List<DraftTask> tasks = new ArrayList<>();
  final Prose outcome = new Prose();
  final Prose notes = new Prose();

  /** Dates that do not place the day. */
  final Prose dates = new Prose();

  /** The date beside its weekday. */
  Optional<DayKey> beside = Optional.empty();

  Optional<Integer> budget = Optional.empty();

  /** What the day itself carries; a day that is done has all its tasks done. */
  Tick tick = Tick.NONE;

  /** Why the plan asks for no work, if it does not. */
  Optional<DayKind> rest = Optional.empty();

  /** True when the plan gives the day no time at all. */
  boolean free;

  DraftDay(int week, DayKey key) {
    this.week = week;
    this.key = key;
  }

  /** What a person knows it by: its title, else what the plan calls it. */
  String words() {
    return titles.isEmpty() ? key.words() : String.join(" / ", titles);
  }

  /** Takes a heading, with a duration and a tick beside it, apart. */
  void titled(String text) {
    Bullet bullet = Bullet.read(text);
    ticked(bullet.tick());
    String title = bullet.marker().isEmpty() ? bullet.text() : text;
    Minutes.alone(title)
        .ifPresentOrElse(minutes -> budget = Optional.of(minutes), () -> named(title));
  }

  private void named(String title) {
    Optional<Minutes> timed = Minutes.beside(title);
    timed.ifPresent(found -> budget = Optional.of(found.minutes()));
    String name = timed.map(Minutes::text).orElse(title);
    String bare = Titles.unbracketed(Titles.bare(name));
    if (!bare.isEmpty()) {
      titles.add(bare);
    }
  }

  void datedBeside(DayKey date) {
    beside = Optional.of(date);
    dates.line(date.words());
  }

  void ticked(Tick value) {
    if (value == Tick.DONE || value == Tick.CHECK && tick == Tick.NONE) {
      tick = value;
    }
  }

  /** Takes in what another part of the plan says about the same day. */
  void absorb(DraftDay other) {
    titles.addAll(other.titles);
    focus.line(other.focus.text());
    tasks.addAll(other.tasks);
    outcome.line(other.outcome.text());
    dates.line(other.dates.text());
    notes.paragraph(other.notes.text());
    budget = budget.isPresent() ? budget : other.budget;
    free |= other.free;
    ticked(other.tick);
  }
}
