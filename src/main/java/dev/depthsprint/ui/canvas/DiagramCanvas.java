package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.paint.Hints;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.tool.AwaitingTarget;
import dev.depthsprint.diagram.tool.Hand;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drawing.NextTurn;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.Look;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * The canvas of the open diagram. It owns the camera, asks for frames, and lets each of its parts
 * know of what is new; what the parts do is theirs.
 */
public final class DiagramCanvas extends Pane {

  /** Free space around a diagram that is made to fit, in pixels. */
  private static final double FIT_MARGIN = 32;

  /** A small diagram is fitted no larger than this: it is to look like one. */
  private static final double FIT_MOST = 2;

  /** From this zoom on, the names of components are read without effort. */
  private static final double READABLE = 0.6;

  /** Free space around an element that is brought into view, in pixels. */
  private static final double REVEAL_MARGIN = 24;

  private final Session session;
  private final Drawing drawing;
  private final PaintThread painting = new PaintThread(Platform::runLater, this::show);
  private final PixelScreen screen = new PixelScreen();
  private final CameraMemory memory;
  private final HeldKeys keys = new HeldKeys();
  private final Hand hand;
  private final Overlay overlay;
  private final NameEditor nameEditor;
  private final NoteEditor noteEditor;
  private final FlowKeys flowKeys;
  private final PointerInput pointer;
  private final HoverHint hint;
  private final Region focusRing = new Region();
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyObjectWrapper<Box> view = new ReadOnlyObjectWrapper<>(Box.EMPTY);
  private final Settling settling = new Settling();
  private final Arrival arrival = new Arrival();
  private final NextTurn speaking = new NextTurn(this::speak);
  private final LayoutOfItsOwn following = new LayoutOfItsOwn(this::layOut);
  private Camera camera = Camera.START;
  private boolean mustFit = true;

  /** True while the marks over the content wait for the content that they belong to. */
  private boolean isOverlayWaiting;

  private BiConsumer<Point, Optional<Growth.Stem>> quickAdd = (_, _) -> {};
  private Function<Box, List<Box>> covers = _ -> List.of();

  public DiagramCanvas(Session session, Drawing drawing) {
    this.session = session;
    this.drawing = drawing;
    memory = new CameraMemory(session);
    hand = new Hand(new CanvasBench(this, drawing));
    nameEditor = new NameEditor(this, drawing);
    noteEditor = new NoteEditor(this, drawing);
    flowKeys = new FlowKeys(drawing);
    overlay = new Overlay(drawing, flowKeys);
    setId("canvas");
    getStyleClass().add("diagram-canvas");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(Message.of("canvas.role").text());
    focusRing.getStyleClass().add("focus-ring");
    focusRing.setManaged(false);
    focusRing.setMouseTransparent(true);
    getChildren()
        .addAll(screen.node(), overlay.node(), focusRing, nameEditor.field(), noteEditor.field());
    getChildren().add(following);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    pointer = new PointerInput(this, hand, keys);
    new KeyInput(this, drawing, hand, keys, pointer::breakOff);
    new WheelInput(this, pointer);
    hint = new HoverHint(this, drawing, hand);
    listen();
  }

  private void listen() {
    drawing
        .board()
        .subscribe((before, after) -> follow(before.diagram().slug(), after.diagram().slug()));
    drawing.selection().subscribe(_ -> announce());
    drawing.onReveal(this::bringIntoView);
    session
        .store()
        .listen((before, after) -> {
          if (before.settings().look() != after.settings().look()
              || before.settings().panels().grid() != after.settings().panels().grid()) {
            repaint();
          }
        });
    widthProperty().subscribe(_ -> repaint());
    heightProperty().subscribe(_ -> repaint());
    sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(window -> window.outputScaleXProperty())
        .subscribe(_ -> repaint());
    returnToCamera();
    repaint();
  }

  private void follow(String before, String after) {
    boolean isAnother = !before.equals(after);
    if (isAnother) {
      hand.cancel();
      nameEditor.discard();
      noteEditor.discard();
      returnToCamera();
      if (mustFit && canArrive(before)) {
        fitFirst();
      }
    }
    repaint();
    if (isAnother && canArrive(before)) {
      arrival.await(settling.wanted());
    } else if (isAnother) {
      drawing.tellSeen();
    }
    isOverlayWaiting = !settling.isDue();
    announce();
  }

  /**
   * True when what is seen can stay as it is until the other diagram is seen, and the panels follow
   * then: they must not come or go with it, for that changes the room of the canvas.
   */
  private boolean canArrive(String before) {
    return isPlaced() && !before.isEmpty() && drawing.isOpen();
  }

  /** Looks at the open diagram as it was left, or at all of it. */
  private void returnToCamera() {
    mustFit = true;
    memory
        .of(drawing.diagram().slug())
        .ifPresent(remembered -> {
          camera = remembered;
          mustFit = false;
        });
  }

  private void fitFirst() {
    mustFit = false;
    camera = fitting(Extents.of(drawing.board().get()), 1);
  }

