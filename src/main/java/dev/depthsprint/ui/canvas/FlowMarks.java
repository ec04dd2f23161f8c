package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.tool.Bending;
import dev.depthsprint.diagram.tool.Grip;
import dev.depthsprint.diagram.tool.Grips;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.PointingGrip;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;

/**
 * The handles of flows: round ones near the ends of the flow that is selected or pointed at, square
 * ones at the pinned bends of the one that is selected.
 */
final class FlowMarks {

  private static final double RADIUS = 5;
  private static final double SIZE = 8;
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Group group = new Group();
  private final List<Circle> tips = Stream.of(Tip.values()).map(_ -> circle()).toList();
  private final List<Rectangle> bends = new ArrayList<>();

  FlowMarks() {
    group.getChildren().addAll(tips);
  }

  private static Circle circle() {
    var circle = new Circle(RADIUS);
    circle.getStyleClass().add("flow-tip");
    return circle;
  }

  private Rectangle square() {
    var square = new Rectangle(SIZE, SIZE);
    square.getStyleClass().add("flow-bend");
    group.getChildren().add(square);
    return square;
  }

  Node node() {
    return group;
  }

  /**
   * @param view the part of the diagram that is in view
   * @param chosen the bend that the keys are about
   */
  void show(
      Camera camera, Box view, Board board, Selection selection, OptionalInt chosen, State state) {
    showTips(camera, view, board, subject(selection, state).flatMap(board.diagram()::flow), state);
    Optional<Flow> bent = Grips.selected(selection).flatMap(board.diagram()::flow);
    boolean isShown =
        state instanceof Idle || state instanceof PointingGrip || state instanceof Bending;
    showBends(camera, bent.filter(_ -> isShown).map(it -> it.course().bends()), chosen, state);
  }

  private void showTips(Camera camera, Box view, Board board, Optional<Flow> flow, State state) {
    for (Tip tip : Tip.values()) {
      Circle circle = tips.get(tip.ordinal());
      Optional<Point> place =
          flow.map(board::route)
              .flatMap(route -> Grips.place(route, tip, camera.zoom()))
              .filter(view::contains);
      circle.setVisible(place.isPresent());
      place.ifPresent(at -> {
        circle.setCenterX(camera.pixelX(at.x()));
        circle.setCenterY(camera.pixelY(at.y()));
        circle.pseudoClassStateChanged(
            HOVERED, gripped(state) instanceof Grip.OnTip on && on.tip() == tip);
      });
    }
  }

  private void showBends(
      Camera camera, Optional<? extends List<Point>> places, OptionalInt chosen, State state) {
    int count = places.map(List::size).orElse(0);
    while (bends.size() < count) {
      bends.add(square());
    }
    for (int i = 0; i < bends.size(); i++) {
      Rectangle square = bends.get(i);
      square.setVisible(i < count);
      if (i < count) {
        Point at = places.orElseThrow().get(i);
        square.setX(Math.round(camera.pixelX(at.x()) - SIZE / 2));
        square.setY(Math.round(camera.pixelY(at.y()) - SIZE / 2));
        square.pseudoClassStateChanged(
            HOVERED,
            chosen.orElse(-1) == i || gripped(state) instanceof Grip.OnBend on && on.bend() == i);
      }
    }
  }

  /** While nothing is dragged: the flow under the pointer, or else the one that is selected. */
  private static Optional<String> subject(Selection selection, State state) {
    return switch (state) {
      case Idle(Hit.OnFlow(String id), _) -> Optional.of(id);
      case Idle(Hit.OnGrip(Grip grip), _) -> Optional.of(grip.flowId());
      case Idle _ -> Grips.selected(selection);
      case PointingGrip pointing -> Optional.of(pointing.grip().flowId());
      default -> Optional.empty();
    };
  }

  /** What the pointer is on; a label where it is on no handle, for that has none. */
  private static Grip gripped(State state) {
    return switch (state) {
      case Idle(Hit.OnGrip(Grip grip), _) -> grip;
      case PointingGrip pointing -> pointing.grip();
      case Bending bending -> bending.grip();
      default -> new Grip.OnLabel("");
    };
  }
}
