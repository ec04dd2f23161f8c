package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.paint.DiagramPng;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.DiagramFiles;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagramCommandsTest {

  @TempDir Path temp;

  private Path workspace;
  private Terminal terminal;

  @BeforeEach
  void openTerminal() {
    workspace = temp.resolve("workspace");
    terminal = new Terminal(workspace);
  }

  @ParameterizedTest
  @EnumSource
  void a_new_diagram_starts_from_its_template(Template template) throws Exception {
    assertThat(terminal.run("diagram", "new", "My pipeline", "--template", template.id())).isZero();

    Path file = workspace.resolve("diagrams/my-pipeline.json");
    assertThat(terminal.out()).isEqualToIgnoringNewLines(file.toString());
    assertThat(DiagramFiles.read(file)).isEqualTo(template.create("my-pipeline", "My pipeline"));
  }

  @Test
  void an_imported_diagram_joins_the_workspace_as_a_copy() throws Exception {
    Path file = temp.resolve("theirs.json");
    DiagramFiles.write(file, Template.TARGET.create("theirs", "Their pipeline"));

    assertThat(terminal.run("diagram", "import", file.toString())).isZero();

    Path copy = workspace.resolve("diagrams/their-pipeline.json");
    assertThat(terminal.out()).isEqualToIgnoringNewLines(copy.toString());
    assertThat(DiagramFiles.read(copy))
        .isEqualTo(Template.TARGET.create("their-pipeline", "Their pipeline"));
  }

  @Test
  void a_new_diagram_keeps_clear_of_a_file_that_cannot_be_read() throws Exception {
    terminal.run("diagram", "new", "First");
    Files.writeString(workspace.resolve("diagrams/orders.json"), "{broken");
    assertThat(terminal.run("diagram", "new", "Orders")).isZero();
    assertThat(terminal.out().strip()).endsWith("orders-2.json");
    assertThat(workspace.resolve("diagrams/orders-2.json")).exists();
    assertThat(workspace.resolve("diagrams/orders.json")).hasContent("{broken");
  }

  @Test
  void two_diagrams_are_compared_in_words_in_json_and_in_a_picture() throws Exception {
    terminal.run("diagram", "new", "Current", "--template", "current");
    terminal.run("diagram", "new", "Target", "--template", "target");
    Path png = temp.resolve("both.png");

    assertThat(terminal.run("diagram", "compare", "current", "Target", "--png", png.toString()))
        .isZero();

    assertThat(terminal.out())
        .contains("- Component Talend", "+ Component Flink SQL", "~ Component Kafka")
        .contains("    Partitions: 12, new")
        .endsWith("30 added, 6 removed, 3 changed" + System.lineSeparator());
    assertThat(png).isNotEmptyFile();

    Terminal json = new Terminal(workspace);
    assertThat(json.run("diagram", "compare", "current", "target", "--json")).isZero();
    JsonNode tree = JsonMapper.shared().readTree(json.out());
    assertThat(tree.get("added").intValue()).isEqualTo(30);
    assertThat(tree.get("changes")).hasSize(39);
    assertThat(tree.get("changes").get(0).get("verdict").stringValue()).isEqualTo("added");
  }

  @Test
  void a_version_is_compared_with_what_became_of_it() throws Exception {
    terminal.run("diagram", "new", "Current", "--template", "current");
    try (var opened = WorkspaceFolder.open(workspace)) {
      Workspace now = opened.loaded().workspace();
      var diagram = now.diagram("current").orElseThrow();
      var version = Versions.NONE.make(diagram, Instant.parse("2026-03-02T09:00:00Z"), "Mon");
      opened.save(
          now.with(diagram.without(Set.of("talend"))).withVersions(Versions.NONE.plus(version)));
    }

    assertThat(terminal.run("diagram", "compare", "current@mon", "current")).isZero();

    assertThat(terminal.out()).contains("- Component Talend", "0 added, 3 removed, 0 changed");
  }

  @Test
  void a_second_diagram_of_the_same_name_gets_a_file_of_its_own() throws Exception {
    terminal.run("diagram", "new", "Mine");
    terminal.run("diagram", "new", "Mine");

    assertThat(terminal.out()).contains("mine-2.json");
    assertThat(WorkspaceFolder.read(workspace).workspace().diagrams())
        .containsOnlyKeys("mine", "mine-2");
  }

  @Test
  void an_unknown_template_is_answered_with_those_there_are() {
    assertThat(terminal.run("diagram", "new", "Mine", "--template", "cloud")).isEqualTo(2);
    assertThat(terminal.err()).contains("blank, current, target").hasLineCount(1);
  }

  @Test
  void diagrams_are_listed_as_text_and_as_json() {
    terminal.run("diagram", "new", "Mine", "--template", "current");
    terminal.run("diagram", "new", "Äpfel & Birnen");

    assertThat(terminal.run("diagram", "list")).isZero();
    assertThat(terminal.out())
        .isEqualToNormalizingNewlines(
            """
            apfel-birnen  Äpfel & Birnen (no components, no flows)
            mine          Mine (5 components, 4 flows)
            """);

    assertThat(terminal.run("diagram", "list", "--json")).isZero();
    JsonNode list = JsonMapper.shared().readTree(terminal.out());
    assertThat(list.at("/1/slug").stringValue()).isEqualTo("mine");
    assertThat(list.at("/1/components").intValue()).isEqualTo(5);
  }

  @Test
  void listing_nothing_says_how_to_start() {
    assertThat(terminal.run("diagram", "list")).isZero();
    assertThat(terminal.out()).contains("diagram new");
    assertThat(terminal.run("diagram", "list", "--json")).isZero();
    assertThat(terminal.out()).isEqualToIgnoringNewLines("[]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"my-pipeline", "My pipeline", "my PIPELINE"})
  void a_diagram_is_exported_by_its_file_name_or_its_title(String name) throws Exception {
    terminal.run("diagram", "new", "My pipeline", "--template", "target");
    Path out = temp.resolve("out.png");

    assertThat(terminal.run("diagram", "export", name, "-o", out.toString())).isZero();

    assertThat(terminal.out()).isEqualToIgnoringNewLines(out.toString());
    assertThat(out).hasBinaryContent(png(Palette.LIGHT, 2, false));
  }

  @Test
  void the_name_of_the_file_or_an_option_says_what_is_written() throws Exception {
    terminal.run("diagram", "new", "My pipeline", "--template", "target");
    Path named = temp.resolve("out.svg");
    Path asked = temp.resolve("out.picture");

    assertThat(terminal.run("diagram", "export", "my-pipeline", "-o", named.toString())).isZero();
    String[] export = {"diagram", "export", "my-pipeline", "-o", asked.toString()};
    assertThat(terminal.run(append(export, "--format", "svg"))).isZero();
    assertThat(terminal.run(append(export, "--format", "svg"))).isZero();

    assertThat(named).content().startsWith("<svg ").contains("My pipeline");
    assertThat(asked).hasSameBinaryContentAs(named);
  }

  private static String[] append(String[] start, String... end) {
    return Stream.concat(Stream.of(start), Stream.of(end)).toArray(String[]::new);
  }

  @Test
  void an_export_over_a_file_that_is_no_picture_is_refused() throws Exception {
    terminal.run("diagram", "new", "My pipeline", "--template", "target");
    Path file = workspace.resolve("diagrams/my-pipeline.json");
    byte[] before = Files.readAllBytes(file);

    assertThat(terminal.run("diagram", "export", "my-pipeline", "-o", file.toString()))
        .isEqualTo(2);

    assertThat(file).hasBinaryContent(before);
    assertThat(terminal.err()).contains("is no PNG, SVG or PDF picture");
  }

  @Test
  void a_diagram_is_exported_from_a_file_without_touching_the_workspace() throws Exception {
    Path file = temp.resolve("my-pipeline.json");
    DiagramFiles.write(file, Template.TARGET.create("my-pipeline", "My pipeline"));
    Path out = Files.write(temp.resolve("out.png"), png(Palette.DARK, 1, false));

    String[] export = {"diagram", "export", file.toString(), "-o", out.toString()};
    assertThat(terminal.run(export)).isZero();

    assertThat(out).hasBinaryContent(png(Palette.LIGHT, 2, false));
    assertThat(workspace).doesNotExist();
  }

  @Test
  void scale_theme_and_background_can_be_chosen() throws Exception {
    terminal.run("diagram", "new", "My pipeline", "--template", "target");
    Path out = temp.resolve("out.png");

    int exit =
        terminal.run(
            "diagram",
            "export",
            "my-pipeline",
            "-o",
            out.toString(),
            "--scale",
            "1",
            "--theme",
            "dark",
            "--transparent");

    assertThat(exit).isZero();
    assertThat(out).hasBinaryContent(png(Palette.DARK, 1, true));
  }

  @Test
  void a_picture_at_twice_the_scale_has_twice_the_pixels() throws Exception {
    terminal.run("diagram", "new", "My pipeline", "--template", "target");

    assertThat(widthAt(4)).isEqualTo(2 * widthAt(2)).isEqualTo(4 * widthAt(1));
  }

  private int widthAt(int scale) throws Exception {
    Path out = temp.resolve("out.png");
    terminal.run(
        "diagram", "export", "my-pipeline", "-o", out.toString(), "--scale", String.valueOf(scale));
    return ByteBuffer.wrap(Files.readAllBytes(out)).getInt(16);
  }

  private static byte[] png(Palette palette, int scale, boolean transparent) throws Exception {
    var bytes = new ByteArrayOutputStream();
    DiagramPng.write(
        Template.TARGET.create("my-pipeline", "My pipeline"), palette, scale, transparent, bytes);
    return bytes.toByteArray();
  }

  @Test
  void a_file_that_is_no_diagram_is_bad_input_and_nothing_is_written() throws Exception {
    Path out = temp.resolve("out.png");
    Path file = Files.writeString(temp.resolve("bad.json"), "{\"schemaVersion\": 1}");

    assertThat(terminal.run("diagram", "export", file.toString(), "-o", out.toString()))
        .isEqualTo(1);
    assertThat(terminal.err()).contains("bad.json lacks the field").hasLineCount(1);
    assertThat(terminal.run("diagram", "export", "nowhere.json", "-o", out.toString()))
        .isEqualTo(1);
    assertThat(terminal.run("diagram", "export", "nothing", "-o", out.toString())).isEqualTo(1);
    assertThat(out).doesNotExist();
  }

  @Test
  void a_broken_diagram_of_the_workspace_is_explained() throws Exception {
    terminal.run("diagram", "new", "Mine");
    Files.writeString(workspace.resolve("diagrams/mine.json"), "{");

    assertThat(terminal.run("diagram", "export", "mine", "-o", temp.resolve("o.png").toString()))
        .isEqualTo(1);
    assertThat(terminal.err()).contains("mine.json is not valid JSON").hasLineCount(1);
  }

  @Test
  void an_output_that_cannot_be_written_is_explained() throws Exception {
    terminal.run("diagram", "new", "Mine");

    String missing = temp.resolve("none/out.png").toString();
    assertThat(terminal.run("diagram", "export", "mine", "-o", missing)).isEqualTo(2);
    assertThat(terminal.err()).contains("its folder is not there").hasLineCount(1);

    assertThat(terminal.run("diagram", "export", "mine", "-o", temp.toString())).isEqualTo(2);
    assertThat(terminal.err()).contains("a folder stands in its place").hasLineCount(1);
  }
}
