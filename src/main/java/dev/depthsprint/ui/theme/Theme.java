package dev.depthsprint.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.depthsprint.workspace.Settings.Look;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/** Puts one of the two looks on, for every window of the app at once. */
public final class Theme {

  /** What Primer calls {@code -color-bg-default}. */
  private static final Color LIGHT_GROUND = Color.WHITE;

  private static final Color DARK_GROUND = Color.web("#0d1117");

  /** The style sheets that both looks share, one a view. */
  private static final List<String> SHEETS =
      List.of(
          "/dev/depthsprint/ui/theme/base.css",
          "/dev/depthsprint/ui/shell/shell.css",
          "/dev/depthsprint/ui/start/start.css",
          "/dev/depthsprint/ui/today/today.css",
          "/dev/depthsprint/ui/calendar/calendar.css",
          "/dev/depthsprint/ui/day/day.css",
          "/dev/depthsprint/ui/timer/timer.css",
          "/dev/depthsprint/ui/timeline/timeline.css",
          "/dev/depthsprint/ui/canvas/canvas.css",
          "/dev/depthsprint/ui/palette/palette.css",
          "/dev/depthsprint/ui/inspector/inspector.css",
          "/dev/depthsprint/ui/outline/outline.css",
          "/dev/depthsprint/ui/export/export.css",
          "/dev/depthsprint/ui/find/find.css",
          "/dev/depthsprint/ui/minimap/minimap.css",
          "/dev/depthsprint/ui/diagrams/diagrams.css",
          "/dev/depthsprint/ui/picture/picture.css",
          "/dev/depthsprint/ui/drill/drill.css",
          "/dev/depthsprint/ui/celebration/celebration.css",
          "/dev/depthsprint/ui/versions/versions.css",
          "/dev/depthsprint/ui/health/health.css",
          "/dev/depthsprint/ui/review/review.css",
          "/dev/depthsprint/ui/exchange/exchange.css");

  private static final List<String> FACES =
      List.of("OpenSans-Regular", "OpenSans-SemiBold", "OpenSans-Italic");

  private Theme() {}

  /** Makes the bundled face known to JavaFX; to be called once, before the first window. */
  public static void loadFaces() {
    for (String face : FACES) {
      try (var ttf = Theme.class.getResourceAsStream("/fonts/ttf/OpenSans/" + face + ".ttf")) {
        Font.loadFont(ttf, 13);
      } catch (IOException e) {
        throw new UncheckedIOException("the bundled face " + face + " cannot be read", e);
      }
    }
  }

  public static void apply(Look look) {
    Application.setUserAgentStylesheet(
        look == Look.DARK
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
  }

  /** Gives a scene the app's own sheets and the colour roles of the look. */
  public static void dress(Scene scene, Look look) {
    String roles = look == Look.DARK ? "roles-dark.css" : "roles-light.css";
    scene.getStylesheets().setAll(SHEETS);
    scene.getStylesheets().add("/dev/depthsprint/ui/theme/" + roles);
    scene.setFill(look == Look.DARK ? DARK_GROUND : LIGHT_GROUND);
  }
}
