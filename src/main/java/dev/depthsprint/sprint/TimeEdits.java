package dev.depthsprint.sprint;

import dev.depthsprint.sprint.TimeEvent.Act;
import dev.depthsprint.text.Message;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The edits of recorded time by hand. Each looks at the log and says what would change; an edit
 * that would make two intervals share time, or reach into the future, is refused.
 */
public final class TimeEdits {

  /** No one works longer in one piece; a longer interval is a slip of the hand. */
  public static final Duration LONGEST = Duration.ofHours(24);

  private final TimeLog log;
  private final Instant now;
  private final Supplier<String> ids;
  private final Covering covering;

  /**
   * @param ids gives a new id at each call
   */
  public TimeEdits(TimeLog log, Instant now, Supplier<String> ids) {
    this.log = log;
    this.now = now;
    this.ids = ids;
    covering = new Covering(log, ids);
  }

  /** Adds an interval that a person typed. */
  public Proposal add(String taskId, Instant start, Instant end, ZoneId zone) {
    return start.equals(end)
        ? Proposal.refused(Message.of("clock.edit.empty"))
        : added(taskId, start, end, zone, Origin.MANUAL);
  }

  /** Adds an interval that comes from a file. */
  public Proposal take(String taskId, Instant start, Instant end, ZoneId zone) {
    return added(taskId, start, end, zone, Origin.IMPORTED);
  }

  private Proposal added(String taskId, Instant start, Instant end, ZoneId zone, Origin origin) {
    if (end.isBefore(start)) {
      return Proposal.refused(Message.of("clock.edit.reversed"));
    }
    return placed(
        Act.ADDED, List.of(), new Interval(ids.get(), taskId, start, end, zone, origin), List.of());
  }

  /** Moves the ends of an interval; it is an edited one from then on. */
  public Proposal change(String intervalId, Instant start, Instant end) {
    Optional<Interval> found = log.interval(intervalId);
    if (found.isEmpty()) {
      return gone();
    }
    if (end.isBefore(start)) {
      return Proposal.refused(Message.of("clock.edit.reversed"));
    }
    Interval old = found.get();
    if (old.start().equals(start) && old.end().equals(end)) {
      return new Proposal.Allowed(Act.CHANGED, Correction.of(List.of(), List.of()));
    }
    return placed(
        Act.CHANGED, List.of(old), old.between(start, end).withOrigin(Origin.MANUAL), List.of());
  }

  /** Books an interval to another task; its minutes and where they came from stay. */
  public Proposal book(String intervalId, String taskId) {
    return log.interval(intervalId)
        .<Proposal>map(old ->
            new Proposal.Allowed(
                Act.BOOKED, Correction.of(List.of(old), List.of(old.withTask(taskId)))))
        .orElseGet(TimeEdits::gone);
  }

  /** Cuts an interval in two at an instant within it. */
  public Proposal split(String intervalId, Instant at) {
    Optional<Interval> found = log.interval(intervalId);
    if (found.isEmpty()) {
      return gone();
    }
    Interval old = found.get();
    if (!at.isAfter(old.start()) || !at.isBefore(old.end())) {
      return Proposal.refused(Message.of("clock.edit.splitOutside"));
    }
    return new Proposal.Allowed(
        Act.SPLIT,
        Correction.of(
            List.of(old),
            List.of(old.between(old.start(), at), old.between(at, old.end()).withId(ids.get()))));
  }

