package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.lettering.Caption;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * All places where the words of one flow may stand: along each straight part, on the line where
 * enough of it stays visible at both sides, and just beside it. Those that would look best if the
 * flow were alone come first: whole words, in the middle of the longest level part.
 */
final class Stands {

  /** No label reaches farther from its line; what paints and repaints relies on it. */
  static final double FARTHEST = 96;

  /** The shortest level part that a word or two fit on, with the arrow. */
  private static final double READABLE = 72;

  /** Of a label's room: what stays free of the line at its two ends. */
  private static final double ENDS = 28;

  /** Of the line, between its end and the patch of the label. */
  private static final double FREE = 9;

  /** Between the line and a label just beside it. */
  private static final double BESIDE = 3;

  private static final double STEP = 8;
  private static final int MOST_STEPS = 16;

  /** Rooms to set words in, beside the one that a part offers. */
  private static final double[] ROOMS = {Spot.WIDEST, 112, 82, Caption.LEAST};

  private static final int OFF_LINE = 26;
  private static final int OUT_OF_STACK = 400;
  private static final int INSIDE_LOOP = 60;
  private static final int UPRIGHT = 12;
  private static final int AWAY_FROM_SIGN = 200;
  private static final int LEAST_WORTH = 40;

  private final Flow flow;
  private final Optional<RetryPolicy> retry;
  private final Route route;
  private final List<Point> points;
  private final boolean isLoop;
  private final double longest;
  private final boolean prefersLevel;

  /** Of each level part, by the number of its end. */
  private final Column[] columns;

  private final Map<Double, Stand.Setting> settings = new LinkedHashMap<>();
  private final List<Stand> stands = new ArrayList<>();

  private Stands(
      Flow flow, Optional<RetryPolicy> retry, Route route, Function<Box, Column> columns) {
    this.flow = flow;
    this.retry = retry;
    this.route = route;
    points = route.points();
    this.columns = new Column[points.size()];
    isLoop = flow.from().componentId().equals(flow.to().componentId());
    double most = 0;
    double level = 0;
    for (int i = 1; i < points.size(); i++) {
      double length = points.get(i - 1).distanceTo(points.get(i));
      most = Math.max(most, length);
      if (isLevel(i)) {
        level = Math.max(level, length);
        this.columns[i] = columns.apply(Box.between(points.get(i - 1), points.get(i)));
      }
    }
    longest = level >= READABLE ? level : most;
    prefersLevel = level >= READABLE || isLoop;
  }

  /**
   * The best first; at least one.
   *
   * @param columns where on a level part the words are to stand
   */
  static List<Stand> of(
      Flow flow, Optional<RetryPolicy> retry, Route route, Function<Box, Column> columns) {
    var stands = new Stands(flow, retry, route, columns);
    for (int i = 1; i < route.points().size(); i++) {
      stands.addAlong(i);
    }
    stands.stands.sort(Comparator.comparingInt(Stand::price));
    return stands.stands;
  }

  /** The middle of the longest part of a line that knows nothing around it. */
  static Spot alone(List<Point> points) {
    int longest = 1;
    for (int i = 2; i < points.size(); i++) {
      longest = length(points, i) > length(points, longest) ? i : longest;
    }
    Box part = Box.between(points.get(longest - 1), points.get(longest));
    boolean isLevel = part.height() < part.width();
    double room = isLevel ? Math.clamp(part.width() - ENDS, 0, Spot.WIDEST) : Spot.WIDEST;
    return new Spot(part.center(), room);
  }

  private static double length(List<Point> points, int i) {
    return points.get(i - 1).distanceTo(points.get(i));
  }

  private boolean isLevel(int i) {
    Point a = points.get(i - 1);
    Point b = points.get(i);
    return Math.abs(a.y() - b.y()) < Math.abs(a.x() - b.x());
  }

  private Stand.Setting setting(double room) {
    return settings.computeIfAbsent(
        room, width -> new Stand.Setting(width, Caption.of(flow, retry, route.blocked(), width)));
  }

  /** How wide words may be that are set for a level part of this length. */
  static double room(double length) {
    return Math.clamp(length - ENDS, Caption.LEAST, Spot.WIDEST);
  }

  /** How wide words on a level part of this length are at most. */
  static double onLine(double length) {
    return length - 2 * FREE;
  }

  /** In every room that makes a difference, the widest first. */
  private List<Stand.Setting> settings() {
    List<Stand.Setting> different = new ArrayList<>();
    for (double room : ROOMS) {
      Stand.Setting next = setting(room);
      if (different.isEmpty() || different.getLast().width() != next.width()) {
        different.add(next);
      }
    }
    return different;
  }

  private void addAlong(int i) {
    if (route.shut().contains(i - 1)) {
      addOnSlope(i);
    } else if (isLevel(i)) {
      addOnLevel(i);
      settings().forEach(setting -> addBesideLevel(i, setting));
    } else {
      settings().forEach(setting -> addOnUpright(i, setting));
    }
  }

  /** What the part costs by itself. */
  private int price(int i) {
    double length = length(points, i);
    int sign = route.blocked() && !route.shut().contains(i - 1) ? AWAY_FROM_SIGN : 0;
    int upright = prefersLevel && !isLevel(i) ? UPRIGHT : 0;
    return sign + upright + (int) Math.clamp((longest - length) / 10, 0, LEAST_WORTH);
  }

