package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.tool.Grip;
import dev.depthsprint.diagram.tool.Grips;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.PointingGrip;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/** The handles at the ends of the flow that is selected or pointed at. */
final class FlowMarks {

  private static final double RADIUS = 5;
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Group group = new Group();
  private final List<Circle> tips = Stream.of(Tip.values()).map(_ -> circle()).toList();

  FlowMarks() {
    group.getChildren().addAll(tips);
  }

  private static Circle circle() {
    var circle = new Circle(RADIUS);
    circle.getStyleClass().add("flow-tip");
    return circle;
  }

  Node node() {
    return group;
  }

  /**
   * @param view the part of the diagram that is in view
   */
  void show(Camera camera, Box view, Board board, Selection selection, State state) {
    Optional<Flow> flow = subject(selection, state).flatMap(board.diagram()::flow);
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
        circle.pseudoClassStateChanged(HOVERED, isOn(state, tip));
      });
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

  private static boolean isOn(State state, Tip tip) {
    return switch (state) {
      case Idle(Hit.OnGrip(Grip.OnTip grip), _) -> grip.tip() == tip;
      case PointingGrip(_, Grip.OnTip grip, _) -> grip.tip() == tip;
      default -> false;
    };
  }
}
