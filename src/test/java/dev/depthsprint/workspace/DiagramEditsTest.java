package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagramEditsTest {

  @ParameterizedTest
  @CsvSource({
    "Target: streaming, target-streaming",
    "Überblick (größer), uberblick-gro-er",
    "../../etc/passwd, etc-passwd",
    "数据管道, diagram",
    "CON, con-2",
    "'  ', diagram"
  })
  void a_slug_is_a_plain_file_name_whatever_the_title_is(String title, String slug) {
    assertThat(DiagramEdits.freeSlug(Workspace.EMPTY, title)).isEqualTo(slug);
  }

  @Test
  void a_slug_that_is_taken_gets_a_number() {
    Workspace workspace = Workspace.EMPTY.with(Diagram.empty("pipeline", "Pipeline"));
    assertThat(DiagramEdits.freeSlug(workspace, "Pipeline")).isEqualTo("pipeline-2");
  }

  @Test
  void a_very_long_title_makes_a_slug_of_bearable_length() {
    assertThat(DiagramEdits.freeSlug(Workspace.EMPTY, "x".repeat(5000))).hasSizeLessThan(70);
  }
}
