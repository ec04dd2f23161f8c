package dev.depthsprint.ui.picture;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * A canvas that only shows: a picture that can be panned and zoomed, and a mark at a place that is
 * pointed out.
 */
public final class PictureView extends Pane {

  private static final double MARGIN = 32;
  private static final double STEP = 48;
  private static final double ZOOM = 1.25;

  /** Farther off nobody can read a name. */
  static final double READABLE = 0.6;

  /** Between a place that is pointed out and its frame, in pixels. */
  private static final double MARK_GAP = 10;

  private final PicturePainter painter = new PicturePainter(this::show);
  private final ImageView image = new ImageView();
  private final Translate shift = new Translate();
  private final Scale stretch = new Scale();
  private final Rectangle marker = new Rectangle();
  private final Polyline lineMarker = new Polyline();
  private final Beacons beacons = new Beacons();
  private final Region focusRing = new Region();
  private Optional<Picture> picture = Optional.empty();
  private Rgba ground = Rgba.TRANSPARENT;
  private Optional<Box> marked = Optional.empty();
  private List<Point> line = List.of();
  private Sight sight = Sight.START;
  private Sight painted = Sight.START;
  private boolean mustFit = true;
  private Sight fitted = Sight.START;
  private double fittedWidth;
  private double fittedHeight;
  private double grabbedX;
  private double grabbedY;

  /**
   * @param role what a screen reader calls it
   */
  public PictureView(String id, String role) {
    setId(id);
    getStyleClass().add("picture-view");
    setFocusTraversable(true);
    setMinSize(0, 0);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleRoleDescription(role);
    image.setManaged(false);
    image.getTransforms().addAll(shift, stretch);
    marker.getStyleClass().add("picture-marker");
    marker.setManaged(false);
    marker.setMouseTransparent(true);
    lineMarker.getStyleClass().add("picture-line-marker");
    lineMarker.setManaged(false);
    lineMarker.setMouseTransparent(true);
    focusRing.getStyleClass().add("focus-ring");
    focusRing.setManaged(false);
    focusRing.setMouseTransparent(true);
    getChildren().addAll(image, beacons.node(), marker, lineMarker, focusRing);
    var clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    setCursor(Cursor.OPEN_HAND);
    setOnMousePressed(this::grab);
    setOnMouseDragged(this::drag);
    setOnScroll(this::scroll);
    setOnKeyPressed(this::key);
    widthProperty().subscribe(_ -> requestLayout());
    heightProperty().subscribe(_ -> requestLayout());
  }

  /** Shows a picture from where the last one was seen; the first one as a whole. */
  public void show(Picture next, Rgba nextGround, String words) {
    picture = Optional.of(next);
    ground = nextGround;
    setAccessibleText(words);
    requestLayout();
  }

  /** Marks places of the picture that are too small to be seen by themselves from far off. */
  public void mark(Map<Box, Node> signs) {
    beacons.set(signs);
    requestLayout();
  }

  /** True when a picture as a whole is too far off to be read. */
  public boolean isUnreadable(Picture all) {
    return getWidth() > 0
        && Sight.of(all.bounds(), getWidth(), getHeight(), MARGIN, 1).zoom() < READABLE;
  }

  /** Shows nothing, and the next picture as a whole. */
  public void clear() {
    picture = Optional.empty();
    image.setImage(null);
    marked = Optional.empty();
    mustFit = true;
    requestLayout();
  }

  /** Shows the whole picture. */
  public void fit() {
    mustFit = true;
    requestLayout();
  }

  /**
   * Brings a place into the middle and points it out.
   *
   * @param along the line that is marked there; a frame round the place when empty
   */
  public void point(Box place, List<Point> along) {
    marked = Optional.of(place);
    line = List.copyOf(along);
    mustFit = false;
    Sight near = sight.atLeast(READABLE);
    if (place.width() * near.zoom() > getWidth() || place.height() * near.zoom() > getHeight()) {
      near = Sight.of(place, getWidth(), getHeight(), MARGIN, 1);
    }
    look(near.onto(place, getWidth(), getHeight()));
  }

  /** Takes the frame away. */
  public void unpoint() {
    marked = Optional.empty();
    requestLayout();
  }

  /** The place that is pointed out. */
  public Optional<Box> pointedOut() {
    return marked;
  }

