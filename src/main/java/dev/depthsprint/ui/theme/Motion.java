package dev.depthsprint.ui.theme;

import javafx.application.Platform;

/** Whether things may move: the system says when somebody wants them still. */
public final class Motion {

  private Motion() {}

  public static boolean isReduced() {
    return Platform.getPreferences().isReducedMotion();
  }
}
