package dev.depthsprint.diagram.route;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the runs of a way where a person would: a step from one height to another into the middle of
 * the channel that it may use, a detour into the middle of a narrow corridor. A search finds them
 * at one border, since all places cost the same.
 */
final class Centring {

  /** A detour keeps its clearance; only a corridor narrower than this is shared evenly. */
  private static final double NARROW = 3 * Spacing.CLEARANCE;

  private Centring() {}

  static List<Run> centred(List<Run> runs, Coarse coarse, Surroundings around) {
    List<Run> result = new ArrayList<>(runs);
    for (int i = 1; i < result.size() - 1; i++) {
      Run run = result.get(i);
      Run before = result.get(i - 1);
      Run after = result.get(i + 1);
      double place;
      Run.Span spare = Run.Span.NONE;
      if (before.heading() == after.heading()) {
        Run.Span channel = channel(run, before.start(), after.end(), coarse, around);
        spare = spare(channel);
        place = middle(channel);
      } else {
        Run.Span corridor = around.free(run, run.at() - NARROW, run.at() + NARROW, 0, coarse);
        place = corridor.high() - corridor.low() < NARROW ? middle(corridor) : run.at();
      }
      if (i == 1) {
        place = keepingEnd(place, run.at(), before.start());
      }
      if (i == result.size() - 2) {
        place = keepingEnd(place, run.at(), after.end());
      }
      put(result, i, run.hold().nearest(place), spare);
    }
    return result;
  }

  /** Where a step may lie without making the way longer: between its neighbours' far ends. */
  private static Run.Span channel(Run run, double a, double b, Coarse coarse, Surroundings around) {
    return around.free(run, Math.min(a, b), Math.max(a, b), Spacing.TIGHT, coarse);
  }

  /** Leaves a straight end at a side as long as it has to be. */
  private static double keepingEnd(double place, double found, double side) {
    return found > side
        ? Math.max(place, Math.min(found, side + Spacing.END))
        : Math.min(place, Math.max(found, side - Spacing.END));
  }

  private static double middle(Run.Span span) {
    return Math.rint((span.low() + span.high()) / 2);
  }

  private static Run.Span spare(Run.Span channel) {
    double border = Math.min(Spacing.END, (channel.high() - channel.low()) / 2);
    return new Run.Span(channel.low() + border, channel.high() - border);
  }

  private static void put(List<Run> runs, int i, double at, Run.Span spare) {
    Run run = runs.get(i);
    Run before = runs.get(i - 1);
    Run after = runs.get(i + 1);
    runs.set(i - 1, before.from(before.start(), at));
    runs.set(i, run.at(at, spare));
    runs.set(i + 1, after.from(at, after.end()));
  }
}