  /** What of the picture is seen. */
  public Sight sight() {
    return sight;
  }

  private void look(Sight next) {
    sight = next;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    focusRing.resize(getWidth(), getHeight());
    if (picture.isEmpty() || getWidth() < 1 || getHeight() < 1) {
      marker.setVisible(false);
      lineMarker.setVisible(false);
      return;
    }
    if (mustFit || isFittedElsewhere()) {
      mustFit = false;
      sight = Sight.of(picture.get().bounds(), getWidth(), getHeight(), MARGIN, 1);
      fitted = sight;
      fittedWidth = getWidth();
      fittedHeight = getHeight();
    }
    double scale = outputScale();
    Sight seen = sight.onPixels(scale);
    follow(seen);
    painter.request(
        new PicturePainter.Request(
            picture.get(),
            ground,
            seen,
            (int) Math.ceil(getWidth() * scale),
            (int) Math.ceil(getHeight() * scale),
            scale));
  }

  /** True when nobody panned or zoomed since the whole picture was fitted into another size. */
  private boolean isFittedElsewhere() {
    return sight == fitted && (fittedWidth != getWidth() || fittedHeight != getHeight());
  }

  private double outputScale() {
    return getScene() == null || getScene().getWindow() == null
        ? 1
        : getScene().getWindow().getOutputScaleX();
  }

  private void show(PicturePainter.Frame frame) {
    PicturePainter.Request request = frame.request();
    if (picture.isPresent()) {
      image.setImage(
          new WritableImage(
              new PixelBuffer<>(
                  request.width(),
                  request.height(),
                  IntBuffer.wrap(frame.pixels()),
                  PixelFormat.getIntArgbPreInstance())));
      image.setFitWidth(request.width() / request.outputScale());
      image.setFitHeight(request.height() / request.outputScale());
      painted = request.sight();
      follow(sight.onPixels(request.outputScale()));
    }
  }

  /** Puts the last frame, and the mark, where they are seen now. */
  private void follow(Sight seen) {
    shift.setX(seen.pixelX(painted.x()));
    shift.setY(seen.pixelY(painted.y()));
    stretch.setX(seen.zoom() / painted.zoom());
    stretch.setY(seen.zoom() / painted.zoom());
    beacons.follow(seen, getWidth(), getHeight());
    marker.setVisible(marked.isPresent() && line.isEmpty());
    lineMarker.setVisible(marked.isPresent() && !line.isEmpty());
    lineMarker
        .getPoints()
        .setAll(
            line.stream()
                .flatMap(point -> Stream.of(seen.pixelX(point.x()), seen.pixelY(point.y())))
                .toList());
    marked.ifPresent(box -> {
      marker.setX(Math.round(seen.pixelX(box.x()) - MARK_GAP) + 0.5);
      marker.setY(Math.round(seen.pixelY(box.y()) - MARK_GAP) + 0.5);
      marker.setWidth(Math.round(box.width() * seen.zoom() + 2 * MARK_GAP));
      marker.setHeight(Math.round(box.height() * seen.zoom() + 2 * MARK_GAP));
    });
  }

  private void grab(MouseEvent event) {
    requestFocus();
    grabbedX = event.getX();
    grabbedY = event.getY();
  }

  private void drag(MouseEvent event) {
    look(sight.panned(event.getX() - grabbedX, event.getY() - grabbedY));
    grabbedX = event.getX();
    grabbedY = event.getY();
  }

  private void scroll(ScrollEvent event) {
    if (event.isShortcutDown()) {
      double factor = Math.exp(event.getDeltaY() / 200);
      look(sight.zoomedAt(event.getX(), event.getY(), factor));
    } else {
      look(sight.panned(event.getDeltaX(), event.getDeltaY()));
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    if (event.isAltDown() || event.isMetaDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> look(sight.panned(STEP, 0));
      case RIGHT -> look(sight.panned(-STEP, 0));
      case UP -> look(sight.panned(0, STEP));
      case DOWN -> look(sight.panned(0, -STEP));
      case PLUS, EQUALS, ADD -> zoomBy(ZOOM);
      case MINUS, SUBTRACT -> zoomBy(1 / ZOOM);
      case DIGIT0, NUMPAD0, HOME -> fit();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void zoomBy(double factor) {
    look(sight.zoomedAt(getWidth() / 2, getHeight() / 2, factor));
  }
}
