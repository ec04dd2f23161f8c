package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InlineTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Read *Kafka fundamentals* (partitions) | Read Kafka fundamentals (partitions)",
        "Updated **architecture diagram** | Updated architecture diagram",
        "Run `kafka-topics` | Run kafka-topics",
        "See [the docs](https://example.org) | See the docs",
        "Describe “exactly-once” & late data | Describe “exactly-once” & late data",
        "<br> is text | <br> is text"
      })
  void a_title_reads_without_its_signs(String markdown, String plain) {
    assertThat(InlineText.plain(markdown)).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({"1. first", "# heading", "- item", "> quote", "***", "[x]: y"})
  void a_title_that_starts_like_a_block_is_text(String title) {
    assertThat(InlineText.plain(title)).isEqualTo(title);
  }
}
