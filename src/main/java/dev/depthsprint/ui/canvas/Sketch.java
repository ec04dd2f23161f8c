package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.raster.Surface;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything from so far off that no letter can be read: components and flows are boxes and lines
 * on whole pixels. All of the diagram's are held, since most of them are in view.
 */
final class Sketch implements Scene {

  /** What is smaller, in pixels, is looked up in the board's index instead of gone through. */
  private static final long FEW_PIXELS = 60_000;

  /** A box around every place that a diagram may have. */
  private static final Box EVERYTHING = new Box(-1e9, -1e9, 2e9, 2e9);

  /** How far lines reach beyond their route and boxes beyond their component, in pixels. */
  private static final int REACH = 2;

  /** A flow with its way; told apart from one before by the identity of both. */
  private record Line(Flow flow, Route route) {

    boolean isSameAs(Line other) {
      return flow == other.flow && route == other.route;
    }
  }

  private final Ground ground;
  private final Board board;
  private final Details zones;
  private final Details notes;
  private final List<Component> components;
  private final List<Line> lines;

  /**
   * @param zones lie below everything else
   * @param notes lie above it
   */
  Sketch(Ground ground, Board board, Details zones, Details notes) {
    this.ground = ground;
    this.board = board;
    this.zones = zones;
    this.notes = notes;
    components = List.copyOf(board.diagram().components().values());
    lines = new ArrayList<>(board.diagram().flows().size());
    board.routes().visit((flow, route) -> lines.add(new Line(flow, route)));
  }

  @Override
  public List<Box> differencesFrom(Scene before) {
    if (before instanceof Sketch old
        && old.components.size() == components.size()
        && old.lines.size() == lines.size()) {
      return changes(old);
    }
    return List.of(EVERYTHING);
  }

  /** With as many elements as before, those at the same place are compared. */
  private List<Box> changes(Sketch old) {
    List<Box> boxes = new ArrayList<>(zones.differencesFrom(old.zones));
    boxes.addAll(notes.differencesFrom(old.notes));
    for (int i = 0; i < components.size(); i++) {
      if (components.get(i) != old.components.get(i)) {
        boxes.add(reach(old.components.get(i).bounds()));
        boxes.add(reach(components.get(i).bounds()));
      }
    }
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isSameAs(old.lines.get(i))) {
        old.lines.get(i).route().parts().forEach(part -> boxes.add(reach(part)));
        lines.get(i).route().parts().forEach(part -> boxes.add(reach(part)));
      }
    }
    return boxes;
  }

  private Box reach(Box box) {
    return box.grown(REACH / ground.zoom());
  }

  @Override
  public void paint(Area area, int[] pixels) {
    zones.paint(area, pixels);
    Surface surface = Surface.window(pixels, area.left(), area.top(), area.width(), area.height());
    var pen = new SketchPen(surface, ground);
    if (area.size() < FEW_PIXELS) {
      Box box = reach(area.box(ground.zoom()));
      board.flowsIn(box).forEach(flow -> pen.flow(flow, board.route(flow)));
      board.componentsIn(box).forEach(pen::component);
    } else {
      lines.forEach(line -> pen.flow(line.flow(), line.route()));
      components.forEach(pen::component);
    }
    notes.paint(area, pixels);
  }
}
