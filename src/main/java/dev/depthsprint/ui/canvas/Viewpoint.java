package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Where the canvas looks. Every way to look elsewhere ends here, so that each is remembered, shown
 * and told alike.
 */
public final class Viewpoint {

  /** Free space around a diagram that is made to fit, in pixels. */
  private static final double FIT_MARGIN = 32;

  /** A small diagram is fitted no larger than this: it is to look like one. */
  private static final double FIT_MOST = 2;

  /** From this zoom on, the names of components are read without effort. */
  private static final double READABLE = 0.6;

  /** Free space around an element that is brought into view, in pixels. */
  private static final double REVEAL_MARGIN = 24;

  private final DiagramCanvas canvas;
  private final Drawing drawing;
  private final CameraMemory memory;
  private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
  private final ReadOnlyObjectWrapper<Box> view = new ReadOnlyObjectWrapper<>(Box.EMPTY);
  private Camera camera = Camera.START;
  private boolean mustFit = true;
  private Function<Box, List<Box>> covers = _ -> List.of();

  Viewpoint(DiagramCanvas canvas, Drawing drawing, CameraMemory memory) {
    this.canvas = canvas;
    this.drawing = drawing;
    this.memory = memory;
  }

  public ReadOnlyDoubleProperty zoomProperty() {
    return zoom.getReadOnlyProperty();
  }

  /** The part of the diagram that is in view; empty before the first layout. */
  public ReadOnlyObjectProperty<Box> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /**
   * Takes what says which parts of the canvas are covered, in pixels, when it looks at a part of
   * the diagram: what is brought into view keeps clear of them.
   */
  public void onCovered(Function<Box, List<Box>> boxes) {
    covers = boxes;
  }

  public Camera camera() {
    return camera;
  }

  /** The camera that is shown: on whole device pixels. */
  Camera seen() {
    return camera.onPixels(outputScale());
  }

  double outputScale() {
    return canvas.getScene() == null || canvas.getScene().getWindow() == null
        ? 1
        : canvas.getScene().getWindow().getOutputScaleX();
  }

  /** The place of the diagram in the middle of the view. */
  public Point center() {
    return camera.toDiagram(canvas.getWidth() / 2, canvas.getHeight() / 2);
  }

  /** True when it is known where to look, and from where. */
  boolean isFound() {
    return !mustFit && isPlaced();
  }

  boolean isPlaced() {
    return canvas.getScene() != null && canvas.getWidth() > 0 && canvas.getHeight() > 0;
  }

  /** Looks at the open diagram as it was left, or at all of it. */
  void returnToCamera() {
    mustFit = true;
    memory
        .of(drawing.diagram().slug())
        .ifPresent(remembered -> {
          camera = remembered;
          mustFit = false;
        });
  }

  /** Finds where to look at a diagram for the first time, once there is room to fit it into. */
  void fitFirst() {
    if (mustFit) {
      mustFit = false;
      camera = fitting(Extents.of(drawing.board().get()), 1);
    }
  }

  /** Writes the camera into the settings at once. */
  public void remember() {
    memory.write();
  }

  void tell() {
    zoom.set(camera.zoom());
    view.set(view(camera));
  }

  /** Tells it afterwards: whoever shows the zoom must not change while it is being laid out. */
  void tellLater() {
    if (!view(camera).equals(view.get())) {
      Platform.runLater(this::tell);
    }
  }

  private Box view(Camera from) {
    return from.visible(canvas.getWidth(), canvas.getHeight());
  }

  /** Looks elsewhere. */
  public void look(Camera next) {
    if (!next.equals(camera)) {
      camera = next;
      mustFit = false;
      memory.keep(drawing.diagram().slug(), next);
      canvas.viewMoved();
    }
  }

  /** Brings a place of the diagram to the middle of the view. */
  public void center(Point place) {
    Point now = center();
    double zoomNow = camera.zoom();
    look(camera.panned((now.x() - place.x()) * zoomNow, (now.y() - place.y()) * zoomNow));
  }

  /** Zooms about the middle of the view. */
  public void zoomTo(double next) {
    look(camera.zoomedAt(canvas.getWidth() / 2, canvas.getHeight() / 2, next));
  }

  /** Zooms to 100 %; what is selected stays in view. */
  public void zoomToActual() {
    zoomTo(1);
    bringIntoView(selection());
  }

  /** Comes so near to what is selected that its words can be read, unless they can be already. */
  public void approach() {
    if (camera.zoom() < READABLE && !selection().isEmpty()) {
      look(fitting(Extents.of(drawing.board().get(), selection()), 1));
    }
  }

  public void fitAll() {
    look(fitting(Extents.of(drawing.board().get()), FIT_MOST));
  }

  public void fitSelection() {
    if (!selection().isEmpty()) {
      look(fitting(Extents.of(drawing.board().get(), selection()), FIT_MOST));
    }
  }

  /** Looks at the upper left part of the selection where it is too large to be read as a whole. */
  public void showBeginning() {
    Box box = Extents.of(drawing.board().get(), selection());
    if (!box.isEmpty() && canvas.getWidth() > 0) {
      Camera whole = fitting(box, 1);
      double margin = FIT_MARGIN / READABLE;
      boolean isInView = view(seen()).contains(box);
      if (whole.zoom() < READABLE) {
        look(new Camera(box.x() - margin, box.y() - margin, READABLE));
      } else if (!isInView) {
        look(whole);
      }
    }
  }

  /** Looks no farther away than it takes to see these elements, clear of what covers the canvas. */
  void bringIntoView(Selection elements) {
    if (!elements.isEmpty() && canvas.getWidth() > 0) {
      Box box = Extents.of(drawing.board().get(), elements);
      Camera next = camera.bringing(box, canvas.getWidth(), canvas.getHeight(), REVEAL_MARGIN);
      var room = new Uncovered(canvas.getWidth(), canvas.getHeight(), covers.apply(view(next)));
      look(room.clear(next, box));
    }
  }

  private Selection selection() {
    return drawing.selection().get();
  }

  private Camera fitting(Box box, double closest) {
    return Camera.showing(box, canvas.getWidth(), canvas.getHeight(), FIT_MARGIN, closest);
  }
}
