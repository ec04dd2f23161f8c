package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.paint.Hints;
import dev.depthsprint.diagram.tool.AwaitingTarget;
import dev.depthsprint.diagram.tool.Hand;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Session;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The canvas of the open diagram: what other rooms may ask of it, and the one place where each of
 * its parts hears of what is new; what the parts do is theirs.
 */
public final class DiagramCanvas extends Pane {

  private final Drawing drawing;
  private final Viewpoint viewpoint;
  private final Frames frames;
  private final HeldKeys keys = new HeldKeys();
  private final Hand hand;
  private final Overlay overlay;
  private final InPlaceEditors editors;
  private final FlowKeys flowKeys;
  private final PointerInput pointer;
  private final HoverHint hint;
  private final Voice voice;
  private final PopupPlaces popups;
  private final Region focusRing = new Region();
  private final LayoutOfItsOwn following = new LayoutOfItsOwn(this::layoutChildren);
  private BiConsumer<Point, Optional<Growth.Stem>> quickAdd = (_, _) -> {};

  public DiagramCanvas(Session session, Drawing drawing) {
    this.drawing = drawing;
    viewpoint = new Viewpoint(this, drawing, new CameraMemory(session));
    frames = new Frames(this, session, drawing, viewpoint);
    hand = new Hand(new CanvasBench(this, drawing));
    editors = new InPlaceEditors(this, drawing);
    flowKeys = new FlowKeys(drawing);
    overlay = new Overlay(drawing, flowKeys);
    voice = new Voice(this, drawing);
    popups = new PopupPlaces(this, drawing);
    fill();
    pointer = new PointerInput(this, hand, keys);
    new KeyInput(this, drawing, hand, keys, pointer::breakOff);
    new WheelInput(this, pointer);
    hint = new HoverHint(this, drawing, hand);
    listen();
  }

  private void fill() {
    setId("canvas");
    getStyleClass().add("diagram-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(Message.of("canvas.role").text());
    focusRing.getStyleClass().add("focus-ring");
    focusRing.setManaged(false);
    focusRing.setMouseTransparent(true);
    getChildren().addAll(frames.node(), overlay.node(), focusRing);
    getChildren().addAll(editors.fields());
    getChildren().add(following);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
  }

  private void listen() {
    drawing
        .board()
        .subscribe((before, after) -> follow(before.diagram().slug(), after.diagram().slug()));
    drawing.selection().subscribe(_ -> announce());
    drawing.onReveal(viewpoint::bringIntoView);
    frames.listen();
    viewpoint.returnToCamera();
    frames.want();
  }

  private void follow(String before, String after) {
    boolean isAnother = !before.equals(after);
    if (isAnother) {
      hand.cancel();
      editors.discard();
      viewpoint.returnToCamera();
      if (canArrive(before)) {
        viewpoint.fitFirst();
      }
    }
    frames.want();
    if (isAnother && canArrive(before)) {
      frames.awaitArrival();
    } else if (isAnother) {
      drawing.tellSeen();
    }
    frames.holdOverlay();
    announce();
  }

  /**
   * True when what is seen can stay as it is until the other diagram is seen, and the panels follow
   * then: they must not come or go with it, for that changes the room of the canvas.
   */
  private boolean canArrive(String before) {
    return viewpoint.isPlaced() && !before.isEmpty() && drawing.isOpen();
  }

  private void announce() {
    voice.announce();
    overlayChanged();
  }

  /** What the signs of the selected element mean is found when a screen reader asks for it. */
  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.HELP
        ? Hints.of(drawing.board().get(), drawing.selection().get())
        : super.queryAccessibleAttribute(attribute, parameters);
  }

  /** To be called when the hand is in another state. */
  void overlayChanged() {
    following.requestLayout();
  }

  /** To be called when the canvas looks elsewhere. */
  void viewMoved() {
    pointer.viewMoved();
    frames.wantFromHere();
  }

  /** Shows what the event has changed before it ends, where that is quick. */
  void showNow() {
    frames.showNow();
  }

