package dev.depthsprint.ui.app;

import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Settings.WindowPlace;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window back where it was, as far as there is still a screen there. */
final class WindowMemory {

  private final Session session;
  private final Stage stage;
  private Rectangle2D normal = Rectangle2D.EMPTY;

  WindowMemory(Session session, Stage stage) {
    this.session = session;
    this.stage = stage;
    stage.xProperty().subscribe(_ -> follow());
    stage.yProperty().subscribe(_ -> follow());
    stage.widthProperty().subscribe(_ -> follow());
    stage.heightProperty().subscribe(_ -> follow());
  }

  /**
   * Keeps the last place that was not the maximized one: that is where un-maximizing goes back to.
   */
  private void follow() {
    if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified()) {
      normal = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }

  void restore() {
    WindowPlace place = session.workspace().settings().window();
    if (!place.known()) {
      return;
    }
    stage.setWidth(place.width());
    stage.setHeight(place.height());
    if (isOnAScreen(place)) {
      stage.setX(place.x());
      stage.setY(place.y());
    }
    normal = new Rectangle2D(place.x(), place.y(), place.width(), place.height());
    stage.setMaximized(place.maximized());
  }

  /** Enough of the title bar must be on a screen to take hold of it. */
  private static boolean isOnAScreen(WindowPlace place) {
    return !Screen.getScreensForRectangle(place.x() + 40, place.y(), 80, 24).isEmpty();
  }

  void remember() {
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
