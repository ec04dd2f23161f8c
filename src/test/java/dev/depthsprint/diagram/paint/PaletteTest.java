package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.picture.Rgba;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

/** Contrast as WCAG 2 asks for it: 4.5 to 1 for text, 3 to 1 for lines and icons. */
class PaletteTest {

  static final List<Palette> PALETTES = List.of(Palette.LIGHT, Palette.DARK);

  @ParameterizedTest
  @FieldSource("PALETTES")
  void text_can_be_read_on_components_badges_and_canvas(Palette palette) {
    for (Rgba ground : List.of(palette.canvas(), palette.surface(), palette.inset())) {
      for (Rgba ink : List.of(palette.text(), palette.muted(), palette.failure())) {
        assertThat(ink.contrastTo(ground)).as(ink + " on " + ground).isGreaterThan(4.5);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("PALETTES")
  void notes_and_markers_can_be_read(Palette palette) {
    assertThat(palette.text().contrastTo(palette.paper())).isGreaterThan(4.5);
    for (Rgba ink : List.of(palette.warning(), palette.failure())) {
      assertThat(ink.contrastTo(palette.marker(ink))).as("title " + ink).isGreaterThan(4.5);
      assertThat(palette.text().contrastTo(palette.marker(ink))).isGreaterThan(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_zone_can_be_read_and_so_can_flows_over_four_nested_ones(SecurityLevel level) {
    for (Palette palette : PALETTES) {
      assertThat(palette.level(level).contrastTo(palette.tab(level))).isGreaterThan(4.5);
      assertThat(palette.text().contrastTo(palette.tab(level))).isGreaterThan(4.5);
      Rgba ground = palette.canvas();
      for (int depth = 0; depth < 4; depth++) {
        assertThat(palette.level(level).contrastTo(ground)).as("border").isGreaterThan(3);
        ground = palette.zone(level).over(ground);
        assertThat(palette.flow().contrastTo(ground)).as("flow").isGreaterThan(3);
        assertThat(palette.failure().contrastTo(ground)).as("failure").isGreaterThan(3);
        assertThat(palette.muted().contrastTo(ground)).as("line of a note").isGreaterThan(3);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("PALETTES")
  void lines_stand_out_from_the_canvas(Palette palette) {
    assertThat(palette.flow().contrastTo(palette.canvas())).isGreaterThan(3);
    assertThat(palette.failure().contrastTo(palette.canvas())).isGreaterThan(3);
  }

  @ParameterizedTest
  @EnumSource
  void icons_stand_out_from_their_tile(Layer layer) {
    for (Palette palette : PALETTES) {
      Rgba tile = palette.tile(layer).over(palette.surface());
      assertThat(palette.layer(layer).contrastTo(tile)).as(layer + " icon").isGreaterThan(3);
      assertThat(palette.layer(layer).contrastTo(palette.surface()))
          .as(layer + " on a component")
          .isGreaterThan(4.5);
    }
  }

  @Test
  void no_two_layers_share_a_colour() {
    for (Palette palette : PALETTES) {
      assertThat(palette.layers().values()).hasSize(6).doesNotHaveDuplicates();
    }
  }
}
