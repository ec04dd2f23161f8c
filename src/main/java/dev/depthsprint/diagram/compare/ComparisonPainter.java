package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.LabelPlate;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Both diagrams in one picture: what stayed as it is always painted, what is new or changed with a
 * frame and a sign, what is gone as a {@link Ghost} with a sign.
 */
public final class ComparisonPainter {

  private static final double FRAME = 3;
  private static final double FRAME_WIDTH = 2;
  private static final double FRAME_RADIUS = 8;
  private static final double SIGN = 9;

  /** The glow along a flow. */
  private static final double GLOW_WIDTH = 8;

  private static final double GLOW_OPACITY = 0.3;
  private static final double FLOW_SIGN = 6.5;

  /** From where a flow leaves to its sign; less on a short one. */
  private static final double FLOW_SIGN_AT = 20;

  /** Half of the widest label, in diagram units. */
  private static final double WIDEST_LABEL = 96;

  private final Board board;
  private final Map<String, Verdict> verdicts;
  private final Palette palette;
  private final Signs signs;

  private ComparisonPainter(Comparison comparison, Board board, Palette palette) {
    this.board = board;
    this.palette = palette;
    verdicts = comparison.verdicts();
    signs = Signs.of(palette);
  }

  /**
   * @param board of the comparison's union
   */
  public static Picture paint(Comparison comparison, Board board, Palette palette) {
    return new ComparisonPainter(comparison, board, palette).picture();
  }

  private Picture picture() {
    Picture plain = DiagramPainter.paint(board, palette);
    List<Mark> marks = new ArrayList<>(ghosts());
    board.diagram().flows().keySet().forEach(id -> paintGlow(id, marks));
    plain.marks().stream().filter(mark -> !isGone(mark)).forEach(marks::add);
    paintFlowSigns(marks);
    plain.marks().forEach(mark -> paintFrame(mark, marks));
    return new Picture(marks.stream().map(Mark::bounds).reduce(plain.bounds(), Box::union), marks);
  }

  /** They lie below all else: what is there now is to be read without effort. */
  private List<Mark> ghosts() {
    if (!verdicts.containsValue(Verdict.REMOVED)) {
      return List.of();
    }
    Palette pale = palette.gone(signs.removed());
    return DiagramPainter.paint(board, pale).marks().stream()
        .filter(this::isGone)
        .map(Ghost::of)
        .toList();
  }

  private boolean isGone(Mark mark) {
    return mark instanceof Mark.Element element && verdicts.get(element.id()) == Verdict.REMOVED;
  }

  private void paintGlow(String flowId, List<Mark> marks) {
    Verdict verdict = verdicts.get(flowId);
    if (verdict != null && verdict != Verdict.REMOVED) {
      marks.add(
          new Mark.Stroke(
              Outline.polyline(route(flowId).points(), FRAME_RADIUS),
              signs.color(verdict).withOpacity(GLOW_OPACITY),
              GLOW_WIDTH,
              Mark.Dash.SOLID));
    }
  }

  /** A little behind where each flow leaves; beside each other where several leave together. */
  private void paintFlowSigns(List<Mark> marks) {
    List<Point> placed = new ArrayList<>();
    for (Flow flow : board.diagram().flows().values()) {
      Verdict verdict = verdicts.get(flow.id());
      if (verdict != null) {
        Point place = signPlace(flow, placed);
        placed.add(place);
        marks.addAll(signs.sign(verdict, place, FLOW_SIGN));
      }
    }
  }

  private Route route(String flowId) {
    return board.route(board.diagram().flows().get(flowId));
  }

  /**
   * The first place along a route where its sign touches no other sign and no label. Where the
   * label takes all of a short route, its sign stands on top of the label.
   */
  private Point signPlace(Flow flow, List<Point> others) {
    Route route = board.route(flow);
    double length = Math.max(route.length(), 1);
    for (double at = FLOW_SIGN_AT; at < length - FLOW_SIGN; at += FLOW_SIGN) {
      Point place = route.at(at / length);
      if (others.stream().allMatch(other -> other.distanceTo(place) > 2 * FLOW_SIGN)
          && isClearOfLabels(place)) {
        return place;
      }
    }
    return LabelPlate.of(board, flow)
        .map(plate -> new Point(plate.center().x(), plate.y() - FLOW_SIGN - 1))
        .orElseGet(() -> route.at(Math.min(FLOW_SIGN_AT / length, 0.5)));
  }

  private boolean isClearOfLabels(Point place) {
    Box sign = new Box(place.x(), place.y(), 0, 0).grown(FLOW_SIGN);
    return board.flowsIn(sign.grown(WIDEST_LABEL)).stream()
        .flatMap(flow -> LabelPlate.of(board, flow).stream())
        .noneMatch(sign::intersects);
  }

  private void paintFrame(Mark mark, List<Mark> marks) {
    if (!(mark instanceof Mark.Element element)
        || !verdicts.containsKey(element.id())
        || board.diagram().flows().containsKey(element.id())) {
      return;
    }
    Verdict verdict = verdicts.get(element.id());
    Box box = bounds(element).grown(FRAME);
    if (verdict != Verdict.REMOVED) {
      marks.add(
          new Mark.Stroke(
              Outline.roundRect(box, FRAME_RADIUS),
              signs.color(verdict),
              FRAME_WIDTH,
              Mark.Dash.SOLID));
    }
    marks.addAll(signs.sign(verdict, new Point(box.right() - 2, box.y() + 2), SIGN));
  }

  /** What leads from a note to what it is about is no part of the note. */
  private Box bounds(Mark.Element element) {
    Note note = board.diagram().notes().get(element.id());
    return note == null ? element.bounds() : note.bounds();
  }
}
