package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Piece;
import dev.depthsprint.diagram.Pieces;
import dev.depthsprint.diagram.tool.Hand;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.Modifiers;
import dev.depthsprint.diagram.tool.Placing;
import dev.depthsprint.diagram.tool.PlacingMark;
import dev.depthsprint.diagram.tool.Pointer;
import dev.depthsprint.picture.Point;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.EventType;
import javafx.scene.input.DragEvent;
import javafx.scene.input.GestureEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;

/** Brings what the pointer does, and what is dragged in from the palette, to the hand. */
final class PointerInput {

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
    canvas.setOnDragOver(this::dragOver);
    canvas.setOnDragExited(this::dragExited);
    canvas.setOnDragDropped(this::dragDropped);
  }

  /** What the pointer does in the field of a name is the field's own. */
  private void listen(EventType<MouseEvent> type, Consumer<MouseEvent> handler) {
    canvas.addEventHandler(
        type,
        event -> {
          if (event.getTarget() == canvas) {
            handler.accept(event);
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

  private void dragOver(DragEvent event) {
    piece(event)
        .ifPresent(piece -> {
          event.acceptTransferModes(TransferMode.COPY);
          Pointer pointer = pointer(event);
          if (isPlacing()) {
            hand.pointerMove(pointer);
          } else {
            hand.place(piece, pointer);
          }
          canvas.overlayChanged();
          event.consume();
        });
  }

  private void dragExited(DragEvent event) {
    if (isPlacing()) {
      hand.cancel();
      canvas.overlayChanged();
    }
    event.consume();
  }

  private void dragDropped(DragEvent event) {
    // First, since the drop may give the keyboard to a field.
    canvas.requestFocus();
    boolean isPlaced = isPlacing();
    hand.drop(pointer(event));
    event.setDropCompleted(isPlaced);
    canvas.overlayChanged();
    event.consume();
  }

  private boolean isPlacing() {
    return hand.state() instanceof Placing || hand.state() instanceof PlacingMark;
  }

  private Optional<Piece> piece(DragEvent event) {
    return canvas.isOpen()
            && event.getDragboard().getContent(PieceFormat.FORMAT) instanceof String code
        ? Pieces.of(code)
        : Optional.empty();
  }

  private Pointer pointer(MouseEvent event) {
    var modifiers =
        new Modifiers(
            event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), keys.isSpaceDown());
    return pointer(event.getX(), event.getY(), button(event), modifiers);
  }

  /** A drag between programs carries no modifier keys. */
  private Pointer pointer(DragEvent event) {
    return pointer(event.getX(), event.getY(), Pointer.Button.PRIMARY, Modifiers.NONE);
  }

  private Pointer pointer(double x, double y, Pointer.Button button, Modifiers modifiers) {
    return new Pointer(canvas.seen().toDiagram(x, y), new Point(x, y), button, modifiers);
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
