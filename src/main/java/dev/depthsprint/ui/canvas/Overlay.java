package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.tool.BrushingSelection;
import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.DrawingZone;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.Moving;
import dev.depthsprint.diagram.tool.Placing;
import dev.depthsprint.diagram.tool.PlacingMark;
import dev.depthsprint.diagram.tool.PointingPort;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * What lies above the content: outlines of what is selected or hovered, the ports of the component
 * that is approached, the marquee, the flow that is being drawn. A handful of nodes, whatever the
 * size of the diagram; the state of the hand says which of them show.
 */
final class Overlay {

  private static final double PORT_RADIUS = 5;
  private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

  private final Drawing drawing;
  private final Group group = new Group();
  private final Path selectedFlows = path("flow-selection");
  private final Path hoveredFlow = path("flow-hover");
  private final Path selected = path("selection-outline");
  private final Path hovered = path("hover-outline");
  private final Path target = path("target-outline");
  private final Path drawnFlow = path("drawn-flow");
  private final Rectangle marquee = new Rectangle();
  private final Handles handles = new Handles();
  private final List<Circle> ports = Stream.of(Side.values()).map(_ -> port()).toList();

  Overlay(Drawing drawing) {
    this.drawing = drawing;
    marquee.getStyleClass().add("marquee");
    group.setManaged(false);
    group.setMouseTransparent(true);
    group.getChildren().addAll(hoveredFlow, selectedFlows, hovered, selected, target, drawnFlow);
    group.getChildren().add(handles.node());
    group.getChildren().addAll(ports);
    group.getChildren().add(marquee);
  }

  private static Path path(String styleClass) {
    var path = new Path();
    path.getStyleClass().add(styleClass);
    return path;
  }

  private static Circle port() {
    var circle = new Circle(PORT_RADIUS);
    circle.getStyleClass().add("port");
    return circle;
  }

  Node node() {
    return group;
  }

  /** Shows what a state of the hand calls for, as a camera sees it. */
  void show(Camera camera, Box view, State state) {
    var trace = new Trace(camera, view);
    Board board = drawing.board().get();
    showSelection(trace, board);
    showHover(trace, board, state);
    showPorts(trace, board.diagram(), state);
    showTarget(trace, board.diagram(), state);
    showMarquee(camera, state);
    handles.show(trace, board.diagram(), drawing.selection().get(), camera.zoom(), state);
  }

  private void showSelection(Trace trace, Board board) {
    Selection selection = drawing.selection().get();
    trace.elements(board.diagram(), selection, 2);
    trace.into(selected);
    trace.flows(board, selection.flows());
    trace.into(selectedFlows);
  }

  private void showHover(Trace trace, Board board, State state) {
    Selection under =
        state instanceof Idle(var hover, _) && !isInside(hover)
            ? hover.selection().minus(drawing.selection().get())
            : Selection.NONE;
    trace.elements(board.diagram(), under, 2);
    trace.into(hovered);
    trace.flows(board, under.flows());
    trace.into(hoveredFlow);
  }

  /** The inside of a zone is as quiet as the bare canvas. */
  private static boolean isInside(Hit hover) {
    return hover instanceof Hit.OnZone(_, boolean isOnFrame) && !isOnFrame;
  }

  private void showPorts(Trace trace, Diagram diagram, State state) {
    Optional<Component> owner = portOwner(state).flatMap(diagram::component);
    for (Side side : Side.values()) {
      Circle port = ports.get(side.ordinal());
      port.setVisible(owner.isPresent());
      owner.ifPresent(component -> {
        Point place = trace.pixel(component.port(side));
        port.setCenterX(place.x());
        port.setCenterY(place.y());
        port.pseudoClassStateChanged(HOVERED, isOn(state, side));
      });
    }
  }

  private static Optional<String> portOwner(State state) {
    return switch (state) {
      case Idle idle -> idle.approached();
      case PointingPort pointing -> Optional.of(pointing.port().componentId());
      case DraggingFlow dragging ->
          dragging.target().map(hit -> hit.selection().components().first());
      default -> Optional.empty();
    };
  }

  private static boolean isOn(State state, Side side) {
    return switch (state) {
      case Idle(Hit.OnPort(_, var at), _) -> at == side;
      case PointingPort pointing -> pointing.port().side() == side;
      case DraggingFlow dragging ->
          dragging
              .target()
              .filter(hit -> hit instanceof Hit.OnPort(_, var at) && at == side)
              .isPresent();
      default -> false;
    };
  }

  private void showTarget(Trace trace, Diagram diagram, State state) {
    switch (state) {
      case DraggingFlow dragging -> {
        dragging.target().ifPresent(hit -> trace.elements(diagram, hit.selection(), 4));
        trace.into(target);
        if (dragging.target().isEmpty()) {
          diagram
              .component(dragging.port().componentId())
              .ifPresent(from -> trace.line(from.port(dragging.port().side()), dragging.tip()));
        }
        trace.into(drawnFlow);
      }
      case Placing placing -> {
        trace.elements(diagram, Selection.ofComponent(placing.component().id()), 2);
        trace.into(target);
        trace.into(drawnFlow);
      }
      case PlacingMark placing -> {
        trace.elements(diagram, placing.selection(), 2);
        trace.into(target);
        trace.into(drawnFlow);
      }
      case DrawingZone drawing -> {
        trace.elements(diagram, Selection.ofZone(drawing.id()), 0);
        trace.into(target);
        trace.into(drawnFlow);
      }
      case Moving moving -> {
        moving
            .holder(diagram)
            .ifPresent(zone -> trace.elements(diagram, Selection.ofZone(zone), 0));
        trace.into(target);
        trace.into(drawnFlow);
      }
      default -> {
        trace.into(target);
        trace.into(drawnFlow);
      }
    }
  }

  private void showMarquee(Camera camera, State state) {
    marquee.setVisible(state instanceof BrushingSelection);
    if (state instanceof BrushingSelection brushing) {
      Box brush = brushing.brush();
      // Half a pixel in, so that the one-pixel line is sharp.
      marquee.setX(Math.round(camera.pixelX(brush.x())) + 0.5);
      marquee.setY(Math.round(camera.pixelY(brush.y())) + 0.5);
      marquee.setWidth(Math.round(brush.width() * camera.zoom()));
      marquee.setHeight(Math.round(brush.height() * camera.zoom()));
    }
  }
}
