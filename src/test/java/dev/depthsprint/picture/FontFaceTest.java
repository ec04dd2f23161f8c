package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontFaceTest {

  private static final String SAMPLE = "Spark Structured Streaming · 12 partitions, ≥ 1× Žluťoučký";

  @ParameterizedTest
  @EnumSource
  void text_is_as_wide_as_the_platform_measures_it(FontFace face) throws Exception {
    for (double size : new double[] {10, 10.5, 11, 12, 13, 26}) {
      double width = platformFont(face, size).getStringBounds(SAMPLE, context()).getWidth();
      assertThat(face.width(SAMPLE, size)).as("at " + size).isCloseTo(width, within(0.01));
    }
  }

  @ParameterizedTest
  @EnumSource
  void letters_have_the_shapes_that_the_platform_draws(FontFace face) throws Exception {
    Font font = platformFont(face, 1000);
    for (int code : SAMPLE.codePoints().filter(code -> code != ' ').toArray()) {
      String letter = Character.toString(code);
      GlyphVector glyphs = font.createGlyphVector(context(), letter);
      Rectangle2D expected = glyphs.getOutline().getBounds2D();
      Box box = face.outline(face.glyph(code)).bounds();
      assertThat(box.x() * 1000).as(letter).isCloseTo(expected.getX(), within(1.0));
      assertThat(box.y() * 1000).as(letter).isCloseTo(expected.getY(), within(1.0));
      assertThat(box.right() * 1000).as(letter).isCloseTo(expected.getMaxX(), within(1.0));
      assertThat(box.bottom() * 1000).as(letter).isCloseTo(expected.getMaxY(), within(1.0));
    }
  }

  @ParameterizedTest
  @EnumSource
  void all_figures_are_equally_wide(FontFace face) {
    assertThat("0123456789".chars().mapToDouble(figure -> face.advance(face.glyph(figure))))
        .containsOnly(face.advance(face.glyph('0')));
  }

  @Test
  void a_character_that_the_face_lacks_is_drawn_as_a_box() {
    FontFace face = FontFace.REGULAR;
    assertThat(face.outline(face.glyph("漢".codePointAt(0))).isEmpty()).isFalse();
    assertThat(face.width("漢", 10)).isGreaterThan(5);
  }

  @Test
  void arrows_are_drawn_though_the_face_lacks_them() {
    FontFace face = FontFace.SEMIBOLD;
    assertThat(face.glyph('→')).isNotZero().isNotEqualTo(face.glyph('←'));
    assertThat(face.outline(face.glyph('→')).isEmpty()).isFalse();
  }

  @Test
  void characters_that_join_others_take_no_room() {
    assertThat(FontFace.REGULAR.width("a\u200D\uFE0F\u00ADb", 10))
        .isEqualTo(FontFace.REGULAR.width("ab", 10));
  }

  @Test
  void line_breaks_and_tabs_are_spaces() {
    assertThat(FontFace.REGULAR.width("a\n\tb", 10)).isEqualTo(FontFace.REGULAR.width("a  b", 10));
  }

  private static FontRenderContext context() {
    return new FontRenderContext(null, true, true);
  }

  private static Font platformFont(FontFace face, double size) throws Exception {
    try (InputStream in = FontFace.class.getResourceAsStream(face.resource())) {
      return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) size);
    }
  }
}