  /** Makes one of an interval and the next one; what lies between them counts from then on. */
  public Proposal mergeWithNext(String intervalId) {
    int place = log.intervals().stream().map(Interval::id).toList().indexOf(intervalId);
    if (place < 0) {
      return gone();
    }
    if (place + 1 >= log.intervals().size()) {
      return Proposal.refused(Message.of("clock.edit.nothingNext"));
    }
    Interval first = log.intervals().get(place);
    Interval second = log.intervals().get(place + 1);
    Correction merged = merged(first, second);
    Interval whole = merged.after().getFirst();
    if (whole.duration().compareTo(LONGEST) > 0) {
      return Proposal.refused(Message.of("clock.edit.mergeFar"));
    }
    if (log.isUnderTheTimer(whole, now)) {
      return Proposal.refused(Message.of("clock.edit.running"));
    }
    return first.taskId().equals(second.taskId())
        ? new Proposal.Allowed(Act.MERGED, merged)
        : new Proposal.Refused(
            Message.of("clock.edit.mergeTasks"),
            List.of(new Proposal.Mend(Message.of("clock.mend.mergeAnyway"), Act.MERGED, merged)));
  }

  private Correction merged(Interval first, Interval second) {
    boolean isWhole = first.end().equals(second.start()) && first.origin() == second.origin();
    Interval whole =
        first
            .between(first.start(), second.end())
            .withOrigin(isWhole ? first.origin() : Origin.MANUAL);
    return covering.of(List.of(first, second), List.of(whole));
  }

  public Proposal delete(String intervalId) {
    return log.interval(intervalId)
        .<Proposal>map(
            old -> new Proposal.Allowed(Act.DELETED, Correction.of(List.of(old), List.of())))
        .orElseGet(TimeEdits::gone);
  }

  /** Settles a gap. */
  public Proposal settle(String gapId, Resolution resolution) {
    Optional<Gap> found = log.gap(gapId).filter(Gap::isOpen);
    if (found.isEmpty()) {
      return Proposal.refused(Message.of("clock.edit.gapGone"));
    }
    Gap gap = found.get();
    List<Interval> before = before(gap);
    return switch (resolution) {
      case Resolution.KeepToHeartbeat() -> settled(gap, List.of(), List.of());
      case Resolution.Discard() -> settled(gap, before, List.of());
      case Resolution.KeepAll() -> counted(gap, gap.end(), gap.taskId(), List.of(), List.of());
      case Resolution.KeepUntil(Instant end) ->
          end.isBefore(gap.start()) || end.isAfter(gap.end())
              ? Proposal.refused(Message.of("clock.edit.outsideGap"))
              : counted(gap, end, gap.taskId(), List.of(), List.of());
      case Resolution.Book(String task, boolean all) ->
          all
              ? counted(
                  gap,
                  gap.end(),
                  task,
                  before,
                  before.stream().map(interval -> interval.withTask(task)).toList())
              : counted(gap, gap.end(), task, List.of(), List.of());
    };
  }

  /** The interval that the gap interrupted, if it is still there. */
  private List<Interval> before(Gap gap) {
    return log.interval(gap.intervalId()).filter(it -> it.end().equals(gap.start())).stream()
        .toList();
  }

  private static Proposal settled(Gap gap, List<Interval> before, List<Interval> after) {
    return new Proposal.Allowed(
        Act.SETTLED, Correction.of(before, after, List.of(gap), List.of(gap.asSettled())));
  }

  private Proposal counted(
      Gap gap, Instant end, String taskId, List<Interval> before, List<Interval> after) {
    if (end.equals(gap.start())) {
      return settled(gap, before, after);
    }
    var kept = new Interval(ids.get(), taskId, gap.start(), end, gap.zone(), Origin.RECOVERED);
    Proposal placed = placed(Act.SETTLED, before, kept, after);
    return placed;
  }

  private static Proposal gone() {
    return Proposal.refused(Message.of("clock.edit.gone"));
  }

  /**
   * Puts an interval in the place of others.
   *
   * @param beside comes in with it; known to be free
   */
  private Proposal placed(Act act, List<Interval> before, Interval wanted, List<Interval> beside) {
    if (wanted.end().isAfter(now)) {
      return refusedFor(
          Message.of("clock.edit.future"),
          wanted.start().isBefore(now) ? List.of(wanted.between(wanted.start(), now)) : List.of(),
          act,
          before,
          beside);
    }
    if (wanted.duration().compareTo(LONGEST) > 0) {
      return Proposal.refused(Message.of("clock.edit.long"));
    }
    if (log.isUnderTheTimer(wanted, now)) {
      return refusedFor(
          Message.of("clock.edit.running"), free(wanted, before), act, before, beside);
    }
    List<Interval> others = others(wanted, before);
    if (!others.isEmpty()) {
      return overlap(act, before, wanted, beside, others);
    }
    List<Interval> after = new ArrayList<>(beside);
    after.add(wanted);
    return new Proposal.Allowed(act, covering.of(before, after));
  }