  private void addOnLevel(int i) {
    double room = length(points, i) - ENDS;
    List<Stand.Setting> fitting = new ArrayList<>(settings());
    if (room > Caption.LEAST && room < Spot.WIDEST) {
      fitting.addFirst(setting(room));
    }
    int price = price(i) + (isLoop ? INSIDE_LOOP : 0);
    for (Stand.Setting setting : fitting) {
      double slack = onLine(length(points, i)) - setting.width();
      if (slack >= 0) {
        addSlid(i, setting, slack, 0, price + outOfStack(i));
      }
    }
    if (columns[i].isStack()) {
      addInStack(i, price);
    }
  }

  /** As near to the line as words of neighbours let it; a stack that is too high ends earlier. */
  private void addInStack(int i, int price) {
    Stand.Setting setting = setting(room(length(points, i)));
    double most = FARTHEST - setting.height() / 2 - 1;
    double slack = Math.max(STEP, onLine(length(points, i)) - setting.width());
    addSlid(i, setting, slack, Math.clamp(columns[i].off(), -most, most), price);
  }

  private int outOfStack(int i) {
    return columns[i].isStack() ? OUT_OF_STACK : 0;
  }

  /** Over and under the line; it may be shorter than the words. */
  private void addBesideLevel(int i, Stand.Setting setting) {
    double slack = Math.max(STEP, length(points, i) - setting.width());
    double off = BESIDE + setting.height() / 2;
    int price = price(i) + (isLoop ? 0 : OFF_LINE) + outOfStack(i);
    if (setting.width() - length(points, i) <= 2 * (FARTHEST - STEP)) {
      addSlid(i, setting, slack, -off, price);
      addSlid(i, setting, slack, off, price);
    }
  }

  private void addOnUpright(int i, Stand.Setting setting) {
    double length = length(points, i);
    int price = price(i) + (isLoop ? INSIDE_LOOP : 0);
    double slack = length - 2 * FREE - setting.height();
    if (slack >= 0) {
      double shift = setting.width() / 2 - FREE;
      addSlid(i, setting, slack, 0, price);
      addSlid(i, setting, slack, -shift, price + OFF_LINE / 2);
      addSlid(i, setting, slack, shift, price + OFF_LINE / 2);
    }
    if (setting.width() + BESIDE <= FARTHEST) {
      double off = BESIDE + setting.width() / 2;
      double rest = Math.max(0, length - setting.height());
      int beside = price(i) + (isLoop ? UPRIGHT : OFF_LINE);
      addSlid(i, setting, rest, -off, beside);
      addSlid(i, setting, rest, off, beside);
    }
  }

  /**
   * In the middle of a part or of a column of it, and step by step away from there to both sides.
   *
   * @param slack how far it may go in all
   * @param off to the side
   */
  private void addSlid(int i, Stand.Setting setting, double slack, double off, int price) {
    Box part = Box.between(points.get(i - 1), points.get(i));
    double base = isLevel(i) ? base(columns[i], part.width(), slack) : 0;
    double farthest = slack / 2 + Math.abs(base);
    double step = Math.max(STEP, Math.floor(farthest / MOST_STEPS));
    for (double slid = 0; slid <= farthest; slid += step) {
      int dear = price + (int) (slid / STEP);
      addWithin(slack, i, setting, part.center(), base + slid, off, dear);
      if (slid > 0) {
        addWithin(slack, i, setting, part.center(), base - slid, off, dear);
      }
    }
  }

  /** From the middle of a level part to where its words should stand best. */
  private static double base(Column column, double length, double slack) {
    double middle = (column.number() + 0.5) / column.count() - 0.5;
    double most = Math.floor(slack / 2);
    return Math.clamp(Math.rint(middle * (length - 2 * FREE)), -most, most);
  }

  private void addWithin(
      double slack,
      int i,
      Stand.Setting setting,
      Point middle,
      double slid,
      double off,
      int price) {
    if (Math.abs(slid) <= slack / 2) {
      add(i, setting, middle, slid, off, price);
    }
  }

  private void add(int i, Stand.Setting setting, Point middle, double slid, double off, int price) {
    Point at = isLevel(i) ? middle.plus(slid, off) : middle.plus(off, slid);
    stands.add(Stand.of(setting, at, price));
  }

  /** A shut part leads anywhere: words stand on it only. */
  private void addOnSlope(int i) {
    Point a = points.get(i - 1);
    Point way = points.get(i).minus(a);
    int steps = (int) Math.clamp(length(points, i) / 2 / STEP, 1, MOST_STEPS);
    for (Stand.Setting setting : settings()) {
      for (int step = 0; step < steps; step++) {
        double share = 0.5 * step / steps;
        stands.add(onSlope(a, way, 0.5 - share, setting, step));
        stands.add(onSlope(a, way, 0.5 + share, setting, step));
      }
    }
  }

  private static Stand onSlope(Point a, Point way, double share, Stand.Setting setting, int price) {
    return Stand.of(
        setting, new Point(whole(a.x() + way.x() * share), whole(a.y() + way.y() * share)), price);
  }

  /** A diagram that is moved takes its words along. */
  private static double whole(double coordinate) {
    return Math.floor(coordinate + 0.5);
  }
}
