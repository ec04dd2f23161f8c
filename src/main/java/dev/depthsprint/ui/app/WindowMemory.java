package dev.depthsprint.ui.app;

import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.WindowPlace;
import java.time.Duration;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window back where it was, as far as there is still a screen there. */
final class WindowMemory {

  /** So long after it was moved the place is remembered: a kill asks nobody. */
  private static final Duration STILL = Duration.ofSeconds(1);

  /** What a window manager may add at the top, in logical pixels. */
  private static final double TITLE_BAR = 40;

  /** What all views have room in, in logical pixels. */
  private static final double LEAST_WIDTH = 960;

  private static final double LEAST_HEIGHT = 600;

  private final Session session;
  private final Stage stage;
  private final Delay still = new Delay(STILL, this::remember);
  private Rectangle2D normal = Rectangle2D.EMPTY;

  WindowMemory(Session session, Stage stage) {
    this.session = session;
    this.stage = stage;
    stage.xProperty().subscribe(_ -> follow());
    stage.yProperty().subscribe(_ -> follow());
    stage.widthProperty().subscribe(_ -> follow());
    stage.heightProperty().subscribe(_ -> follow());
    stage.maximizedProperty().subscribe(_ -> follow());
  }

  /**
   * Keeps the last place that was not the maximized one: that is where un-maximizing goes back to.
   */
  private void follow() {
    if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
      normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
    if (stage.isShowing()) {
      still.restart();
    }
  }

  void restore() {
    WindowPlace place = session.workspace().settings().window();
    boundBelow(screenOf(place));
    if (!place.known()) {
      stage.setMaximized(isTooLarge(stage.getScene()));
      return;
    }
    Rectangle2D screen = screenOf(place);
    stage.setWidth(Math.min(place.width(), screen.getWidth()));
    stage.setHeight(Math.min(place.height(), screen.getHeight()));
    if (isOnAScreen(place)) {
      stage.setX(place.x());
      stage.setY(Math.max(place.y(), screen.getMinY()));
    }
    normal = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
    stage.setMaximized(place.maximized());
  }

  /**
   * A screen that is small, or enlarged, may have less room than that; nothing is to lie beyond it.
   */
  private void boundBelow(Rectangle2D screen) {
    stage.setMinWidth(Math.min(LEAST_WIDTH, screen.getWidth()));
    stage.setMinHeight(Math.min(LEAST_HEIGHT, screen.getHeight()));
  }

  /** Where the screen has no room for a window with its title bar, the bar would be outside. */
  private static boolean isTooLarge(Scene scene) {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    return scene.getWidth() > screen.getWidth()
        || scene.getHeight() + TITLE_BAR > screen.getHeight();
  }

  private static Rectangle2D screenOf(WindowPlace place) {
    return Screen.getScreensForRectangle(place.x() + 40, place.y(), 80, 24).stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }

  /** Enough of the title bar must be on a screen to take hold of it. */
  private static boolean isOnAScreen(WindowPlace place) {
    return !Screen.getScreensForRectangle(place.x() + 40, place.y(), 80, 24).isEmpty();
  }

  void remember() {
    still.stop();
    if (normal.getWidth() > 0) {
      var place =
          new WindowPlace(
              true,
              normal.getMinX(),
              normal.getMinY(),
              normal.getWidth(),
              normal.getHeight(),
              stage.isMaximized());
      session.store().settle(settings -> settings.withWindow(place));
    }
  }
}
