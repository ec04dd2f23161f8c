package dev.depthsprint.ui.session;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Repaints what shows running time, once a second and only while the window can be seen. It keeps
 * no time: each listener asks the clock.
 */
public final class Ticker {

  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final Timeline timeline =
      new Timeline(new KeyFrame(Duration.seconds(1), _ -> listeners.forEach(Runnable::run)));

  Ticker() {
    timeline.setCycleCount(Animation.INDEFINITE);
  }

  public void listen(Runnable listener) {
    listeners.add(listener);
  }

  /** Runs while {@code visible}; catches up at once when it comes back. */
  public void setVisible(boolean visible) {
    if (visible) {
      listeners.forEach(Runnable::run);
      timeline.play();
    } else {
      timeline.pause();
    }
  }

  void stop() {
    timeline.stop();
  }
}
