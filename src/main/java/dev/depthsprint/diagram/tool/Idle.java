package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.tool.Pointer.Button;
import java.util.Optional;

/**
 * No button is held.
 *
 * @param hover what a click would hit
 * @param approached the component whose ports are shown
 */
public record Idle(Hit hover, Optional<String> approached) implements State {

  static final Idle EMPTY = new Idle(Hit.NOTHING, Optional.empty());

  static Idle under(Pointer pointer, Bench bench) {
    return new Idle(
        hit(pointer, bench),
        Hit.approached(bench.board(), pointer.at(), bench.zoom()).map(Component::id));
  }

  private static Hit hit(Pointer pointer, Bench bench) {
    return Hit.at(bench.board(), bench.selection(), pointer.at(), bench.zoom());
  }

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    return under(pointer, bench);
  }

  @Override
  public State pointerDown(Pointer pointer, Bench bench) {
    Hit hit = hit(pointer, bench);
    if (pointer.button() == Button.MIDDLE || pointer.modifiers().space()) {
      return new Panning(pointer, pointer);
    }
    if (pointer.button() != Button.PRIMARY) {
      selectForMenu(hit, bench);
      return this;
    }
    if (pointer.modifiers().isRoom()) {
      return MakingRoom.begin(pointer, bench);
    }
    return switch (hit) {
      case Hit.OnZone(_, boolean isOnFrame) when !isOnFrame ->
          new PointingCanvas(pointer, hit.selection(), bench.selection());
      case Hit.Nothing _ -> new PointingCanvas(pointer, Selection.NONE, bench.selection());
      case Hit.OnComponent _, Hit.OnZone _, Hit.OnNote _ ->
          PointingElement.begin(pointer, hit.selection(), bench);
      case Hit.OnHandle handle -> new PointingHandle(pointer, handle);
      case Hit.OnPort port -> new PointingPort(pointer, port);
      case Hit.OnFlow(String id) -> new PointingFlow(pointer, id);
      case Hit.OnGrip(Grip grip) -> new PointingGrip(pointer, grip, bench.selection());
    };
  }

  /** A context menu is about what is selected, or else about what is under the pointer. */
  private static void selectForMenu(Hit hit, Bench bench) {
    Selection under = hit.selection();
    if (under.isEmpty() || !bench.selection().ids().containsAll(under.ids())) {
      bench.select(under);
    }
  }

  @Override
  public State doubleClick(Pointer pointer, Bench bench) {
    switch (hit(pointer, bench)) {
      case Hit.OnComponent(String id) -> bench.rename(id);
      case Hit.OnFlow(String id) -> bench.rename(id);
      case Hit.OnZone(String id, boolean isOnFrame) when isOnFrame -> bench.rename(id);
      case Hit.OnNote(String id) -> bench.rename(id);
      case Hit.OnGrip(Grip grip) -> FlowClicks.twice(grip, bench);
      case Hit.OnZone _ -> bench.quickAdd(pointer.at(), Optional.empty());
      case Hit.Nothing _ -> bench.quickAdd(pointer.at(), Optional.empty());
      case Hit.OnPort _, Hit.OnHandle _ -> {}
    }
    return this;
  }

  /** Lets go of the bend under the pointer. */
  @Override
  public boolean isDeleting(Bench bench) {
    if (!(hover instanceof Hit.OnGrip(Grip.OnBend(String flowId, int bend)))) {
      return false;
    }
    Optional<Flow> flow =
        bench.board().diagram().flow(flowId).filter(it -> bend < it.course().bends().size());
    flow.ifPresent(it -> FlowClicks.free(it, bend, bench));
    return flow.isPresent();
  }

  /** There is no gesture to take back; lets go of the selection. */
  @Override
  public State cancel(Bench bench) {
    bench.select(Selection.NONE);
    return this;
  }
}
