package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.tool.DrawingZone;
import dev.depthsprint.diagram.tool.Guide;
import dev.depthsprint.diagram.tool.Guides;
import dev.depthsprint.diagram.tool.MakingRoom;
import dev.depthsprint.diagram.tool.Moving;
import dev.depthsprint.diagram.tool.Placing;
import dev.depthsprint.diagram.tool.PlacingMark;
import dev.depthsprint.diagram.tool.Resizing;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Draws what a dragged element lines up with: thin lines, and lengths that are there twice. */
final class GuideLines {

  /** Half the length of the strokes that end a span. */
  private static final double END = 4;

  private final Group group = new Group();
  private final Path path = new Path();
  private final List<Label> lengths = new ArrayList<>();

  GuideLines() {
    path.getStyleClass().add("guide-line");
    group.getChildren().add(path);
  }

  Node node() {
    return group;
  }

  void show(Trace trace, State state) {
    List<Guide> guides = of(state).lines();
    group.setVisible(!guides.isEmpty());
    if (guides.isEmpty()) {
      return;
    }
    List<PathElement> elements = new ArrayList<>();
    int labels = 0;
    for (Guide guide : guides) {
      Point from = sharp(trace.pixel(guide.from()));
      Point to = sharp(trace.pixel(guide.to()));
      line(from, to, elements);
      if (guide instanceof Guide.Span span) {
        ends(from, to, elements);
        show(label(labels++), span.length(), from, to);
      }
    }
    path.getElements().setAll(elements);
    for (int i = labels; i < lengths.size(); i++) {
      lengths.get(i).setVisible(false);
    }
  }

  private static Guides of(State state) {
    return switch (state) {
      case Moving moving -> moving.guides();
      case Placing placing -> placing.guides();
      case PlacingMark placing -> placing.guides();
      case Resizing resizing -> resizing.guides();
      case DrawingZone drawing -> drawing.guides();
      case MakingRoom making -> making.guides();
      default -> Guides.NONE;
    };
  }

  /** Half a pixel off, so that a line of one pixel is sharp. */
  private static Point sharp(Point point) {
    return new Point(Math.floor(point.x()) + 0.5, Math.floor(point.y()) + 0.5);
  }

  private static void line(Point from, Point to, List<PathElement> elements) {
    elements.add(new MoveTo(from.x(), from.y()));
    elements.add(new LineTo(to.x(), to.y()));
  }

  private static void ends(Point from, Point to, List<PathElement> elements) {
    boolean isLevel = from.y() == to.y();
    double dx = isLevel ? 0 : END;
    double dy = isLevel ? END : 0;
    line(from.plus(-dx, -dy), from.plus(dx, dy), elements);
    line(to.plus(-dx, -dy), to.plus(dx, dy), elements);
  }

  private Label label(int number) {
    if (number == lengths.size()) {
      var label = new Label();
      label.getStyleClass().add("guide-length");
      lengths.add(label);
      group.getChildren().add(label);
    }
    return lengths.get(number);
  }

  private static void show(Label label, long length, Point from, Point to) {
    label.setText(String.valueOf(length));
    label.setVisible(true);
    label.autosize();
    label.relocate(
        Math.round((from.x() + to.x() - label.getWidth()) / 2),
        Math.round((from.y() + to.y() - label.getHeight()) / 2));
  }
}