  @Override
  protected void layoutChildren() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    viewpoint.fitFirst();
    frames.askIfDue();
    frames.awaitSharp();
    if (!frames.isArrivalAwaited()) {
      followCamera();
    }
    focusRing.resize(getWidth(), getHeight());
    setCursor(Cursors.of(hand.state(), keys.isSpaceDown()));
  }

  private void followCamera() {
    Camera seen = viewpoint.seen();
    viewpoint.tellLater();
    frames.follow(seen);
    if (!frames.isOverlayWaiting()) {
      showOverlay(seen);
    }
    editors.follow(seen);
  }

  /** With the next layout, or at once where that is over. */
  void showOverlaySoon() {
    if (!following.isNeedsLayout()) {
      showOverlay(viewpoint.seen());
    }
  }

  private void showOverlay(Camera seen) {
    overlay.show(seen, seen.visible(getWidth(), getHeight()), hand.state());
  }

  /** Completes on the JavaFX thread once what is seen is what the store holds. */
  public CompletableFuture<Void> whenSettled() {
    return frames.whenSettled();
  }

  boolean isOpen() {
    return drawing.isOpen();
  }

  /** Where it looks, and every way to look elsewhere. */
  public Viewpoint viewpoint() {
    return viewpoint;
  }

  /** Where a place of the diagram is on the screen. */
  public Point2D onScreen(Point place) {
    return popups.onScreen(place);
  }

  /** Where on the screen a popup about the selection stands: at its lower left, within the view. */
  public Point2D besideSelection() {
    return popups.besideSelection();
  }

  /** Where on the screen a popup of this size stands: at a place, but within the view. */
  public Point2D within(Point place, double width, double height) {
    return popups.within(place, width, height);
  }

  /** Takes what opens a list of pieces to add at a place. */
  public void onQuickAdd(BiConsumer<Point, Optional<Growth.Stem>> opener) {
    quickAdd = opener;
  }

  public void quickAdd(Point place, Optional<Growth.Stem> stem) {
    // Afterwards: the release or the letter that asks for it is not for the field that opens.
    Platform.runLater(() -> quickAdd.accept(place, stem));
  }

  /** Lets a person choose what to add: under the pointer, or else in the middle of the view. */
  public void quickAdd() {
    quickAdd(pointer.place(), Optional.empty());
  }

  /** What a flow leads to was chosen, or is not to be. */
  public void targetChosen() {
    if (hand.state() instanceof AwaitingTarget) {
      hand.cancel();
      overlayChanged();
    }
  }

  /** Where what is dragged out of the palette goes. */
  public PointerInput pointerInput() {
    return pointer;
  }

  /** Lets the next drag make room. */
  public void makeRoom() {
    requestFocus();
    hand.makeRoom();
    overlayChanged();
  }

  /** Lets the next press draw a zone. */
  public void drawZone(Zone.Sort sort) {
    requestFocus();
    hand.drawZone(sort);
    overlayChanged();
  }

  /**
   * Shows what the signs of what is selected mean, as hovering does, and tells screen readers.
   *
   * @return what is shown; blank where there is nothing to explain
   */
  public String explain() {
    requestFocus();
    String words = hint.explain(drawing.selection().get());
    if (!words.isBlank()) {
      voice.say(words);
    }
    return words;
  }

  /** Chooses the next bend of a flow for the arrows and Delete, and says which it is. */
  public void chooseBend(Flow flow) {
    flowKeys.chooseBend(flow);
    int count = flow.course().bends().size();
    voice.say(Message.of("canvas.bend", flowKeys.bend().orElse(0) + 1, count).text());
    overlayChanged();
  }

  /** What moves labels and routes by keys. */
  public FlowKeys flowKeys() {
    return flowKeys;
  }

  /**
   * Opens the field in which a name, a label, the title of a zone or the text of a note is typed.
   */
  public void rename(String id) {
    editors.open(id);
  }

  /** Opens the field for the name of what just grew. */
  void nameGrown(String componentId) {
    editors.openGrown(componentId);
  }
}
