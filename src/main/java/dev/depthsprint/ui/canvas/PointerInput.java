package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.tool.Hand;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.Modifiers;
import dev.depthsprint.diagram.tool.Placing;
import dev.depthsprint.diagram.tool.PlacingMark;
import dev.depthsprint.diagram.tool.Pointer;
import dev.depthsprint.picture.Point;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/**
 * Brings what the pointer does, and what is dragged in from the palette, to the hand, and says
 * which place it means.
 */
public final class PointerInput {

  private final DiagramCanvas canvas;
  private final Hand hand;
  private final HeldKeys keys;
  private final EdgeScroll edge;
  private Modifiers held = Modifiers.NONE;
  private Point last = Point.ORIGIN;

  PointerInput(DiagramCanvas canvas, Hand hand, HeldKeys keys) {
    this.canvas = canvas;
    this.hand = hand;
    this.keys = keys;
    edge = new EdgeScroll(canvas, hand::state, this::stay);
    listen(MouseEvent.MOUSE_PRESSED, this::press);
    listen(MouseEvent.MOUSE_MOVED, this::move);
    listen(MouseEvent.MOUSE_DRAGGED, this::drag);
    listen(MouseEvent.MOUSE_RELEASED, this::release);
    listen(MouseEvent.MOUSE_CLICKED, this::click);
    canvas.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> leave());
  }

  /** What the pointer does in the field of a name is the field's own. */
  private void listen(EventType<MouseEvent> type, Consumer<MouseEvent> handler) {
    canvas.addEventHandler(
        type,
        event -> {
          if (event.getTarget() == canvas) {
            handler.accept(event);
            canvas.showNow();
          }
        });
  }

  private void press(MouseEvent event) {
    canvas.requestFocus();
    hand.pointerDown(pointer(event));
    canvas.overlayChanged();
    event.consume();
  }

  private void move(MouseEvent event) {
    last = new Point(event.getX(), event.getY());
    hand.pointerMove(pointer(event));
    canvas.overlayChanged();
  }

  private void drag(MouseEvent event) {
    move(event);
    held = pointer(event).modifiers();
    edge.follow(event.getX(), event.getY());
  }

  /** The view scrolls at its edge under the pointer that drags. */
  private void stay() {
    hand.pointerMove(pointer(last.x(), last.y(), Pointer.Button.PRIMARY, held));
    canvas.overlayChanged();
    canvas.showNow();
  }

  /** Takes back what the hand did, and where the view went with it. */
  void breakOff() {
    hand.cancel();
    edge.cancel();
  }

  private void leave() {
    hand.leave();
    canvas.overlayChanged();
  }

  /** The view was moved by a key or a button: something else lies under the pointer, or nothing. */
  void viewMoved() {
    if (hand.state() instanceof Idle && canvas.isHover()) {
      hand.pointerMove(pointer(last.x(), last.y(), Pointer.Button.NONE, Modifiers.NONE));
    } else {
      hand.leave();
    }
  }

  /** The view has moved under a pointer that has not. */
  void rest(GestureEvent event) {
    var modifiers =
        new Modifiers(
            event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), keys.isSpaceDown());
    hand.pointerMove(pointer(event.getX(), event.getY(), Pointer.Button.NONE, modifiers));
    canvas.overlayChanged();
  }

  private void release(MouseEvent event) {
    edge.end();
    hand.pointerUp(pointer(event));
    canvas.overlayChanged();
  }

  private void click(MouseEvent event) {
    if (event.getButton() == MouseButton.PRIMARY
        && event.getClickCount() == 2
        && event.isStillSincePress()) {
      hand.doubleClick(pointer(event));
      canvas.overlayChanged();
    }
  }

  /**
   * The place that is meant: where the pointer is, or was when it asked for a menu, else the
   * middle.
   */
  public Point place() {
    return hand.pointer()
        .filter(_ -> canvas.isHover() || hand.isAtMenu())
        .orElse(canvas.viewpoint().center());
  }

  /** A piece is dragged in from the palette. */
  public void carry(Piece piece, MouseEvent event) {
    Point2D at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
    if (!canvas.isOpen() || !canvas.contains(at)) {
      dropOut();
      return;
    }
    Pointer pointer = carried(event, at);
    if (isPlacing()) {
      hand.pointerMove(pointer);
    } else {
      hand.place(piece, pointer);
    }
    canvas.overlayChanged();
  }

  /** The piece is let go; outside of the canvas nothing comes of it. */
  public void drop(Piece piece, MouseEvent event) {
    carry(piece, event);
    if (isPlacing()) {
      // First, since the drop may give the keyboard to a field.
      canvas.requestFocus();
      hand.drop(carried(event, canvas.sceneToLocal(event.getSceneX(), event.getSceneY())));
      canvas.overlayChanged();
    }
  }

  /** The piece is taken out of the canvas again. */
  public void dropOut() {
    if (isPlacing()) {
      hand.cancel();
      canvas.overlayChanged();
    }
  }

  /** Keys are held or let go while a piece hangs under the pointer. */
  public void carriedWith(KeyEvent key) {
    if (isPlacing()) {
      hand.modifiers(
          new Modifiers(key.isShiftDown(), key.isShortcutDown(), key.isAltDown(), false));
      canvas.overlayChanged();
    }
  }

  private Pointer carried(MouseEvent event, Point2D at) {
    var modifiers =
        new Modifiers(event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), false);
    return pointer(at.getX(), at.getY(), Pointer.Button.PRIMARY, modifiers);
  }

  private boolean isPlacing() {
    return hand.state() instanceof Placing || hand.state() instanceof PlacingMark;
  }

  private Pointer pointer(MouseEvent event) {
    var modifiers =
        new Modifiers(
            event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), keys.isSpaceDown());
    return pointer(event.getX(), event.getY(), button(event), modifiers);
  }

  private Pointer pointer(double x, double y, Pointer.Button button, Modifiers modifiers) {
    return new Pointer(
        canvas.viewpoint().seen().toDiagram(x, y), new Point(x, y), button, modifiers);
  }

  private static Pointer.Button button(MouseEvent event) {
    return switch (event.getButton()) {
      case PRIMARY -> Pointer.Button.PRIMARY;
      case MIDDLE -> Pointer.Button.MIDDLE;
      case SECONDARY -> Pointer.Button.SECONDARY;
      default -> Pointer.Button.NONE;
    };
  }
}
