package dev.depthsprint.sprint;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Time that was recorded apart, on two machines, in one log. What either side added is there, what
 * either took away is gone, unless the other changed it. Where both recorded the same time it is
 * ours, and theirs keeps what is free: no minute counts twice, and none is lost.
 *
 * <p>The timer is ours. What theirs still holds open counts up to where it was last seen; its end
 * comes with the next merge.
 *
 * @param isClipped true when both recorded the same time
 */
public record TimeMerge(TimeLog log, boolean isClipped) {

  /** So many intervals at most stand in one event, so that a line of the journal stays short. */
  private static final int CHUNK = 50;

  /**
   * @param base what both sides go on from
   */
  public static TimeMerge of(TimeLog base, TimeLog ours, TimeLog theirs) {
    TimeLog closed = closed(theirs, ours);
    Set<Interval> was = new HashSet<>(base.intervals());
    Set<Interval> is = new HashSet<>(closed.intervals());
    PVector<Interval> left =
        TreePVector.from(
            ours.intervals().stream()
                .filter(interval -> !was.contains(interval) || is.contains(interval))
                .toList());
    TimeLog merged = ours.withIntervals(left).withGaps(mergedGaps(base, ours, closed));
    boolean isClipped = false;
    was.addAll(left);
    for (Interval added : closed.intervals()) {
      if (!was.contains(added)) {
        List<Interval> free = free(merged, added);
        isClipped |= !free.equals(List.of(added));
        for (Interval part : free) {
          merged = withInterval(merged, part);
        }
      }
    }
    return new TimeMerge(merged, isClipped);
  }

  /** The log with the open interval ended, unless it is the one that we have open too. */
  private static TimeLog closed(TimeLog log, TimeLog ours) {
    return ending(log, ours).flatMap(log::after).orElse(log);
  }

  private static Optional<TimeEvent> ending(TimeLog log, TimeLog next) {
    if (!(log.timer() instanceof TimerState.Running run)
        || next.timer() instanceof TimerState.Running other
            && other.intervalId().equals(run.intervalId())) {
      return Optional.empty();
    }
    return Optional.of(
        run.lastHeartbeat().isAfter(run.start())
            ? new TimeEvent.Stopped(run.intervalId(), run.lastHeartbeat(), Origin.RECOVERED)
            : new TimeEvent.Discarded(run.intervalId(), run.start()));
  }

  private static PVector<Gap> mergedGaps(TimeLog base, TimeLog ours, TimeLog theirs) {
    Set<Gap> was = new HashSet<>(base.gaps());
    Set<Gap> is = new HashSet<>(theirs.gaps());
    List<Gap> merged = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    Stream<Gap> left = ours.gaps().stream().filter(gap -> !was.contains(gap) || is.contains(gap));
    Stream<Gap> added =
        theirs.gaps().stream()
            .filter(gap -> !was.contains(gap))
            .filter(gap -> !isOpen(ours, gap.intervalId()));
    Stream.concat(left, added).filter(gap -> ids.add(gap.id())).forEach(merged::add);
    return TreePVector.from(merged);
  }

  private static boolean isOpen(TimeLog log, String intervalId) {
    return log.timer() instanceof TimerState.Running run && run.intervalId().equals(intervalId);
  }

  /** The parts of the interval that nothing in the log holds; each has an id of its own. */
  private static List<Interval> free(TimeLog log, Interval interval) {
    List<Interval> parts = new ArrayList<>();
    Instant from = interval.start();
    for (Interval taken : taken(log, interval)) {
      if (taken.start().isAfter(from)) {
        parts.add(interval.between(from, taken.start()));
      }
      from = taken.end().isAfter(from) ? taken.end() : from;
    }
    if (interval.end().isAfter(from)) {
      parts.add(interval.between(from, interval.end()));
    }
    for (int i = 0; i < parts.size(); i++) {
      parts.set(i, parts.get(i).withId(freeId(log, parts.subList(0, i), interval.id())));
    }
    return parts;
  }

