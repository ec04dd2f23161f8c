package dev.depthsprint.desk;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.app.MainWindow;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.storage.DiagramFiles;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import tools.jackson.databind.json.JsonMapper;

/**
 * One process of the canvas benchmark: the real main window with one diagram, worked on by events
 * as a hand makes them. Arguments: the diagram's file, an empty folder for the workspace, the
 * display's file of pixels, the file for the figures, and how often each thing is done.
 */
final class CanvasWindow {

  private static final double WIDTH = 1600;
  private static final double HEIGHT = 1000;
  private static final String SMALL = "small";
  private static final String LARGE = "large";
  private static final int UNDOS = 100;

  private final ShownFrames frames;
  private final int times;
  private final Diagram diagram;
  private final Map<String, Object> report = new LinkedHashMap<>();
  private Session session;
  private DiagramCanvas canvas;

  private CanvasWindow(Diagram diagram, Screen screen, int times) {
    this.diagram = diagram;
    this.times = times;
    frames = new ShownFrames(screen);
  }

  static void main(String[] args) throws IOException, Problem, InterruptedException {
    Diagram read = DiagramFiles.read(Path.of(args[0])).withSlug(LARGE);
    var window = new CanvasWindow(read, Screen.of(Path.of(args[2])), Integer.parseInt(args[4]));
    window.open(Path.of(args[1]));
    window.measure();
    Files.writeString(
        Path.of(args[3]), JsonMapper.builder().build().writeValueAsString(window.report));
    System.exit(0);
  }

  private void open(Path folder) throws Problem, InterruptedException {
    prepare(folder);
    WorkspaceFolder opened = WorkspaceFolder.open(folder);
    var ids = new AtomicLong();
    var isOpen = new CountDownLatch(1);
    Platform.startup(() -> {
      session = new Session(opened, TimeSource.system(), () -> "b" + ids.incrementAndGet());
      var stage = new Stage(StageStyle.UNDECORATED);
      MainWindow.open(session, stage, _ -> {}).openFile(DiagramFiles.in(folder, SMALL));
      stage.setMaximized(false);
      stage.setX(0);
      stage.setY(0);
      stage.setWidth(WIDTH);
      stage.setHeight(HEIGHT);
      frames.watch((Pane) stage.getScene().getRoot());
      canvas = (DiagramCanvas) stage.getScene().lookup("#canvas");
      isOpen.countDown();
    });
    isOpen.await();
  }

  private void prepare(Path folder) throws Problem {
    try (var opened = WorkspaceFolder.open(folder)) {
      var store = new Store(opened.loaded().workspace());
      store.apply(DiagramEdits.add(Diagram.empty(SMALL, "Small")));
      store.apply(DiagramEdits.add(diagram));
      store.settle(settings -> settings.withDiagram(SMALL));
      opened.save(store.current());
      opened.flush().join();
    }
  }

  private void measure() throws IOException {
    run(() -> {});
    measureOpening();
    measureView("allInView", canvas.viewpoint()::fitAll, _ -> {});
    measureView(
        "at100",
        () -> {
          canvas.viewpoint().fitAll();
          canvas.viewpoint().zoomTo(1);
        },
        // From the middle no drag comes near the edge, where the canvas scrolls by itself.
        canvas.viewpoint()::center);
    measureZoom();
    measureMarquee();
    measureUndo();
    report.put("peakMemoryAtEndMiB", peakMemory());
  }

  private ShownFrames.Times run(Runnable event) {
    return frames.after(event, canvas::whenSettled);
  }

  private void measureOpening() throws IOException {
    rest();
    report.put("openFirst", run(() -> openDiagram(LARGE)).shownMillis());
    report.put("peakMemoryAfterOpenMiB", peakMemory());
    var warm = new Figures("ms");
    for (int i = 0; i < Math.max(5, times / 4); i++) {
      run(() -> openDiagram(SMALL));
      rest();
      warm.add(run(() -> openDiagram(LARGE)).shownMillis());
    }
    report.put("openWarm", warm.report());
  }

  /** The panels follow what was opened: who opens the next one has looked at it. */
  private static void rest() {
    LockSupport.parkNanos(400_000_000);
  }

  private void openDiagram(String slug) {
    session.store().settle(settings -> settings.withDiagram(slug));
  }

  private void measureView(String name, Runnable look, Consumer<Point> aim) {
    run(look);
    measurePan(name);
    run(look);
    measureDrag(name, aim);
  }

  private void measurePan(String name) {
    var shown = new Figures("ms");
    for (int i = 0; i < times * 2; i++) {
      double way = i / (times / 2) % 2 == 0 ? -23 : 23;
      Runnable event = () -> scroll(way, way / 2);
      double took = run(event).shownMillis();
      if (i >= times) {
        shown.add(took);
      }
    }
    report.put("pan-" + name, shown.report());
  }

