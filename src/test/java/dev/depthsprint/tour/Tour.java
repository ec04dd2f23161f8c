package dev.depthsprint.tour;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.ui.Window;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.workspace.Settings.Look;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * Drives the real window through every view, off-screen, and writes a picture of each. The README's
 * pictures come from it.
 */
@Command(
    name = "tour",
    description = "Writes one PNG of each view, with a filled sample workspace.",
    mixinStandardHelpOptions = true)
public final class Tour implements Callable<Integer> {

  @Parameters(paramLabel = "OUT_DIR", description = "Where the pictures go; made if missing.")
  private Path out = Path.of(".");

  @Option(names = "--theme", description = "light (default) or dark.", defaultValue = "light")
  private String theme = "light";

  @Option(names = "--size", description = "Size of the window, 1280x720 by default.")
  private String size = "1280x720";

  private Window window;

  static void main(String[] args) {
    System.exit(new CommandLine(new Tour()).execute(args));
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(out);
    Path scratch = Files.createTempDirectory("depth-sprint-tour");
    firstStart(scratch.resolve("empty"));
    Path folder = scratch.resolve("sample");
    SampleWorkspace.fill(folder, look());
    SetTime time = new SetTime("2026-11-26T13:05:00Z", "Europe/Berlin");
    window = Window.open(folder, time);
    resize();
    sprint();
    dialogs();
    diagrams();
    recovery(time);
    window.close();
    return 0;
  }

  private Look look() {
    return Look.valueOf(theme.toUpperCase(Locale.ROOT));
  }

  private void firstStart(Path folder) throws Exception {
    window = Window.open(folder, new SetTime("2026-11-19T13:05:00Z", "Europe/Berlin"));
    Window.onFx(() -> {
      window.session().store().settle(settings -> settings.withLook(look()));
      return null;
    });
    resize();
    window.until(() -> !window.<Button>node("start-begin").isDisabled());
    picture("first-start");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    picture("first-diagram");
    window.close();
  }

  private void sprint() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT1);
    picture("today");
    drill();
    window.press(KeyCode.CONTROL, KeyCode.DIGIT4);
    picture("review");
    window.press(KeyCode.CONTROL, KeyCode.DIGIT2);
    picture("sprint");
    window.robot().clickOn(".view-head .toggle-button");
    picture("about-this-sprint");
    window.robot().clickOn(".view-head .toggle-button");
    window.press(KeyCode.CONTROL, KeyCode.T);
    window.until(() -> window.session().workspace().time().timer() instanceof TimerState.Running);
    picture("timer-running");
  }

  private void drill() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.R);
    window.until(() -> window.<Node>node("drill-picture").isVisible());
    picture("drill");
    window.press(KeyCode.SPACE).press(KeyCode.D);
    picture("drill-rating");
    window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.K);
    window.type("finished").press(KeyCode.ENTER);
    window.until(() -> window.<Node>node("finished-day").isVisible());
    picture("finished-day");
  }

  private void dialogs() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.K);
    picture("command-palette", sceneOf("palette-search"));
    window.press(KeyCode.ESCAPE).press(KeyCode.F1);
    picture("shortcuts", sceneOf("shortcut-sheet"));
    window.press(KeyCode.ESCAPE);
  }

  private void diagrams() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.DIGIT3);
    settle();
    picture("diagram");
    DiagramCanvas canvas = window.node("canvas");
    Component flink =
        window.workspace().diagram("target").orElseThrow().components().values().stream()
            .filter(component -> component.kind().id().equals("flink-sql"))
            .findFirst()
            .orElseThrow();
    window.robot().clickOn(Window.onFx(() -> canvas.onScreen(flink.bounds().center())));
    settle();
    picture("inspector");
    window.press(KeyCode.CONTROL, KeyCode.F).type("data").press(KeyCode.ENTER);
    settle();
    picture("find");
    window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    picture("outline");
    window.press(KeyCode.CONTROL, KeyCode.E);
    picture("export", sceneOf("export-file"));
    window.press(KeyCode.ESCAPE);
    versions();
  }

  private void versions() throws Exception {
    window.press(KeyCode.CONTROL, KeyCode.S).type("Mon baseline").press(KeyCode.ENTER);
    window.press(KeyCode.DOWN);
    picture("versions");
    window.press(KeyCode.ESCAPE).press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
    window.until(() -> !window.<Label>node("compare-summary").getText().isEmpty());
    window.press(KeyCode.N);
    picture("compare");
    window.press(KeyCode.ESCAPE);
  }

  /** The timer of the sprint’s part of the tour runs on; nobody sees it for an hour. */
  private void recovery(SetTime time) throws Exception {
    time.pass(Duration.ofHours(1));
    window.until(() -> window.robot().lookup("#recovery-apply").tryQuery().isPresent());
    picture("recovery", sceneOf("recovery-apply"));
    window.press(KeyCode.ESCAPE);
  }

  private void settle() throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    Window.onFx(() -> window.<DiagramCanvas>node("canvas").whenSettled()).get(20, TimeUnit.SECONDS);
  }

  private Scene sceneOf(String id) throws Exception {
    window.until(() -> window.robot().lookup("#" + id).tryQuery().isPresent());
    return window.node(id).getScene();
  }

  private void resize() throws Exception {
    String[] sides = size.split("x");
    Window.onFx(() -> {
      window.stage().setX(0);
      window.stage().setY(0);
      window.stage().setWidth(Double.parseDouble(sides[0]));
      window.stage().setHeight(Double.parseDouble(sides[1]));
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void picture(String name) throws Exception {
    picture(name, window.scene());
  }

  private void picture(String name, Scene scene) throws Exception {
    WaitForAsyncUtils.waitForFxEvents();
    WritableImage image = Window.onFx(() -> scene.snapshot(null));
    write(image, out.resolve(name + ".png"));
  }

  private static void write(WritableImage image, Path file) throws IOException {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(0, 0, width, height, pixels, 0, width);
    ImageIO.write(picture, "png", file.toFile());
  }
}