  private static List<Interval> taken(TimeLog log, Interval interval) {
    List<Interval> taken = new ArrayList<>(log.between(interval.start(), interval.end()));
    if (log.timer() instanceof TimerState.Running run) {
      Instant until = log.limit(run);
      if (until.isAfter(interval.start()) && run.start().isBefore(interval.end())) {
        Instant end = until.isAfter(interval.end()) ? interval.end() : until;
        taken.add(log.ended(run, end, Origin.TIMER));
      }
    }
    return ByStart.sorted(TreePVector.from(taken));
  }

  private static String freeId(TimeLog log, List<Interval> before, String id) {
    String free = id;
    for (int i = 2; isUsed(log, before, free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  private static boolean isUsed(TimeLog log, List<Interval> before, String id) {
    return log.interval(id).isPresent()
        || isOpen(log, id)
        || before.stream().anyMatch(one -> one.id().equals(id));
  }

  private static TimeLog withInterval(TimeLog log, Interval added) {
    return ByStart.plus(log.intervals(), added).map(log::withIntervals).orElse(log);
  }

  /**
   * What leads from one log to another: a journal that holds the first holds the second behind
   * them, but for a paused timer, which stays as the first has it.
   *
   * @param at when, for the journal
   */
  public static List<TimeEvent> events(TimeLog from, TimeLog to, Instant at) {
    List<TimeEvent> events = new ArrayList<>();
    TimeLog log = from;
    for (TimeEvent ending : ending(from, to).stream().toList()) {
      events.add(ending);
      log = log.after(ending).orElse(log);
    }
    Correction all = correction(log, to);
    for (PVector<Interval> some : chunks(all.before())) {
      events.add(edited(Correction.of(some, List.of()), at));
    }
    for (PVector<Interval> some : chunks(all.after())) {
      events.add(edited(Correction.of(List.of(), some), at));
    }
    for (PVector<Gap> some : chunks(all.gapsBefore())) {
      events.add(edited(Correction.of(List.of(), List.of(), some, List.of()), at));
    }
    for (PVector<Gap> some : chunks(all.gapsAfter())) {
      events.add(edited(Correction.of(List.of(), List.of(), List.of(), some), at));
    }
    events.addAll(timer(log.timer(), to.timer(), at));
    return events;
  }

  private static TimeEvent edited(Correction correction, Instant at) {
    return new TimeEvent.Edited(TimeEvent.Act.CHANGED, correction, at);
  }

  private static <T> List<PVector<T>> chunks(PVector<T> all) {
    List<PVector<T>> chunks = new ArrayList<>();
    for (int i = 0; i < all.size(); i += CHUNK) {
      chunks.add(all.subList(i, Math.min(i + CHUNK, all.size())));
    }
    return chunks;
  }

  /** What the second log has that the first has not, and the other way round. */
  public static Correction correction(TimeLog from, TimeLog to) {
    Set<Interval> was = new HashSet<>(from.intervals());
    Set<Interval> is = new HashSet<>(to.intervals());
    Set<Gap> gapsBefore = new HashSet<>(from.gaps());
    Set<Gap> gapsAfter = new HashSet<>(to.gaps());
    return Correction.of(
        from.intervals().stream().filter(one -> !is.contains(one)).toList(),
        to.intervals().stream().filter(one -> !was.contains(one)).toList(),
        from.gaps().stream().filter(one -> !gapsAfter.contains(one)).toList(),
        to.gaps().stream().filter(one -> !gapsBefore.contains(one)).toList());
  }

  private static List<TimeEvent> timer(TimerState from, TimerState to, Instant at) {
    if (from.equals(to)) {
      return List.of();
    }
    return switch (to) {
      case TimerState.Running run -> {
        List<TimeEvent> events = new ArrayList<>();
        if (!(from instanceof TimerState.Running)) {
          events.add(
              new TimeEvent.Started(
                  run.intervalId(), run.taskId(), run.start(), run.zone(), run.watched()));
        }
        if (run.lastHeartbeat().isAfter(run.start())) {
          events.add(new TimeEvent.Heartbeat(run.intervalId(), run.lastHeartbeat()));
        }
        yield events;
      }
      case TimerState.Idle() ->
          from instanceof TimerState.Paused paused
              ? List.of(new TimeEvent.PutDown(paused.taskId(), at))
              : List.of();
      case TimerState.Paused _ -> List.of();
    };
  }
}
