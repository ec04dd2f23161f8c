package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.tool.Elements;
import dev.depthsprint.diagram.tool.Handle;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.PointingHandle;
import dev.depthsprint.diagram.tool.Resizing;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/** The eight handles of the one zone or note that is selected. */
final class Handles {

  private static final double SIZE = 8;

  private final Group group = new Group();
  private final List<Rectangle> squares = Stream.of(Handle.values()).map(_ -> square()).toList();

  Handles() {
    group.getChildren().addAll(squares);
  }

  private static Rectangle square() {
    var square = new Rectangle(SIZE, SIZE);
    square.getStyleClass().add("resize-handle");
    return square;
  }

  Node node() {
    return group;
  }

  void show(Trace trace, Diagram diagram, Selection selection, double zoom, State state) {
    boolean isShown = Hit.canResize(selection) && leaves(state);
    group.setVisible(isShown);
    if (isShown) {
      Box box = Elements.bounds(diagram, selection);
      for (Handle handle : Handle.values()) {
        Rectangle square = squares.get(handle.ordinal());
        Point place = trace.pixel(handle.on(box));
        square.setX(Math.round(place.x() - SIZE / 2));
        square.setY(Math.round(place.y() - SIZE / 2));
        square.setVisible(Hit.isShown(handle, box, zoom));
      }
    }
  }

  /** True for what the hand does when handles are not in its way. */
  private static boolean leaves(State state) {
    return state instanceof Idle || state instanceof PointingHandle || state instanceof Resizing;
  }
}
