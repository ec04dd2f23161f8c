package dev.depthsprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {

  @TempDir private Path folder;
  private Path diagram;

  @BeforeEach
  void draw() throws IOException {
    diagram = Files.writeString(folder.resolve("a.json"), "{}");
  }

  @Test
  void no_argument_opens_the_usual_workspace() {
    assertThat(Start.of()).contains(new Start(Optional.empty(), Optional.empty()));
  }

  @Test
  void a_workspace_and_a_diagram_stand_in_either_order() {
    var both = new Start(Optional.of(Path.of("dir")), Optional.of(diagram));
    assertThat(Start.of("--workspace", "dir", diagram.toString())).contains(both);
    assertThat(Start.of(diagram.toString(), "--workspace=dir")).contains(both);
  }

  @Test
  void a_diagram_of_a_workspace_opens_in_it() throws IOException {
    Files.writeString(folder.resolve("sprint.json"), "{}");
    Path inside = Files.createDirectory(folder.resolve("diagrams")).resolve("b.json");
    Files.writeString(inside, "{}");
    assertThat(Start.of(inside.toString()).orElseThrow().workspace()).contains(folder);
  }

  @Test
  void anything_else_is_a_command() {
    assertThat(Start.of("plan", "show")).isEmpty();
    assertThat(Start.of("--workspace", "dir", "plan", "show")).isEmpty();
    assertThat(Start.of("--workspace", "")).isEmpty();
    assertThat(Start.of("--workspace")).isEmpty();
    assertThat(Start.of("missing.json")).isEmpty();
  }
}