  private void scroll(double dx, double dy) {
    Point2D at = canvas.localToScene(canvas.getWidth() / 2, canvas.getHeight() / 2);
    double x = at.getX();
    double y = at.getY();
    Event.fireEvent(
        canvas,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            x,
            y,
            x,
            y,
            false,
            false,
            false,
            false,
            true,
            false,
            dx,
            dy,
            dx,
            dy,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }

  /**
   * @param aim what is done with the place of each that is dragged before
   */
  private void measureDrag(String name, Consumer<Point> aim) {
    var ready = new Figures("ms");
    var shown = new Figures("ms");
    List<String> dragged = Dragged.inTheMiddle(diagram, 5);
    for (String id : dragged) {
      var at = new double[2];
      Point center = diagram.component(id).orElseThrow().bounds().center();
      run(() -> aim.accept(center));
      run(() -> {
        var corner = canvas.screenToLocal(canvas.onScreen(center));
        at[0] = corner.getX();
        at[1] = corner.getY();
        mouse(MouseEvent.MOUSE_MOVED, at[0], at[1]);
        mouse(MouseEvent.MOUSE_PRESSED, at[0], at[1]);
        mouse(MouseEvent.MOUSE_DRAGGED, at[0] + 20, at[1]);
      });
      double step = Math.max(1, 9 * canvas.viewpoint().camera().zoom());
      for (int i = 1; i <= times; i++) {
        double x = at[0] + 20 + step * i;
        double y = at[1] + step * i / 2;
        ShownFrames.Times took = run(() -> mouse(MouseEvent.MOUSE_DRAGGED, x, y));
        // The first is for warming up, and so are the first steps of each.
        if (i > times / 4 && !id.equals(dragged.getFirst())) {
          ready.add(took.readyMillis());
          shown.add(took.shownMillis());
        }
      }
      run(() -> {
        mouse(MouseEvent.MOUSE_RELEASED, at[0], at[1]);
        session.store().undo();
      });
    }
    report.put("drag-" + name + "-ready", ready.report());
    report.put("drag-" + name + "-shown", shown.report());
  }

  private void mouse(EventType<MouseEvent> type, double canvasX, double canvasY) {
    Point2D at = canvas.localToScene(canvasX, canvasY);
    double x = at.getX();
    double y = at.getY();
    boolean isHeld = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
    MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
    Event.fireEvent(
        canvas,
        new MouseEvent(
            type, x, y, x, y, button, 1, false, false, false, false, isHeld, false, false, false,
            false, false, null));
  }

  private void measureZoom() {
    var out = new Figures("ms");
    var in = new Figures("ms");
    for (int i = 0; i < times; i++) {
      in.add(run(() -> canvas.viewpoint().zoomTo(1)).shownMillis());
      out.add(run(canvas.viewpoint()::fitAll).shownMillis());
    }
    report.put("zoom-to-all", out.report());
    report.put("zoom-to-100", in.report());
  }

  /** A marquee that grows from a corner to half of the view. */
  private void measureMarquee() {
    run(canvas.viewpoint()::fitAll);
    var shown = new Figures("ms");
    double width = canvas.getWidth();
    double height = canvas.getHeight();
    run(() -> mouse(MouseEvent.MOUSE_PRESSED, 2, 2));
    for (int i = 1; i <= times; i++) {
      double x = 2 + width * 0.7 * i / times;
      double y = 2 + height * 0.7 * i / times;
      shown.add(run(() -> mouse(MouseEvent.MOUSE_DRAGGED, x, y)).shownMillis());
    }
    run(() -> mouse(MouseEvent.MOUSE_RELEASED, width * 0.7, height * 0.7));
    report.put("marquee", shown.report());
  }

  private void measureUndo() {
    run(canvas.viewpoint()::fitAll);
    var random = new Random(7);
    List<String> ids = List.copyOf(diagram.components().keySet());
    run(() -> {
      for (int i = 0; i < UNDOS; i++) {
        var move = Edits.move(List.of(ids.get(random.nextInt(ids.size()))), 16, 8);
        session.store().apply(new Edit(move.name(), w -> w.withDiagram(LARGE, move.change())));
      }
    });
    var both = new Figures("ms");
    for (int i = 0; i < Math.max(3, times / 8); i++) {
      both.add(
          run(
                  () -> {
                    for (int k = 0; k < UNDOS; k++) {
                      session.store().undo();
                    }
                    for (int k = 0; k < UNDOS; k++) {
                      session.store().redo();
                    }
                  })
              .shownMillis());
    }
    report.put("undo100redo100", both.report());
  }

  /** The most memory that the process ever had in use. */
  private static double peakMemory() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/self/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Math.round(Long.parseLong(line.replaceAll("\\D", "")) / 102.4) / 10.0;
      }
    }
    throw new IOException("the system does not tell VmHWM");
  }
}
