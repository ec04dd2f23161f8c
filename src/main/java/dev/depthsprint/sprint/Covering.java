package dev.depthsprint.sprint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Keeps the gaps true to what counts: time that is recorded by hand is taken out of them.
 *
 * @param ids gives a new id at each call
 */
record Covering(TimeLog log, Supplier<String> ids) {

  /** A correction after which the gaps hold nothing of what counts. */
  Correction of(List<Interval> before, List<Interval> after) {
    List<Gap> cut = new ArrayList<>();
    List<Gap> left = new ArrayList<>();
    for (Gap gap : log.gaps()) {
      List<Gap> pieces = uncovered(gap, after);
      if (!pieces.equals(List.of(gap))) {
        cut.add(gap);
        left.addAll(pieces);
      }
    }
    return Correction.of(before, after, cut, left);
  }

  private List<Gap> uncovered(Gap gap, List<Interval> after) {
    List<Gap> pieces = List.of(gap);
    for (Interval interval : after) {
      pieces = pieces.stream().flatMap(piece -> without(piece, interval).stream()).toList();
    }
    return pieces;
  }

  /** What of a gap was decided by hand is settled for good; the rest of it is too. */
  private List<Gap> without(Gap gap, Interval interval) {
    if (gap.duration().isZero() || !interval.overlaps(gap.start(), gap.end())) {
      return List.of(gap);
    }
    List<Gap> left = new ArrayList<>();
    if (gap.start().isBefore(interval.start())) {
      left.add(gap.withEnd(interval.start()).asSettled());
    }
    if (gap.end().isAfter(interval.end())) {
      Gap rest = gap.withStart(interval.end()).asSettled();
      left.add(left.isEmpty() ? rest : rest.withId(ids.get()));
    }
    return left;
  }
}
