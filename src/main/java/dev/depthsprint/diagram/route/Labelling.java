package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;

/**
 * Finds the place for a label that nobody placed: the middle of the longest level part if that is
 * long enough to read on, otherwise of the longest part. Where other labelled flows run beside it,
 * their labels stand one after the other along the way.
 */
final class Labelling {

  /** A label is at most this wide. */
  static final double WIDEST = 160;

  /** The shortest level part that a word or two fit on, with the arrow. */
  private static final double READABLE = 72;

  /** From the line of a loop to the middle of its label. */
  private static final double OUTSIDE = 14;

  /** From line to line of text. */
  private static final double HEIGHT = 18;

  private final Way way;
  private final List<Bundle> bundles;
  private final double[] places;
  private final Places<String> components;

  /**
   * @param places of the way's lanes
   */
  Labelling(Way way, List<Bundle> bundles, double[] places, Places<String> components) {
    this.way = way;
    this.bundles = bundles;
    this.places = places;
    this.components = components;
  }

  /** The middle of the longest part of a line that knows nothing around it. */
  static Spot alone(List<Point> points) {
    int longest = 1;
    for (int i = 2; i < points.size(); i++) {
      longest = length(points, i) > length(points, longest) ? i : longest;
    }
    Box part = Box.between(points.get(longest - 1), points.get(longest));
    boolean isLevel = part.height() < part.width();
    double room = isLevel ? Math.min(part.width(), WIDEST) : WIDEST;
    return new Spot(part.center(), isLevel, room);
  }

  private static double length(List<Point> points, int i) {
    return points.get(i - 1).distanceTo(points.get(i));
  }

  Spot spot() {
    return isLoop() ? outside() : onLine();
  }

  /**
   * A place that was chosen by hand, with no more room than an automatic one has: both ends of the
   * straight part stay visible, and the words hide under no component. Nearer to an end than half a
   * word it is taken as far inside as that.
   */
  Spot limited(Spot chosen) {
    int part = partAt(chosen);
    if (!chosen.level()) {
      return new Spot(chosen.at(), false, room(part, chosen.at().y()));
    }
    double low = Math.min(start(part), end(part));
    double high = low + length(part);
    double half = Math.min(READABLE, length(part)) / 2;
    double x = Math.clamp(chosen.at().x(), low + half, high - half);
    double room = 2 * Math.min(x - low, high - x);
    return new Spot(new Point(x, chosen.at().y()), true, Math.min(room, WIDEST));
  }

  /** Which lane a place on the route lies on. */
  private int partAt(Spot spot) {
    int nearest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < places.length; i++) {
      if (way.runs().get(i).horizontal() == spot.level()) {
        double across = spot.level() ? spot.at().y() : spot.at().x();
        double along = spot.level() ? spot.at().x() : spot.at().y();
        double low = Math.min(start(i), end(i));
        double off = Math.abs(along - Math.clamp(along, low, low + length(i)));
        double distance = Math.abs(across - places[i]) + off;
        nearest = distance < least ? i : nearest;
        least = Math.min(least, distance);
      }
    }
    return nearest;
  }

  private boolean isLoop() {
    return way.start().componentId().equals(way.end().componentId());
  }

  /** A loop is too small to stand on: its label stands outside, along its longest level part. */
  private Spot outside() {
    int level = -1;
    for (int i = 0; i < places.length; i++) {
      boolean isLevel = way.runs().get(i).horizontal();
      level = isLevel && (level < 0 || length(i) > length(level)) ? i : level;
    }
    if (level < 0) {
      return onLine();
    }
    double inner = level > 0 ? start(level - 1) : end(level + 1);
    double y = places[level] + (inner > places[level] ? -OUTSIDE : OUTSIDE);
    var at = new Point((start(level) + end(level)) / 2, y);
    return isFree(at) ? new Spot(at, true, WIDEST) : onLine();
  }

  /** True where a word hides under no component. */
  private boolean isFree(Point at) {
    boolean[] free = {true};
    var word = new Box(at.x(), at.y(), 0, 0).grown(OUTSIDE);
    components.visit(word, (_, box) -> free[0] &= !box.intersects(word));
    return free[0];
  }

  private Spot onLine() {
    int best = 0;
    int level = -1;
    for (int i = 0; i < places.length; i++) {
      best = length(i) > length(best) ? i : best;
      if (way.runs().get(i).horizontal() && (level < 0 || length(i) > length(level))) {
        level = i;
      }
    }
    return level >= 0 && length(level) >= READABLE
        ? level(level)
        : way.runs().get(best).horizontal() ? level(best) : upright(best);
  }

  private double start(int i) {
    return i == 0 ? way.runs().getFirst().start() : places[i - 1];
  }

  private double end(int i) {
    return i == places.length - 1 ? way.runs().getLast().end() : places[i + 1];
  }

  private double length(int i) {
    return Math.abs(end(i) - start(i));
  }

  private Spot level(int i) {
    List<Lane> beside = labelledBeside(i, HEIGHT);
    double share = (beside.indexOf(way.lanes().get(i)) + 1.0) / (beside.size() + 1);
    double low = Math.min(start(i), end(i));
    double at = beside.isEmpty() ? low + length(i) / 2 : low + length(i) * share;
    double room = beside.isEmpty() ? length(i) : 2 * length(i) / (beside.size() + 1);
    return new Spot(new Point(at, places[i]), true, Math.min(room, WIDEST));
  }

  private Spot upright(int i) {
    List<Lane> beside = labelledBeside(i, WIDEST);
    double step = Math.min(HEIGHT, length(i) / (beside.size() + 1));
    double rank =
        beside.isEmpty() ? 0 : beside.indexOf(way.lanes().get(i)) - (beside.size() - 1) / 2.0;
    double middle = (start(i) + end(i)) / 2 + rank * step;
    return new Spot(new Point(places[i], middle), false, room(i, middle));
  }

  /** The labelled lanes of the bundle that run beside this one, itself included, in their order. */
  private List<Lane> labelledBeside(int i, double distance) {
    Lane own = way.lanes().get(i);
    Bundle bundle = bundles.get(i);
    return !way.isLabelled()
        ? List.of()
        : bundle.lanes().stream()
            .filter(lane -> lane.way().isLabelled())
            .filter(lane -> lane == own || lane.way() != way && lane.overlaps(own))
            .filter(lane -> Math.abs(bundle.place(lane) - bundle.place(own)) < distance)
            .toList();
  }

  /**
   * The width that components leave at both sides. Only those count that the lane takes notice of:
   * when others change, it is not laid anew.
   */
  private double room(int i, double middle) {
    Run run = way.runs().get(i);
    double x = places[i];
    double half = Math.min(WIDEST / 2, Spacing.REACH - Math.abs(x - run.at()));
    double[] room = {half};
    var strip = new Box(x - half, middle - HEIGHT / 2, 2 * half, HEIGHT);
    components.visit(
        run.box().grown(Spacing.REACH),
        (_, box) -> {
          if (box.intersects(strip)) {
            double gap = box.x() > x ? box.x() - x : x - box.right();
            room[0] = Math.min(room[0], Math.max(0, gap - Spacing.MARGIN));
          }
        });
    return 2 * room[0];
  }
}
