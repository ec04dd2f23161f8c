package dev.depthsprint.diagram.tool;

/** Pressed on a handle, not dragged yet. */
public record PointingHandle(Pointer down, Hit.OnHandle hit) implements State {

  @Override
  public State pointerMove(Pointer pointer, Bench bench) {
    boolean isThere = hit.of().in(bench.board().diagram()).equals(hit.of());
    return pointer.hasLeft(down) && isThere
        ? Resizing.begin(down, hit, bench).pointerMove(pointer, bench)
        : this;
  }

  @Override
  public State pointerUp(Pointer pointer, Bench bench) {
    return Idle.under(pointer, bench);
  }

  @Override
  public State cancel(Bench bench) {
    return Idle.EMPTY;
  }
}
