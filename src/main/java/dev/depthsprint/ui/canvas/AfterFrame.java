package dev.depthsprint.ui.canvas;

import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Waits until what has changed so far is on its way to the screen. */
final class AfterFrame {

  private AfterFrame() {}

  /**
   * Runs a task on the JavaFX thread while the next frame is drawn, so that it is not in it.
   *
   * @param node what the frame shows; where it stands in no scene there is none to wait for
   */
  static void run(Node node, Runnable task) {
    Scene scene = node.getScene();
    if (scene == null) {
      task.run();
      return;
    }
    var once = new AtomicReference<Runnable>();
    once.set(() -> {
      scene.removePostLayoutPulseListener(once.get());
      Platform.runLater(task);
    });
    scene.addPostLayoutPulseListener(once.get());
    Platform.requestNextPulse();
  }
}
