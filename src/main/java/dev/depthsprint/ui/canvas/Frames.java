package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.NextTurn;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.Look;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Node;

/**
 * Asks for frames of the content and shows them as they come. They are painted elsewhere: what
 * belongs together is seen together because all that waits for a frame waits here.
 */
final class Frames {

  private final DiagramCanvas canvas;
  private final Session session;
  private final Drawing drawing;
  private final Viewpoint viewpoint;
  private final PaintThread painting = new PaintThread(Platform::runLater, this::show);
  private final PixelScreen screen = new PixelScreen();
  private final Settling settling = new Settling();
  private final Arrival arrival = new Arrival();

  /** Asks for what the event wanted besides its first frame. */
  private final NextTurn rest = new NextTurn(this::askForRest);

  /** True when the event under way has asked for a frame. */
  private boolean isAsked;

  /** Who saw what is shown. */
  private Camera followed = Camera.START;

  /** True while the marks over the content wait for the content that they belong to. */
  private boolean isOverlayWaiting;

  Frames(DiagramCanvas canvas, Session session, Drawing drawing, Viewpoint viewpoint) {
    this.canvas = canvas;
    this.session = session;
    this.drawing = drawing;
    this.viewpoint = viewpoint;
  }

  Node node() {
    return screen.node();
  }

  /** Wants another frame when the look, the size or the pixels of the canvas are others. */
  void listen() {
    session
        .store()
        .listen((before, after) -> {
          if (before.settings().look() != after.settings().look()
              || before.settings().panels().grid() != after.settings().panels().grid()) {
            want();
          }
        });
    canvas.widthProperty().subscribe(_ -> want());
    canvas.heightProperty().subscribe(_ -> want());
    canvas
        .sceneProperty()
        .flatMap(scene -> scene.windowProperty())
        .flatMap(window -> window.outputScaleXProperty())
        .subscribe(_ -> want());
  }

  /**
   * Asks at once, and not with the next layout: then the frame is ready for it. Of what else the
   * same event changes only the last is asked for, when the event is over.
   */
  void want() {
    settling.want();
    canvas.overlayChanged();
    if (viewpoint.isFound() && !isAsked) {
      isAsked = true;
      rest.ask();
      ask();
    }
  }

  /**
   * What is in view and painted already is seen at once; what lies around it is still asked for.
   */
  void wantFromHere() {
    boolean isSettled = settling.isSettled();
    want();
    isOverlayWaiting = false;
    if (viewpoint.isFound()) {
      viewpoint.tell();
      followAtOnce();
      if (isSettled && screen.holds(request(settling.wanted()))) {
        settling.shown();
      }
    }
  }

  private void askForRest() {
    isAsked = false;
    if (viewpoint.isFound()) {
      askIfDue();
    }
  }

  /** What comes into view within a layout would be styled after it, with one more frame. */
  private void followAtOnce() {
    if (!arrival.isAwaited() && screen.isOn(request(settling.wanted()).ground())) {
      follow(viewpoint.seen());
    }
  }

  /** Asks for what is wanted and was not asked for yet. */
  void askIfDue() {
    if (settling.isDue()) {
      ask();
    }
  }

  private void ask() {
    painting.request(request(settling.ask()));
  }

  private PaintRequest request(long number) {
    double scale = viewpoint.outputScale();
    return new PaintRequest(
        number,
        drawing.board().get(),
        palette(),
        session.workspace().settings().panels().grid(),
        viewpoint.seen(),
        (int) Math.ceil(canvas.getWidth() * scale),
        (int) Math.ceil(canvas.getHeight() * scale),
        scale);
  }

  private Palette palette() {
    return session.workspace().settings().look() == Look.DARK ? Palette.DARK : Palette.LIGHT;
  }

  /** What is seen stays as it is until the diagram that was opened can be. */
  void awaitArrival() {
    arrival.await(settling.wanted());
  }

  boolean isArrivalAwaited() {
    return arrival.isAwaited();
  }

  /** Holds the marks back until what they belong to is painted, if that was asked for. */
  void holdOverlay() {
    isOverlayWaiting = viewpoint.isFound();
  }

  boolean isOverlayWaiting() {
    return isOverlayWaiting;
  }

  /**
   * Shows what the event has changed before it ends, where that is quick: content, outlines and
   * whatever else follows are one frame then.
   */
  void showNow() {
    if (!settling.isSettled() && viewpoint.isFound()) {
      askIfDue();
      painting.awaitQuick(settling.asked());
    }
  }

  /**
   * At another zoom nothing that was painted is of use: what is painted anew goes into this frame
   * where that is quick. A frame of stretched pixels takes longer than painting them.
   */
  void awaitSharp() {
    boolean isBlurred = viewpoint.isFound() && !screen.isOn(request(settling.asked()).ground());
    if (isBlurred && !arrival.isAwaited()) {
      painting.awaitFresh(settling.asked());
    }
  }

  /** Puts what was painted where a camera would see it. */
  void follow(Camera seen) {
    followed = seen;
    screen.follow(seen, canvas.getWidth(), canvas.getHeight());
  }

  private void show(Frame frame) {
    screen.show(frame);
    if (arrival.isAwaitedBeyond(frame.number())) {
      follow(followed);
      return;
    }
    if (arrival.isAwaited()) {
      arrival.end();
      canvas.overlayChanged();
      AfterFrame.run(canvas, drawing::tellSeen);
    }
    follow(viewpoint.seen());
    if (isOverlayWaiting) {
      isOverlayWaiting = false;
      canvas.showOverlaySoon();
    }
    settling.shown(frame.number());
  }

  /** Completes on the JavaFX thread once what is seen is what the store holds. */
  CompletableFuture<Void> whenSettled() {
    return settling.whenSettled();
  }
}
