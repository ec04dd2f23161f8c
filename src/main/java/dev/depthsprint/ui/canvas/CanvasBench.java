package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.tool.Bench;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Optional;

/** What the hand works on in the window: the open diagram and the canvas's camera. */
record CanvasBench(DiagramCanvas canvas, Drawing drawing) implements Bench {

  @Override
  public Board board() {
    return drawing.board().get();
  }

  @Override
  public double zoom() {
    return canvas.viewpoint().camera().zoom();
  }

  @Override
  public Box view() {
    return canvas.viewpoint().seen().visible(canvas.getWidth(), canvas.getHeight());
  }

  @Override
  public Selection selection() {
    return drawing.selection().get();
  }

  @Override
  public void select(Selection selection) {
    drawing.select(selection);
  }

  @Override
  public Gesture begin(Message name) {
    return drawing.begin(name);
  }

  @Override
  public void panBy(double dx, double dy) {
    canvas.viewpoint().look(canvas.viewpoint().camera().panned(dx, dy));
  }

  @Override
  public void rename(String id) {
    canvas.rename(id);
  }

  @Override
  public void quickAdd(Point place, Optional<Growth.Stem> stem) {
    canvas.quickAdd(place, stem);
  }

  @Override
  public Ids ids() {
    return drawing.ids();
  }
}