  private void announce() {
    speaking.ask();
    overlayChanged();
  }

  private void speak() {
    setAccessibleText(Spoken.of(drawing.board().get(), drawing.selection().get()));
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
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

  /** Asks at once, and not with the next layout: then the frame is ready for it. */
  private void repaint() {
    settling.want();
    following.requestLayout();
    if (canAsk()) {
      ask();
    }
  }

  private boolean canAsk() {
    return !mustFit && isPlaced();
  }

  private boolean isPlaced() {
    return getScene() != null && getWidth() > 0 && getHeight() > 0;
  }

  /**
   * What is in view and painted already is seen at once; what lies around it is still asked for.
   */
  private void repaintFromHere() {
    boolean isSettled = settling.isSettled();
    repaint();
    isOverlayWaiting = false;
    if (canAsk()) {
      tellView();
      if (isSettled && screen.holds(request(seen()))) {
        settling.shown();
      }
    }
  }

  private void ask() {
    painting.request(request(seen()));
  }

  /**
   * Shows what the event has changed before it ends, where that is quick: content, outlines and
   * whatever else follows are one frame then.
   */
  void showNow() {
    if (!settling.isSettled() && !settling.isDue()) {
      painting.awaitQuick(settling.asked());
    }
  }

  @Override
  protected void layoutChildren() {
    layOut();
  }

  private void layOut() {
    if (getWidth() <= 0 || getHeight() <= 0) {
      return;
    }
    if (mustFit) {
      fitFirst();
    }
    if (!arrival.isAwaited()) {
      followCamera();
    }
    focusRing.resize(getWidth(), getHeight());
    setCursor(Cursors.of(hand.state(), keys.isSpaceDown()));
    if (settling.isDue()) {
      ask();
    }
  }

  private void followCamera() {
    Camera seen = seen();
    if (!camera.visible(getWidth(), getHeight()).equals(view.get())) {
      // Afterwards: whoever shows the zoom must not change while it is being laid out.
      Platform.runLater(this::tellView);
    }
    screen.follow(seen);
    if (!isOverlayWaiting) {
      showOverlay(seen);
    }
    nameEditor.follow(seen);
    noteEditor.follow(seen);
  }

  /** With the next layout, or at once where that is over. */
  private void showOverlaySoon() {
    if (!following.isNeedsLayout()) {
      showOverlay(seen());
    }
  }

  private void showOverlay(Camera seen) {
    overlay.show(seen, seen.visible(getWidth(), getHeight()), hand.state());
  }

  private void tellView() {
    zoom.set(camera.zoom());
    view.set(camera.visible(getWidth(), getHeight()));
  }

  private PaintRequest request(Camera seen) {
    double scale = outputScale();
    return new PaintRequest(
        settling.ask(),
        drawing.board().get(),
        palette(),
        session.workspace().settings().panels().grid(),
        seen,
        (int) Math.ceil(getWidth() * scale),
        (int) Math.ceil(getHeight() * scale),
        scale);
  }

  private void show(Frame frame) {
    screen.show(frame);
    if (arrival.isAwaitedBeyond(frame.number())) {
      return;
    }
    if (arrival.isAwaited()) {
      arrival.end();
      following.requestLayout();
      AfterFrame.run(this, drawing::tellSeen);
    }
    screen.follow(seen());
    if (isOverlayWaiting) {
      isOverlayWaiting = false;
      showOverlaySoon();
    }
    settling.shown(frame.number());
  }

  /** Completes on the JavaFX thread once what is seen is what the store holds. */
  public CompletableFuture<Void> whenSettled() {
    return settling.whenSettled();
  }

  private Palette palette() {
    return session.workspace().settings().look() == Look.DARK ? Palette.DARK : Palette.LIGHT;
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  /** The camera that is shown: on whole device pixels. */
  Camera seen() {
    return camera.onPixels(outputScale());
  }

  // The camera.

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** The part of the diagram that is in view; empty before the first layout. */
  public ReadOnlyObjectProperty<Box> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** Brings a place of the diagram to the middle of the view. */
  public void center(Point place) {
    Point now = center();
    double zoomNow = camera.zoom();
    look(camera.panned((now.x() - place.x()) * zoomNow, (now.y() - place.y()) * zoomNow));
  }

  /** Writes the camera into the settings at once. */
  public void remember() {
    memory.write();
  }

  public Camera camera() {
    return camera;
  }

  boolean isOpen() {
    return drawing.isOpen();
  }

  /** Looks elsewhere. */
  public void look(Camera next) {
    if (!next.equals(camera)) {
      camera = next;
      mustFit = false;
      memory.keep(drawing.diagram().slug(), next);
      pointer.viewMoved();
      repaintFromHere();
    }
  }

  /** Zooms about the middle of the view. */
  public void zoomTo(double next) {
    look(camera.zoomedAt(getWidth() / 2, getHeight() / 2, next));
  }

  /** Zooms to 100 %; what is selected stays in view. */
  public void zoomToActual() {
    zoomTo(1);
    bringIntoView(drawing.selection().get());
  }

  /** Comes so near to what is selected that its words can be read, unless they can be already. */
  public void approach() {
    Selection selection = drawing.selection().get();
    if (camera.zoom() < READABLE && !selection.isEmpty()) {
      look(fitting(Extents.of(drawing.board().get(), selection), 1));
    }
  }

  public void fitAll() {
    look(fitting(Extents.of(drawing.board().get()), FIT_MOST));
  }

  public void fitSelection() {
    Selection selection = drawing.selection().get();
    if (!selection.isEmpty()) {
      look(fitting(Extents.of(drawing.board().get(), selection), FIT_MOST));
    }
  }

  /** Looks at the upper left part of the selection where it is too large to be read as a whole. */
  public void showBeginning() {
    Box box = Extents.of(drawing.board().get(), drawing.selection().get());
    if (!box.isEmpty() && getWidth() > 0) {
      Camera whole = fitting(box, 1);
      double margin = FIT_MARGIN / READABLE;
      boolean isInView = seen().visible(getWidth(), getHeight()).contains(box);
      if (whole.zoom() < READABLE) {
        look(new Camera(box.x() - margin, box.y() - margin, READABLE));
      } else if (!isInView) {
        look(whole);
      }
    }
  }

  private Camera fitting(Box box, double closest) {
    return Camera.showing(box, getWidth(), getHeight(), FIT_MARGIN, closest);
  }

  private void bringIntoView(Selection selection) {
    if (!selection.isEmpty() && getWidth() > 0) {
      Box box = Extents.of(drawing.board().get(), selection);
      Camera next = camera.bringing(box, getWidth(), getHeight(), REVEAL_MARGIN);
      Box view = next.visible(getWidth(), getHeight());
      var room = new Uncovered(getWidth(), getHeight(), covers.apply(view));
      look(room.clear(next, box));
    }
  }

  /** The place of the diagram in the middle of the view. */
  public Point center() {
    return camera.toDiagram(getWidth() / 2, getHeight() / 2);
  }

  /** Where a place of the diagram is on the screen. */
  public Point2D onScreen(Point place) {
    Camera seen = seen();
    return localToScreen(seen.pixelX(place.x()), seen.pixelY(place.y()));
  }

  /** Where on the screen a popup about the selection stands: at its lower left, within the view. */
  public Point2D besideSelection() {
    Box box = Extents.of(drawing.board().get(), drawing.selection().get());
    return within(new Point(box.x(), box.bottom() + 8 / camera.zoom()), 280, 320);
  }

  /**
   * Takes what says which parts of the canvas are covered, in pixels, when it looks at a part of
   * the diagram: what is brought into view keeps clear of them.
   */
  public void onCovered(Function<Box, List<Box>> boxes) {
    covers = boxes;
  }

  /** Takes what opens a list of pieces to add at a place. */
  public void onQuickAdd(BiConsumer<Point, Optional<Growth.Stem>> opener) {
    quickAdd = opener;
  }

  public void quickAdd(Point place, Optional<Growth.Stem> stem) {
    // Afterwards: the release or the letter that asks for it is not for the field that opens.
    Platform.runLater(() -> quickAdd.accept(place, stem));
  }

  /** What a flow leads to was chosen, or is not to be. */
  public void targetChosen() {
    if (hand.state() instanceof AwaitingTarget) {
      hand.cancel();
      overlayChanged();
    }
  }

  /** Lets a person choose what to add: under the pointer, or else in the middle of the view. */
  public void quickAdd() {
    quickAdd(place(), Optional.empty());
  }

  /**
   * The place that is meant: where the pointer is, or was when it asked for a menu, else the
   * middle.
   */
  public Point place() {
    return hand.pointer().filter(_ -> isHover() || hand.isAtMenu()).orElse(center());
  }

  /** Where on the screen a popup of this size stands: at a place, but within the view. */
  public Point2D within(Point place, double width, double height) {
    Point2D corner = onScreen(place);
    Point2D least = localToScreen(8, 8);
    Point2D most =
        localToScreen(Math.max(8, getWidth() - width), Math.max(8, getHeight() - height));
    return new Point2D(
        Math.clamp(corner.getX(), least.getX(), most.getX()),
        Math.clamp(corner.getY(), least.getY(), most.getY()));
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
      say(words);
    }
    return words;
  }

  private void say(String words) {
    speaking.withdraw();
    setAccessibleText(words);
    notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  /** Chooses the next bend of a flow for the arrows and Delete, and says which it is. */
  public void chooseBend(Flow flow) {
    flowKeys.chooseBend(flow);
    int count = flow.course().bends().size();
    say(Message.of("canvas.bend", flowKeys.bend().orElse(0) + 1, count).text());
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
    drawing.diagram().note(id).ifPresentOrElse(noteEditor::open, () -> nameEditor.open(id));
  }

  /** Opens the field for the name of what just grew. */
  void nameGrown(String componentId) {
    nameEditor.openGrown(componentId);
  }
}
