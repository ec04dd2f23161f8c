package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.tool.AwaitingTarget;
import dev.depthsprint.diagram.tool.BrushingSelection;
import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.DrawingZone;
import dev.depthsprint.diagram.tool.Hit;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.Moving;
import dev.depthsprint.diagram.tool.Placing;
import dev.depthsprint.diagram.tool.PlacingMark;
import dev.depthsprint.diagram.tool.Reconnecting;
import dev.depthsprint.diagram.tool.State;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/**
 * What lies above the content: outlines of what is selected or hovered, the ports of the component
 * that is approached, the marquee, the flow that is being drawn. A handful of nodes, whatever the
 * size of the diagram; the state of the hand says which of them show.
 */
final class Overlay {

  private static final PseudoClass FAILURE = PseudoClass.getPseudoClass("failure");
  private static final PseudoClass DEAD_LETTER = PseudoClass.getPseudoClass("dead-letter");
  private static final PseudoClass LATE_DATA = PseudoClass.getPseudoClass("late-data");

  private final Drawing drawing;
  private final FlowKeys flowKeys;
  private final Group group = new Group();
  private final Path selectedFlows = path("flow-selection");
  private final Path hoveredFlow = path("flow-hover");
  private final Path selected = path("selection-outline");
  private final Path hovered = path("hover-outline");
  private final Path target = path("target-outline");
  private final Path drawnFlow = path("drawn-flow");
  private final Path splicedFlow = path("spliced-flow");
  private final Rectangle marquee = new Rectangle();
  private final Handles handles = new Handles();
  private final GuideLines guides = new GuideLines();
  private final PortMarks ports = new PortMarks();
  private final FlowMarks flowMarks = new FlowMarks();
  private final OutcomeHint outcomes = new OutcomeHint();

  Overlay(Drawing drawing, FlowKeys flowKeys) {
    this.drawing = drawing;
    this.flowKeys = flowKeys;
    marquee.getStyleClass().add("marquee");
    group.setManaged(false);
    group.setMouseTransparent(true);
    group
        .getChildren()
        .addAll(hoveredFlow, selectedFlows, hovered, selected, target, drawnFlow, splicedFlow);
    group.getChildren().addAll(handles.node(), flowMarks.node(), ports.node(), marquee);
    // Lengths are to be read where they stand on a handle.
    group.getChildren().addAll(guides.node(), outcomes.node());
  }

  private static Path path(String styleClass) {
    var path = new Path();
    path.getStyleClass().add(styleClass);
    return path;
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
    ports.show(trace, board.diagram(), state);
    flowMarks.show(camera, view, board, drawing.selection().get(), flowKeys.bend(), state);
    outcomes.show(view.width() * camera.zoom(), view.height() * camera.zoom(), state);
    showTarget(trace, board.diagram(), state);
    showMarquee(camera, state);
    guides.show(trace, state);
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

  private void showTarget(Trace trace, Diagram diagram, State state) {
    switch (state) {
      case AwaitingTarget waiting -> {
        trace.into(target);
        trace.line(waiting.anchor(), waiting.tip());
        trace.into(drawnFlow);
        wear(waiting.outcome());
      }
      case DraggingFlow dragging -> {
        showAim(trace, diagram, dragging.target(), dragging.anchor(), dragging.tip());
        wear(dragging.outcome());
      }
      case Reconnecting dragging -> {
        showAim(trace, diagram, dragging.target(), dragging.anchor(), dragging.at());
        diagram.flow(dragging.grip().flowId()).map(Flow::outcome).ifPresent(this::wear);
      }
      case Placing placing -> {
        placing.splicing().route().ifPresent(trace::line);
        trace.into(splicedFlow);
        trace.elements(diagram, Selection.ofComponent(placing.component().id()), 2);
        Zones.around(diagram, placing.component()).stream()
            .reduce((_, inner) -> inner)
            .ifPresent(zone -> trace.elements(diagram, Selection.ofZone(zone.id()), 0));
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
        moving.splicing().route().ifPresent(trace::line);
        trace.into(splicedFlow);
        moving
            .holder(diagram)
            .ifPresent(zone -> trace.elements(diagram, Selection.ofZone(zone), 0));
        trace.into(target);
        trace.into(drawnFlow);
      }
      default -> {
        trace.into(splicedFlow);
        trace.into(target);
        trace.into(drawnFlow);
      }
    }
  }

  /** The line that is drawn is of the colour and the dash of what it will carry. */
  private void wear(Outcome outcome) {
    drawnFlow.pseudoClassStateChanged(FAILURE, outcome == Outcome.FAILURE);
    drawnFlow.pseudoClassStateChanged(DEAD_LETTER, outcome == Outcome.DEAD_LETTER);
    drawnFlow.pseudoClassStateChanged(LATE_DATA, outcome == Outcome.LATE_DATA);
  }

  /** The component that an end is aimed at, or a line to the pointer over the bare canvas. */
  private void showAim(
      Trace trace, Diagram diagram, Optional<Hit> aim, Point anchor, Point pointer) {
    aim.ifPresent(hit -> trace.elements(diagram, hit.selection(), 4));
    trace.into(target);
    if (aim.isEmpty()) {
      trace.line(anchor, pointer);
    }
    trace.into(drawnFlow);
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
