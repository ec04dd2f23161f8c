package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A version 0 that never was, whose title was called a name. */
class MigrationsTest {

  private static final String OLD =
      """
      {"schemaVersion": 0, "minReaderVersion": 0, "name": "Old", "components": [], "flows": [], "more": 7}
      """;

  private static final Migrations FROM_ZERO =
      new Migrations(
          Map.of(
              0,
              tree -> {
                tree.set("title", tree.remove("name"));
                tree.put("minReaderVersion", 1);
              }));

  @Test
  void an_older_file_is_brought_up_step_by_step() throws Problem {
    FileFormat.Parsed<Diagram> parsed = format(FROM_ZERO).parse(bytes(OLD), "old.json");

    assertThat(parsed.value().title()).isEqualTo("Old");
    assertThat(parsed.isMigrated()).isTrue();
    assertThat(parsed.tree().path("schemaVersion").intValue()).isEqualTo(FileFormat.VERSION);
    assertThat(parsed.tree().path("more").intValue()).isEqualTo(7);
  }

  @Test
  void a_file_of_this_version_is_the_tree_that_was_read() throws Problem {
    String now = OLD.replace("ion\": 0", "ion\": 1").replace("name", "title");

    assertThat(format(FROM_ZERO).parse(bytes(now), "now.json").isMigrated()).isFalse();
  }

  @Test
  void a_version_that_never_was_is_refused() {
    assertThatThrownBy(() -> format(Migrations.KNOWN).parse(bytes(OLD), "old.json"))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("old.json");
  }

  @Test
  void the_tree_that_was_read_stays_as_it_was() throws Problem {
    var tree = JsonText.parse(bytes(OLD), "old.json");

    FROM_ZERO.migrated(tree, "old.json");

    assertThat(tree).isEqualTo(JsonText.parse(bytes(OLD), "old.json"));
  }

  private static FileFormat<Diagram> format(Migrations migrations) {
    return new FileFormat<>(new DiagramCodec("old", Catalogue::kind), migrations);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
