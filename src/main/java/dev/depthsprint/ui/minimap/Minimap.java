package dev.depthsprint.ui.minimap;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.Look;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;

/**
 * The whole diagram, small, with a frame around what the canvas shows. A press or a drag brings a
 * place to the middle of the canvas. It is there while it is wanted and something is out of view.
 */
public final class Minimap {

  private static final int WIDTH = 160;
  private static final int HEIGHT = 96;

  /** However fast the diagram changes, the picture is painted no more often than this. */
  private static final Duration PAUSE = Duration.ofMillis(100);

  private final Session session;
  private final Drawing drawing;
  private final DiagramCanvas canvas;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          Thread.ofPlatform().daemon().name("minimap-painter").factory());
  private final Delay pause = new Delay(PAUSE, this::paint);
  private final WritableImage picture = new WritableImage(WIDTH, HEIGHT);
  private final Rectangle frame = new Rectangle();
  private final Group content = new Group(new ImageView(picture), frame);
  private final Pane root = new Pane(content);
  private Scaling scaling = Scaling.of(new Box(0, 0, 1, 1), WIDTH, HEIGHT);
  private Box area = Box.EMPTY;
  private boolean isWanted;

  public Minimap(Session session, Drawing drawing, DiagramCanvas canvas) {
    this.session = session;
    this.drawing = drawing;
    this.canvas = canvas;
    root.setId("minimap");
    root.getStyleClass().add("minimap");
    root.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    root.setAccessibleText(Message.of("minimap.what").text());
    root.setPrefSize(WIDTH + 2, HEIGHT + 2);
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.setVisible(false);
    frame.getStyleClass().add("minimap-frame");
    frame.setMouseTransparent(true);
    content.setClip(new Rectangle(WIDTH, HEIGHT));
    content.relocate(1, 1);
    // It changes with every pan and step: nothing around it is to be laid out for that.
    content.setManaged(false);
    StackPane.setAlignment(root, Pos.BOTTOM_RIGHT);
    StackPane.setMargin(root, new Insets(8));
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
    root.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    drawing.seenBoard().subscribe(_ -> changed());
    canvas.viewpoint().viewProperty().subscribe(_ -> frame());
    session
        .store()
        .listen((before, after) -> {
          if (before.settings().look() != after.settings().look()) {
            changed();
          }
        });
  }

  public Node root() {
    return root;
  }

  /** True when it is there while the canvas looks at a part of the diagram. */
  public boolean isThereWith(Box view) {
    return isWanted && !view.contains(drawing.diagram().bounds());
  }

  /** Shows or hides it. */
  public void want(boolean wanted) {
    isWanted = wanted;
    changed();
  }

  private void changed() {
    if (!isWanted) {
      root.setVisible(false);
    } else if (!pause.isRunning()) {
      pause.restart();
    }
  }

  private record Painted(Box area, Scaling scaling, int[] pixels) {}

  private void paint() {
    Diagram diagram = drawing.diagram();
    Palette palette =
        session.workspace().settings().look() == Look.DARK ? Palette.DARK : Palette.LIGHT;
    thread.execute(() -> {
      Box bounds = diagram.bounds();
      var fitting = Scaling.of(bounds, WIDTH, HEIGHT);
      int[] pixels = MinimapPainter.paint(diagram, palette, fitting, WIDTH, HEIGHT);
      Platform.runLater(() -> show(new Painted(bounds, fitting, pixels)));
    });
  }

  private void show(Painted painted) {
    area = painted.area();
    scaling = painted.scaling();
    picture
        .getPixelWriter()
        .setPixels(
            0, 0, WIDTH, HEIGHT, PixelFormat.getIntArgbInstance(), painted.pixels(), 0, WIDTH);
    frame();
  }

  /** Puts the frame around what is in view; with all in view there is nothing to show. */
  private void frame() {
    Box view = canvas.viewpoint().viewProperty().get();
    root.setVisible(isWanted && !area.isEmpty() && !view.isEmpty() && !view.contains(area));
    Box place = scaling.toPixels(view);
    frame.setX(Math.round(place.x()) + 0.5);
    frame.setY(Math.round(place.y()) + 0.5);
    frame.setWidth(Math.round(place.width()));
    frame.setHeight(Math.round(place.height()));
  }

  private void go(MouseEvent event) {
    Point place = scaling.toDiagram(event.getX() - 1, event.getY() - 1);
    canvas.viewpoint().center(place);
    event.consume();
  }
}