  private List<Interval> others(Interval wanted, List<Interval> before) {
    return log.between(wanted.start(), wanted.end()).stream()
        .filter(other -> !before.contains(other) && other.overlaps(wanted))
        .toList();
  }

  private Proposal overlap(
      Act act,
      List<Interval> before,
      Interval wanted,
      List<Interval> beside,
      List<Interval> others) {
    List<Proposal.Mend> mends = new ArrayList<>();
    List<Interval> gone = new ArrayList<>(before);
    List<Interval> after = new ArrayList<>(beside);
    gone.addAll(others);
    others.forEach(other -> after.addAll(outside(other, wanted)));
    after.add(wanted);
    mends.add(
        new Proposal.Mend(
            Message.of("clock.mend.trimOthers", others.size()), act, covering.of(gone, after)));
    mends.addAll(shorter(act, before, beside, free(wanted, before)));
    return new Proposal.Refused(Message.of("clock.edit.overlap", others.size()), mends);
  }

  /** The pieces of an interval that another one leaves; the second gets an id of its own. */
  private List<Interval> outside(Interval other, Interval wanted) {
    List<Interval> pieces = new ArrayList<>();
    if (other.start().isBefore(wanted.start())) {
      pieces.add(other.between(other.start(), wanted.start()).withOrigin(Origin.MANUAL));
    }
    if (other.end().isAfter(wanted.end())) {
      Interval rest = other.between(wanted.end(), other.end()).withOrigin(Origin.MANUAL);
      pieces.add(pieces.isEmpty() ? rest : rest.withId(ids.get()));
    }
    return pieces;
  }

  private Proposal refusedFor(
      Message why, List<Interval> fitting, Act act, List<Interval> before, List<Interval> beside) {
    return new Proposal.Refused(
        why,
        shorter(
            act,
            before,
            beside,
            fitting.stream().flatMap(it -> free(it, before).stream()).toList()));
  }

  private List<Proposal.Mend> shorter(
      Act act, List<Interval> before, List<Interval> beside, List<Interval> fitting) {
    if (fitting.isEmpty()) {
      return List.of();
    }
    List<Interval> after = new ArrayList<>(beside);
    after.add(fitting.getFirst());
    return List.of(
        new Proposal.Mend(Message.of("clock.mend.shorten"), act, covering.of(before, after)));
  }

  /** The longest piece of an interval that is free, if any of it is. */
  private List<Interval> free(Interval wanted, List<Interval> before) {
    List<Interval> taken = new ArrayList<>(others(wanted, before));
    if (log.timer() instanceof TimerState.Running run) {
      taken.add(log.ended(run, latest(now, run.start()), Origin.TIMER));
    }
    List<Interval> pieces = List.of(wanted);
    for (Interval other : taken) {
      pieces = pieces.stream().flatMap(piece -> without(piece, other).stream()).toList();
    }
    return pieces.stream()
        .filter(piece -> !piece.duration().isZero())
        .max((a, b) -> a.duration().compareTo(b.duration()))
        .stream()
        .toList();
  }

  private static List<Interval> without(Interval piece, Interval other) {
    if (!piece.overlaps(other)) {
      return List.of(piece);
    }
    List<Interval> left = new ArrayList<>();
    if (piece.start().isBefore(other.start())) {
      left.add(piece.between(piece.start(), other.start()));
    }
    if (piece.end().isAfter(other.end())) {
      left.add(piece.between(other.end(), piece.end()));
    }
    return left;
  }

  private static Instant latest(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }
}
