package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Drill;
import dev.depthsprint.sprint.TimeSource;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/**
 * Looks at the drill while it runs, whether or not its page is shown. It keeps no time: a look asks
 * the monotonic clock, so that a look that comes late shows what is true then.
 */
final class DrillClock {

  /** Short enough that no second is left out. */
  private static final Duration LOOK = Duration.millis(200);

  private final TimeSource time;
  private final Runnable show;
  private final Consumer<Drill.Cue> cue;
  private final Timeline looks = new Timeline(new KeyFrame(LOOK, _ -> look()));
  private Drill drill = Drill.of(Drill.USUAL_SECONDS);
  private long lookedAt;

  /**
   * @param show hears of every look
   * @param cue hears of what is worth a word; of the end too
   */
  DrillClock(TimeSource time, Runnable show, Consumer<Drill.Cue> cue) {
    this.time = time;
    this.show = show;
    this.cue = cue;
    looks.setCycleCount(Animation.INDEFINITE);
  }

  /** A drill of this length that has not begun. */
  void reset(int seconds) {
    looks.stop();
    drill = Drill.of(seconds);
    show.run();
  }

  void startOrPause() {
    lookedAt = time.nanos();
    drill = drill.runs() ? drill.paused(lookedAt) : drill.started(lookedAt);
    if (drill.runs()) {
      looks.play();
    } else {
      looks.stop();
    }
    show.run();
  }

  /** Stands from now on. */
  void stop() {
    looks.stop();
    drill = drill.paused(time.nanos());
    show.run();
  }

  private void look() {
    long now = time.nanos();
    long before = lookedAt;
    lookedAt = now;
    show.run();
    drill.cue(before, now).ifPresent(cue);
  }

  boolean runs() {
    return drill.runs();
  }

  boolean isBegun() {
    return drill.isBegun();
  }

  int leftSeconds() {
    return drill.leftSeconds(time.nanos());
  }

  int spentSeconds() {
    return drill.spentSeconds(time.nanos());
  }
}
