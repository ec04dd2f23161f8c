package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TrueTypeTest {

  private static final String TEXT_FONT = FontFace.REGULAR.resource();
  private static final String ICON_FONT =
      "/META-INF/resources/materialdesign2/7.4.47/fonts/materialdesignicons-webfont.ttf";

  @Test
  void finds_characters_beyond_the_first_65536() {
    TrueType icons = TrueType.bundled(ICON_FONT);
    Integer database = icons.glyphsByName().get("database");
    assertThat(icons.characters().glyph(0xF01BC)).isNotZero().isEqualTo(database);
  }

  @Test
  void an_accented_letter_is_its_letter_and_its_accent() {
    TrueType font = TrueType.bundled(TEXT_FONT);
    CharacterMap characters = font.characters();
    Box plain = font.outline(characters.glyph('e')).bounds();
    Box accented = font.outline(characters.glyph('é')).bounds();
    assertThat(accented.bottom()).isEqualTo(plain.bottom());
    assertThat(accented.y()).isLessThan(plain.y());
  }

  @Test
  void a_file_that_ends_early_is_refused() throws Exception {
    byte[] file = bytes(TEXT_FONT);
    for (int length = 0; length < file.length; length += 4999) {
      byte[] part = Arrays.copyOf(file, length);
      assertThatThrownBy(() -> readAll(part)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void a_damaged_file_is_read_or_refused_and_nothing_else() throws Exception {
    byte[] file = bytes(TEXT_FONT);
    for (int seed = 0; seed < 60; seed++) {
      byte[] damaged = file.clone();
      var random = new Random(seed);
      for (int i = 0; i < 40; i++) {
        int reach = random.nextBoolean() ? 5000 : damaged.length;
        damaged[random.nextInt(reach)] = (byte) random.nextInt();
      }
      try {
        readAll(damaged);
      } catch (IllegalArgumentException expected) {
        assertThat(expected).as("seed " + seed).hasMessageStartingWith("the font");
      }
    }
  }

  @Test
  void a_font_that_is_not_there_is_named() {
    assertThatThrownBy(() -> TrueType.bundled("/no-such.ttf"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("/no-such.ttf");
  }

  private static void readAll(byte[] file) {
    TrueType font = TrueType.read(file);
    for (int glyph = 0; glyph < font.glyphCount(); glyph++) {
      font.outline(glyph);
    }
    font.characters();
    font.advances();
    font.glyphsByName();
  }

  private static byte[] bytes(String resource) throws Exception {
    try (InputStream in = TrueTypeTest.class.getResourceAsStream(resource)) {
      return in.readAllBytes();
    }
  }
}
