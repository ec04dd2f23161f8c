package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person double-clicks a diagram file. */
class DiagramFileTest {

  private final Diagram handedOver = Template.TARGET.create("orders.pipeline", "Orders");
  private Path file;
  private Window window;

  @BeforeEach
  void openAnEmptyWorkspace(@TempDir Path folder) throws Exception {
    file = folder.resolve("orders.pipeline.json");
    DiagramFiles.write(file, handedOver);
    window =
        Window.open(
            folder.resolve("workspace"), new SetTime("2026-11-27T09:00:00Z", "Europe/Berlin"));
  }

  @AfterEach
  void close() throws Exception {
    window.close();
  }

  private List<String> slugs() throws Exception {
    return List.copyOf(window.workspace().diagrams().keySet());
  }

  @Test
  void a_diagram_from_elsewhere_joins_the_workspace_and_is_shown() throws Exception {
    window.openFile(file);
    assertThat(window.workspace().diagram("orders")).contains(handedOver.withSlug("orders"));
    assertThat(window.workspace().settings().diagram()).isEqualTo("orders");
    assertThat(window.workspace().settings().view()).isEqualTo("diagrams");
  }

  @Test
  void a_diagram_that_the_workspace_has_is_not_taken_in_again() throws Exception {
    window.openFile(file).openFile(file);
    assertThat(slugs()).containsExactly("orders");
  }

  @Test
  void a_file_that_is_no_diagram_is_named_and_changes_nothing() throws Exception {
    Files.writeString(file, "[]");
    window.openFile(file);
    assertThat(slugs()).isEmpty();
    assertThat(window.session().notices().waiting())
        .singleElement()
        .extracting(Object::toString)
        .asString()
        .contains("orders.pipeline.json");
  }
}
