package dev.depthsprint.sprint;

import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * What an edit of recorded time takes away and what it puts there instead. It holds whole values,
 * so that the journal shows what was before, and so that its reverse undoes it.
 */
public record Correction(
    PVector<Interval> before,
    PVector<Interval> after,
    PVector<Gap> gapsBefore,
    PVector<Gap> gapsAfter) {

  static Correction of(List<Interval> before, List<Interval> after) {
    return of(before, after, List.of(), List.of());
  }

  static Correction of(
      List<Interval> before, List<Interval> after, List<Gap> gapsBefore, List<Gap> gapsAfter) {
    return new Correction(
        TreePVector.from(before),
        TreePVector.from(after),
        TreePVector.from(gapsBefore),
        TreePVector.from(gapsAfter));
  }

  /** The correction that takes this one back. */
  public Correction reversed() {
    return new Correction(after, before, gapsAfter, gapsBefore);
  }

  /** Both as one, this one first. */
  public Correction then(Correction next) {
    return new Correction(
        before.plusAll(next.before.minusAll(after)),
        after.minusAll(next.before).plusAll(next.after),
        gapsBefore.plusAll(next.gapsBefore.minusAll(gapsAfter)),
        gapsAfter.minusAll(next.gapsBefore).plusAll(next.gapsAfter));
  }

  public boolean isEmpty() {
    return before.equals(after) && gapsBefore.equals(gapsAfter);
  }
}
