package dev.depthsprint.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ShortcutSectionTest {

  private final ShortcutSection section =
      new ShortcutSection(
          "Flow",
          List.of(
              new ShortcutSection.Line("Reverse", "R"),
              new ShortcutSection.Line("Insert a component", "I")));

  @Test
  void each_word_is_looked_for_in_what_is_done_and_in_the_keys() {
    assertThat(section.matching("insert i").lines())
        .extracting(ShortcutSection.Line::what)
        .containsExactly("Insert a component");
  }

  @Test
  void the_title_finds_all_its_lines() {
    assertThat(section.matching(" FLOW ")).isEqualTo(section);
  }

  @Test
  void nothing_is_left_of_a_section_without_the_words() {
    assertThat(section.matching("undo").lines()).isEmpty();
  }
}
