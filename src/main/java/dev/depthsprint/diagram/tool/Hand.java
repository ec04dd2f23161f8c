package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.tool.Pointer.Button;
import dev.depthsprint.picture.Point;
import java.util.Optional;

/**
 * The one hand that works on a canvas: passes each event to the state it is in. One gesture at a
 * time: while a button is held, the others are ignored.
 */
public final class Hand {

  private final Bench bench;
  private State state = Idle.EMPTY;
  private Button held = Button.NONE;
  private Optional<Pointer> last = Optional.empty();

  public Hand(Bench bench) {
    this.bench = bench;
  }

  public State state() {
    return state;
  }

  /** True while the last thing that the pointer did was to ask for a context menu. */
  public boolean isAtMenu() {
    return last.filter(pointer -> pointer.button() == Button.SECONDARY).isPresent();
  }

  /** Where the pointer was last. */
  public Optional<Point> pointer() {
    return last.map(Pointer::at);
  }

  public void pointerDown(Pointer pointer) {
    last = Optional.of(pointer);
    if (held == Button.NONE) {
      held = pointer.button();
      state = state.pointerDown(pointer, bench);
    }
    if (state instanceof Idle) {
      // No gesture began, so none waits for this button: a context menu may swallow its release.
      held = Button.NONE;
    }
  }

  public void pointerMove(Pointer pointer) {
    last = Optional.of(pointer);
    state = state.pointerMove(pointer, bench);
  }

  public void pointerUp(Pointer pointer) {
    last = Optional.of(pointer);
    if (held == pointer.button()) {
      held = Button.NONE;
      state = state.pointerMove(pointer, bench).pointerUp(pointer, bench);
    }
  }

  /** The pointer is elsewhere: nothing lies under it. */
  public void leave() {
    if (state instanceof Idle) {
      state = Idle.EMPTY;
    }
  }

  /** The second click of two; comes after the second {@link #pointerUp}. */
  public void doubleClick(Pointer pointer) {
    state = state.doubleClick(pointer, bench);
  }

  /** Other keys are held than before, while the pointer rests. */
  public void modifiers(Modifiers modifiers) {
    last.ifPresent(pointer -> pointerMove(pointer.with(modifiers)));
  }

  /** A key says what the flow that is being drawn carries. */
  public void carry(Outcome outcome) {
    state = state.carry(outcome, bench);
  }

  /**
   * The key that deletes, which may be about what lies under the pointer.
   *
   * @return false when it is not, so that it is about what is selected
   */
  public boolean delete() {
    boolean isDone = state.isDeleting(bench);
    if (isDone) {
      last.ifPresent(this::pointerMove);
    }
    return isDone;
  }

  /** Something is dragged from the palette and comes over the canvas. */
  public void place(Piece piece, Pointer pointer) {
    if (!(state instanceof Idle)) {
      cancel();
    }
    last = Optional.of(pointer);
    state =
        piece instanceof Piece.OfKind(Kind kind)
            ? Placing.begin(kind, pointer, bench)
            : PlacingMark.begin(piece, pointer, bench);
  }

  /** What is dragged from the palette is let go over the canvas. */
  public void drop(Pointer pointer) {
    if (state instanceof Placing || state instanceof PlacingMark) {
      state = state.pointerMove(pointer, bench).pointerUp(pointer, bench);
    }
  }

  /** Lets the next press draw a zone. */
  public void drawZone(Zone.Sort sort) {
    if (!(state instanceof Idle)) {
      cancel();
    }
    state = new AwaitingZone(sort);
  }

  /** Lets the next drag make room. */
  public void makeRoom() {
    if (!(state instanceof Idle)) {
      cancel();
    }
    state = new AwaitingRoom();
  }

  /** Esc, or whatever else breaks the gesture off: takes back all that it did. */
  public void cancel() {
    held = Button.NONE;
    state = state.cancel(bench);
  }
}
