package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.markdown.NoteText.Piece;
import dev.depthsprint.sprint.markdown.NoteText.Run;
import dev.depthsprint.sprint.markdown.NoteText.Setting;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoteTextTest {

  private static Run plain(String text) {
    return new Run(text, false, false, false, "");
  }

  @Test
  void paragraphs_and_headings_follow_each_other() {
    assertThat(NoteText.of("# Lag\n\nRises **fast**."))
        .containsExactly(
            new Piece(Setting.HEADING, 0, "", List.of(plain("Lag"))),
            new Piece(
                Setting.PARAGRAPH,
                0,
                "",
                List.of(plain("Rises "), new Run("fast", true, false, false, ""), plain("."))));
  }

  @Test
  void lists_keep_their_bullets_and_their_depth() {
    assertThat(NoteText.of("- a\n\n  3. b\n  4. c"))
        .extracting(piece -> piece.bullet() + piece.depth())
        .containsExactly("•1", "3.2", "4.2");
  }

  @Test
  void a_link_keeps_where_it_leads() {
    assertThat(NoteText.of("See [the docs](https://kafka.apache.org).").getFirst().runs())
        .contains(new Run("the docs", false, false, false, "https://kafka.apache.org"));
  }

  @Test
  void an_address_as_it_was_pasted_is_a_link_without_the_signs_round_it() {
    assertThat(
            NoteText.of("See (https://a.org/x_y?q=1). And xhttps://b.org, `https://c.org`")
                .getFirst()
                .runs())
        .filteredOn(run -> !run.link().isEmpty())
        .containsExactly(
            new Run("https://a.org/x_y?q=1", false, false, false, "https://a.org/x_y?q=1"));
  }

  @Test
  void a_link_in_angle_brackets_or_with_words_of_its_own_stays_one_link() {
    assertThat(NoteText.of("<https://a.org> [https://b.org](https://c.org)").getFirst().runs())
        .extracting(Run::link)
        .containsExactly("https://a.org", "", "https://c.org");
  }

  @Test
  void code_and_html_are_shown_as_they_are_written() {
    assertThat(NoteText.of("```\nSELECT 1\n```\n\n<script>x</script>"))
        .extracting(piece -> piece.runs().getFirst().text())
        .containsExactly("SELECT 1", "<script>x</script>");
  }

  @Test
  void a_very_deep_or_very_long_note_is_still_shown() {
    assertThat(NoteText.of("> ".repeat(5_000) + "deep")).isNotEmpty();
    assertThat(NoteText.of("*".repeat(20_000) + "x")).isNotEmpty();
    assertThat(NoteText.of("x ".repeat(40_000))).hasSize(1);
  }
}
