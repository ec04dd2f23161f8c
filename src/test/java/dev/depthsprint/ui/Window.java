package dev.depthsprint.ui;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.ui.app.MainWindow;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/**
 * The real window on a workspace folder, off-screen, with a clock that the test sets. Closing and
 * opening it again is what a person does overnight; {@link #kill} is what a power cut does.
 * Presses, clicks and letters wait until the window has taken them: the robot itself does so.
 */
public final class Window {

  private Path folder;
  private final SetTime time;
  private final FxRobot robot = new FxRobot();
  private final List<URI> browsed = new CopyOnWriteArrayList<>();
  private WorkspaceFolder opened;
  private Session session;
  private MainWindow window;
  private Stage stage;

  private Window(Path folder, SetTime time) {
    this.folder = folder;
    this.time = time;
  }

  public static Window open(Path folder, SetTime time) throws Exception {
    var window = new Window(folder, time);
    window.start();
    return window;
  }

  private void start() throws Exception {
    FxToolkit.registerPrimaryStage();
    opened = WorkspaceFolder.open(folder);
    var numbers = new AtomicInteger();
    onFx(() -> {
      session =
          new Session(
              opened,
              time,
              () -> "id" + Long.toString(System.nanoTime(), 36) + numbers.incrementAndGet());
      stage = new Stage();
      window = MainWindow.open(session, stage, browsed::add);
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
  }

  /** Opens a diagram file, as a double click on it does. */
  public Window openFile(Path file) throws Exception {
    onFx(() -> {
      window.openFile(file);
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  public MainWindow window() {
    return window;
  }

  public FxRobot robot() {
    return robot;
  }

  public Scene scene() {
    return stage.getScene();
  }

  public Stage stage() {
    return stage;
  }

  public Session session() {
    return session;
  }

  public Workspace workspace() throws Exception {
    return onFx(session::workspace);
  }

  /** The addresses that were handed to the browser. */
  public List<URI> browsed() {
    return browsed;
  }

  /** The node with this id, in whichever window it is. */
  public <N extends Node> N node(String id) {
    return robot.lookup("#" + id).query();
  }

  public Window click(String id) throws TimeoutException {
    until(() -> robot.lookup("#" + id).tryQuery().filter(Node::isVisible).isPresent());
    robot.clickOn("#" + id);
    return this;
  }

  /** Puts the keyboard into a field that is there with the next frame, as Tab does. */
  public Window focus(String id) throws Exception {
    until(() -> robot.lookup("#" + id).tryQuery().isPresent());
    onFx(() -> {
      node(id).requestFocus();
      return null;
    });
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  public Window press(KeyCode... keys) {
    robot.push(keys);
    return this;
  }

  public Window type(String text) {
    robot.write(text);
    return this;
  }

  /** Types into a field of a dialog that has the keyboard by itself, or is about to get it. */
  public Window typeInto(String id, String text) throws TimeoutException {
    until(() -> robot.lookup("#" + id).tryQuery().filter(Node::isFocused).isPresent());
    robot.targetWindow(robot.lookup("#" + id).<Node>query());
    return type(text);
  }

  /** Waits until something is so; fails the test when it is not within some seconds. */
  public Window until(BooleanSupplier condition) throws TimeoutException {
    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onFx(condition::getAsBoolean));
    return this;
  }

  /** Leaves the app as a person does. */
  public void close() throws Exception {
    onFx(() -> {
      stage.hide();
      window.close();
      return null;
    });
  }

  /** Closes and opens again. */
  public Window restart() throws Exception {
    close();
    start();
    return this;
  }

  /**
   * Pulls the plug and opens again: what is on disk at this instant is all that the next start
   * finds. The copy stands for the disk, since one process cannot die and go on.
   */
  public Window kill() throws Exception {
    Path disk = folder.resolveSibling(folder.getFileName() + "-after");
    copy(folder, disk);
    close();
    folder = disk;
    start();
    return this;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }

  public static <T> T onFx(Callable<T> call) throws Exception {
    return WaitForAsyncUtils.asyncFx(call).get(20, TimeUnit.SECONDS);
  }
}
