package dev.depthsprint.ui.app;

import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;

/**
 * Puts every dialog in the middle of the window that it belongs to, title bar and all on the
 * screen. Some window managers put a window into the corner of the screen once it is there, so this
 * looks again once it is shown.
 */
final class DialogPlaces {

  /** What a title bar may take above a window, in logical pixels. */
  private static final double TITLE_BAR = 32;

  private DialogPlaces() {}

  /** From now on, for all windows of the app. */
  static void keep() {
    Window.getWindows()
        .addListener(
            (ListChangeListener<Window>)
                change -> {
                  while (change.next()) {
                    change.getAddedSubList().forEach(DialogPlaces::placeOnceShown);
                  }
                });
  }

  private static void placeOnceShown(Window window) {
    if (window instanceof Stage stage && stage.getOwner() != null) {
      stage.addEventHandler(
          WindowEvent.WINDOW_SHOWN,
          _ -> {
            place(stage, stage.getOwner());
            Platform.runLater(() -> place(stage, stage.getOwner()));
          });
    }
  }

  private static void place(Stage stage, Window owner) {
    Rectangle2D screen = screenOf(owner);
    stage.setX(
        within(
            owner.getX() + (owner.getWidth() - stage.getWidth()) / 2,
            screen.getMinX(),
            screen.getMaxX() - stage.getWidth()));
    stage.setY(
        within(
            owner.getY() + (owner.getHeight() - stage.getHeight()) / 2,
            screen.getMinY() + TITLE_BAR,
            screen.getMaxY() - stage.getHeight()));
  }

  /** What is too large for its room begins where the room does. */
  static double within(double value, double least, double most) {
    return Math.max(least, Math.min(value, most));
  }

  private static Rectangle2D screenOf(Window owner) {
    return Screen.getScreensForRectangle(
            owner.getX() + owner.getWidth() / 2, owner.getY() + owner.getHeight() / 2, 1, 1)
        .stream()
        .findFirst()
        .orElseGet(Screen::getPrimary)
        .getVisualBounds();
  }
}
