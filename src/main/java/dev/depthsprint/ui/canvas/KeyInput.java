package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Neighbours;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.tool.DraggingFlow;
import dev.depthsprint.diagram.tool.Hand;
import dev.depthsprint.diagram.tool.Idle;
import dev.depthsprint.diagram.tool.Modifiers;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * The keys of the canvas itself; what has a menu item is an action and not here. Tab and Shift+Tab
 * travel over the components in reading order, then over zones and notes, and leave the canvas
 * behind the last one, so that nobody is caught in it.
 */
final class KeyInput {

  private static final double NUDGE = 1;
  private static final double FAR_NUDGE = 10;

  /** How far the view scrolls at a press, in pixels. */
  private static final double SCROLL = 64;

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private final Hand hand;
  private final HeldKeys keys;
  private final Nudging nudging;
  private final Growing growing;
  private final Runnable breakOff;

  /**
   * @param breakOff takes back the gesture under way
   */
  KeyInput(DiagramCanvas canvas, Drawing drawing, Hand hand, HeldKeys keys, Runnable breakOff) {
    this.canvas = canvas;
    this.drawing = drawing;
    this.hand = hand;
    this.keys = keys;
    this.breakOff = breakOff;
    nudging = new Nudging(drawing);
    growing = new Growing(drawing, canvas::nameGrown);
    canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    canvas.addEventHandler(KeyEvent.KEY_RELEASED, this::release);
    canvas
        .focusedProperty()
        .subscribe(_ -> {
          keys.setSpaceDown(false);
          growing.commit();
        });
  }

  private void press(KeyEvent event) {
    boolean goesOn = event.getCode().isArrowKey() || event.getCode().isModifierKey();
    if (!goesOn && event.getCode() != KeyCode.ESCAPE) {
      // Undo, for example, is about the nudge as a whole.
      nudging.commit();
      canvas.flowKeys().commit();
      growing.commit();
    }
    if (event.getTarget() == canvas && isDone(event)) {
      canvas.overlayChanged();
      event.consume();
    }
  }

  private boolean isDone(KeyEvent event) {
    boolean isAltAlone = event.isAltDown() && !event.isShortcutDown() && !event.isShiftDown();
    if (isAltAlone && event.getCode().isArrowKey()) {
      // These lead back and forward among the diagrams.
      return false;
    }
    return switch (event.getCode()) {
      case S, F, D, L -> carry(event.getCode());
      case DELETE, BACK_SPACE ->
          !event.isShortcutDown() && (hand.delete() || canvas.flowKeys().freeBend());
      case ESCAPE ->
          growing.cancel()
              || nudging.cancel()
              || canvas.flowKeys().cancel()
              || hand.state() instanceof Idle && canvas.flowKeys().leaveBend()
              || !isAtRest() && done(breakOff);
      case SPACE -> done(() -> keys.setSpaceDown(true));
      case SHIFT, ALT, CONTROL -> done(() -> hand.modifiers(modifiers(event)));
      case ENTER -> rename();
      case TAB -> travel(!event.isShiftDown());
      case LEFT -> arrow(event, Side.LEFT, -1, 0);
      case RIGHT -> arrow(event, Side.RIGHT, 1, 0);
      case UP -> arrow(event, Side.TOP, 0, -1);
      case DOWN -> arrow(event, Side.BOTTOM, 0, 1);
      default -> false;
    };
  }

  /** Nothing is under way and nothing selected: the key is free for others. */
  private boolean isAtRest() {
    return hand.state() instanceof Idle && drawing.selection().get().isEmpty();
  }

  /** Letters say what a flow carries while it is drawn. */
  private boolean carry(KeyCode code) {
    if (!(hand.state() instanceof DraggingFlow)) {
      return false;
    }
    OutcomeHint.of(code).ifPresent(hand::carry);
    return true;
  }

  private static boolean done(Runnable run) {
    run.run();
    return true;
  }

  private void release(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      keys.setSpaceDown(false);
    }
    if (event.getCode() == KeyCode.CONTROL || event.getCode() == KeyCode.COMMAND) {
      growing.commitAndName();
    }
    if (!(hand.state() instanceof Idle)) {
      hand.modifiers(modifiers(event));
    }
    canvas.overlayChanged();
  }

  private Modifiers modifiers(KeyEvent event) {
    return new Modifiers(
        event.isShiftDown(), event.isShortcutDown(), event.isAltDown(), keys.isSpaceDown());
  }

  private boolean rename() {
    Selection selection = drawing.selection().get();
    if (selection.size() != 1) {
      return false;
    }
    selection.ids().forEach(canvas::rename);
    return true;
  }

  /** False at either end, where the focus goes on to the next control. */
  private boolean travel(boolean forward) {
    Optional<Selection> next = Travel.next(drawing.diagram(), drawing.selection().get(), forward);
    next.ifPresent(drawing::reveal);
    return next.isPresent();
  }

  /**
   * Arrows move what is selected, with Ctrl they grow a neighbour, with Ctrl and Shift they stretch
   * a zone or note, with Alt and Shift they go to a neighbour, and with Ctrl and Alt where the
   * desktop leaves these to the app; with nothing selected they scroll. With Alt alone, and with
   * Alt and Shift while a flow is selected, they are left to actions.
   */
  private boolean arrow(KeyEvent event, Side side, int dx, int dy) {
    Selection selection = drawing.selection().get();
    Optional<String> component = selection.components().stream().findFirst();
    if (event.isAltDown()) {
      Optional<Component> next =
          component.flatMap(id -> Neighbours.towards(drawing.diagram(), id, side));
      next.ifPresent(found -> drawing.reveal(Selection.ofComponent(found.id())));
      return next.isPresent();
    }
    double far = event.isShiftDown() ? FAR_NUDGE : NUDGE;
    if (!event.isShortcutDown() && canvas.flowKeys().moveBend(dx * far, dy * far)) {
      return true;
    }
    if (event.isShortcutDown() && event.isShiftDown()) {
      // With another selection these are keys of actions.
      return nudging.stretch(selection, dx * Grid.STEP, dy * Grid.STEP);
    }
    if (!selection.canMove()) {
      canvas.viewpoint().look(canvas.viewpoint().camera().panned(-dx * SCROLL, -dy * SCROLL));
    } else if (event.isShortcutDown()) {
      component.ifPresent(id -> growing.towards(id, side));
    } else {
      nudging.by(selection, dx * far, dy * far);
    }
    return true;
  }
}
