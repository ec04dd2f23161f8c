package dev.depthsprint.ui.theme;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.compare.Signs;
import dev.depthsprint.diagram.compare.Verdict;
import dev.depthsprint.diagram.paint.Palette;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A layer has the same colour in a view as in the picture beside it. */
class RolesTest {

  private static void assertRolesOf(String theme, Palette palette) throws Exception {
    String roles =
        Files.readString(
            Path.of("src/main/resources/dev/depthsprint/ui/theme", "roles-" + theme + ".css"));
    assertThat(roles).contains("-ds-canvas: " + palette.canvas() + ";");
    Signs signs = Signs.of(palette);
    for (Verdict verdict : Verdict.values()) {
      String role = "-ds-" + verdict.name().toLowerCase(Locale.ROOT);
      assertThat(roles).contains(role + ": " + signs.color(verdict) + ";");
    }
    for (Layer layer : Layer.values()) {
      String role = "-ds-layer-" + layer.name().toLowerCase(Locale.ROOT);
      assertThat(roles).contains(role + ": " + palette.layer(layer) + ";");
      assertThat(roles).contains(role + "-tint: " + palette.layer(layer) + "1f;");
    }
  }

  @Test
  void the_light_roles_are_those_of_the_light_palette() throws Exception {
    assertRolesOf("light", Palette.LIGHT);
  }

  @Test
  void the_dark_roles_are_those_of_the_dark_palette() throws Exception {
    assertRolesOf("dark", Palette.DARK);
  }
}
