package dev.depthsprint.sprint;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Intervals that never overlap, in the order of their starts, which is then the order of their ends
 * too: places in it are found by halving.
 */
final class ByStart {

  private static final Comparator<Interval> ORDER =
      Comparator.comparing(Interval::start)
          .thenComparing(Interval::end)
          .thenComparing(Interval::id);

  private ByStart() {}

  static PVector<Interval> sorted(PVector<Interval> some) {
    return TreePVector.from(some.stream().sorted(ORDER).toList());
  }

  /** The place of the first interval that ends after the instant. */
  static int firstEndingAfter(PVector<Interval> sorted, Instant instant) {
    if (sorted.isEmpty() || !sorted.getLast().end().isAfter(instant)) {
      return sorted.size(); // most time is recorded as it passes
    }
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (sorted.get(middle).end().isAfter(instant)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  /** Empty when it shares time with one that is there. */
  static Optional<PVector<Interval>> plus(PVector<Interval> sorted, Interval added) {
    int place = placeOf(sorted, added);
    boolean isFree =
        (place == 0 || !sorted.get(place - 1).overlaps(added))
            && (place == sorted.size() || !sorted.get(place).overlaps(added));
    return isFree ? Optional.of(sorted.plus(place, added)) : Optional.empty();
  }

  /** Empty when exactly this interval is not there. */
  static Optional<PVector<Interval>> minus(PVector<Interval> sorted, Interval gone) {
    int place = placeOf(sorted, gone);
    return place < sorted.size() && sorted.get(place).equals(gone)
        ? Optional.of(sorted.minus(place))
        : Optional.empty();
  }

  private static int placeOf(PVector<Interval> sorted, Interval interval) {
    if (sorted.isEmpty() || ORDER.compare(sorted.getLast(), interval) < 0) {
      return sorted.size();
    }
    int from = 0;
    int to = sorted.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (ORDER.compare(sorted.get(middle), interval) < 0) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
