package dev.depthsprint.ui.app;

import java.util.List;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * The icon of the window, for its title bar and the task bar. The pictures are made by {@code
 * packaging/common/RenderIcon.java} of the icon that the packages carry.
 */
final class WindowIcon {

  /** What a title bar takes, and what a task switcher takes, in pixels. */
  private static final List<Integer> SIZES = List.of(32, 128);

  private WindowIcon() {}

  static void on(Stage stage) {
    for (int size : SIZES) {
      var png = WindowIcon.class.getResource("icon-" + size + ".png");
      stage.getIcons().add(new Image(png.toExternalForm()));
    }
  }
}
