package dev.depthsprint.workspace.storage;

import static dev.depthsprint.workspace.storage.GoodFolder.GOOD;
import static dev.depthsprint.workspace.storage.GoodFolder.open;
import static dev.depthsprint.workspace.storage.GoodFolder.sentence;
import static dev.depthsprint.workspace.storage.GoodFolder.start;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.workspace.Workspace;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad file is said and kept as it is, and the rest of the workspace opens. */
class BadFilesTest {

  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void saveGoodFiles() throws Exception {
    folder = temp.resolve("workspace");
    GoodFolder.save(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"schemaVersion": 1,           | is not valid JSON at line 1, column
          {"a": 1, "a": 2}               | has the same field twice at line 1
          [1, 2]                         | does not hold a JSON object
          {} {}                          | is not valid JSON
          {"schemaVersion": 1}           | lacks the field minReaderVersion
          {"schemaVersion": 9, "minReaderVersion": 9} | was written by a newer Depth Sprint
          {"schemaVersion": "1"}         | the field schemaVersion is "1", but must be a whole number
          """)
  void broken_text_is_explained_and_the_rest_opens(String text, String expected) throws Exception {
    Path bad = Files.writeString(folder.resolve("sprint.json"), text);

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(sentence(loaded)).contains("sprint.json").contains(expected);
    assertThat(loaded.workspace().sprint()).isEqualTo(Sprint.NONE);
    assertThat(loaded.workspace().diagrams()).hasSize(2);
    assertThat(bad).hasContent(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "to": "b"       | "to": "z"         | flow f ends at z, which is not there
          "id": "b"       | "id": "a"         | no id stands twice, as a does
          "x": 8          | "x": 1e400        | components[0].x is 1E+400, but must be a number
          "x": 8          | "x": "8"          | components[0].x is "8", but must be a number
          "id": "f"       | "id": ""          | flows[0].id is "", but must be a text of 1 to 200
          "id": "f"       | "outcome": "lost" | flows[0].id
          "kind": "kafka" | "kind": null      | lacks the field components[0].kind
          """)
  void a_wrong_field_is_named_with_its_place(String from, String to, String expected)
      throws Exception {
    String text =
        """
        {"schemaVersion": 1, "minReaderVersion": 1, "title": "D",
         "components": [{"id": "a", "kind": "kafka", "x": 8, "y": 0},
                        {"id": "b", "kind": "db2", "x": 0, "y": 0}],
         "flows": [{"id": "f", "from": "a", "to": "b"}]}
        """;
    Files.writeString(folder.resolve("diagrams/three.json"), text.replace(from, to));

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(sentence(loaded)).contains("diagrams/three.json").contains(expected);
    assertThat(loaded.workspace().diagrams()).containsOnlyKeys("one", "two");
  }

  @Test
  void a_newer_file_is_shown_as_far_as_it_goes_and_nothing_is_written() throws Exception {
    Path newer = folder.resolve("sprint.json");
    String text =
        Files.readString(newer)
            .replace("ion\": 1", "ion\": 9")
            .replace("\"days\"", "\"hologram\": 3, \"days\"");
    Files.writeString(newer, text);
    byte[] other = Files.readAllBytes(folder.resolve("diagrams/one.json"));

    try (var opened = open(folder)) {
      assertThat(opened.loaded().isReadOnly()).isTrue();
      assertThat(opened.loaded().workspace().sprint().exists()).isTrue();
      opened.save(GOOD.withoutDiagram("one"));
      assertThatThrownBy(() -> opened.flush().get()).hasMessageContaining("Nothing is saved");
      assertThatThrownBy(() -> opened.append(new RandomWorkspaces(5).events(2)).get())
          .hasMessageContaining("Nothing is saved");
    }

    assertThat(newer).hasContent(text);
    assertThat(Files.readAllBytes(folder.resolve("diagrams/one.json"))).isEqualTo(other);
  }

  @Test
  void a_newer_diagram_is_left_alone_and_everything_else_is_saved() throws Exception {
    Path newer = folder.resolve("diagrams/one.json");
    String text = Files.readString(newer).replace("ion\": 1", "ion\": 9");
    Files.writeString(newer, text);
    List<TimeEvent> more = List.of(start("i9"));

    try (var opened = open(folder)) {
      assertThat(opened.loaded().isReadOnly()).isFalse();
      assertThat(sentence(opened.loaded())).contains("diagrams/one.json", "saves everything else");
      Workspace now = opened.loaded().workspace();
      assertThat(now.diagram("one")).isPresent();
      opened.append(more).get();
      opened.save(now.withSprint(now.sprint().withTitle("Saved")).withoutDiagram("two"));
      opened.flush().get();
      opened.backUp(Backup.Reason.WISH).get();
      opened.save(
          opened.loaded().workspace().withDiagram("one", diagram -> diagram.withTitle("Ours")));
      assertThatThrownBy(() -> opened.flush().get()).hasMessageContaining("diagrams/one.json");
      opened.save(now.withSprint(now.sprint().withTitle("Saved")).withoutDiagram("one"));
      opened.flush().get();
    }

    assertThat(newer).hasContent(text);
    assertThat(folder.resolve("sprint.json")).content().contains("\"title\": \"Saved\"");
    assertThat(Backup.list(folder)).isNotEmpty();
  }

  @Test
  void a_name_that_looks_like_another_is_named_harmlessly_and_not_opened() throws Exception {
    Path one = folder.resolve("diagrams/one.json");
    Path trick = Files.copy(one, folder.resolve("diagrams/a\u202Egnp.json"));

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(sentence(loaded)).contains("diagrams/a\uFFFDgnp.json").doesNotContain("\u202E");
    assertThat(loaded.workspace().diagrams()).containsOnlyKeys("one", "two");
    assertThat(trick).exists();
  }

  @Test
  void a_conflict_that_git_left_is_explained() throws Exception {
    String good = Files.readString(folder.resolve("sprint.json"));
    Path bad =
        Files.writeString(
            folder.resolve("sprint.json"),
            good.replaceFirst(
                "(?m)^( *\"title\": .*)$", "<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs"));

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(sentence(loaded)).contains("sprint.json").contains("conflict of a git merge");
    assertThat(loaded.workspace().diagrams()).hasSize(2);
    assertThat(bad).content().contains("<<<<<<< HEAD");
  }

  @Test
  void bytes_that_are_no_text_are_explained() throws Exception {
    Path bad = folder.resolve("sprint.json");

    Files.write(bad, new byte[0]);
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("is empty");
    Files.write(bad, new byte[5000]);
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("zero bytes");
    Files.write(bad, "{\"ü\": 1}".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("is not UTF-8 text");
  }

  @Test
  void files_beyond_the_limits_are_refused() throws Exception {
    Path bad = folder.resolve("sprint.json");

    Files.writeString(bad, "{\"a\":" + "[".repeat(5000) + "]".repeat(5000) + "}");
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("nested too deeply");
    Files.writeString(bad, "{\"a\":" + "9".repeat(5000) + "}");
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("too large");
    try (var file = Files.newByteChannel(bad, StandardOpenOption.WRITE)) {
      file.position(JsonText.LARGEST_FILE + 1L);
      file.write(ByteBuffer.wrap(new byte[1]));
    }
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("too large");
  }

  @Test
  void a_line_of_ten_million_characters_is_refused() throws Exception {
    String endless = "x".repeat(10_000_000);
    byte[] plan = Files.readAllBytes(folder.resolve("sprint.json"));
    byte[] time = Files.readAllBytes(folder.resolve("time.jsonl"));

    Files.writeString(folder.resolve("sprint.json"), "{\"goal\": \"" + endless + "\"}");
    assertThat(sentence(WorkspaceFolder.read(folder)))
        .contains("sprint.json")
        .contains("too large");
    Files.writeString(folder.resolve("sprint.json"), "{\"" + endless + "\": 1}");
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("too large");
    Files.writeString(folder.resolve("sprint.json"), "[".repeat(10_000_000));
    assertThat(sentence(WorkspaceFolder.read(folder))).contains("too deeply");
    Files.write(folder.resolve("sprint.json"), plan);
    Files.writeString(folder.resolve("time.jsonl"), endless);
    assertThat(sentence(WorkspaceFolder.read(folder)))
        .startsWith("Line 1 of time.jsonl is damaged");
    Files.write(folder.resolve("time.jsonl"), time);
    Files.writeString(folder.resolve("history.jsonl"), endless + "\n");
    assertThat(sentence(WorkspaceFolder.read(folder))).startsWith("history.jsonl is damaged");
  }

  @Test
  void a_folder_in_the_place_of_a_file_is_explained() throws Exception {
    Files.delete(folder.resolve("diagrams/one.json"));
    Files.createDirectory(folder.resolve("diagrams/one.json"));

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(sentence(loaded)).startsWith("diagrams/one.json is not a file");
    assertThat(loaded.workspace().diagrams()).containsOnlyKeys("two");
  }

  @Test
  void a_link_to_nothing_is_explained() throws Exception {
    Files.delete(folder.resolve("sprint.json"));
    Files.createSymbolicLink(folder.resolve("sprint.json"), temp.resolve("nowhere.json"));

    assertThat(sentence(WorkspaceFolder.read(folder))).startsWith("sprint.json is not there");
  }

  @Test
  void changes_to_a_part_that_could_not_be_read_go_beside_it_and_are_read_from_there()
      throws Exception {
    Path bad = Files.writeString(folder.resolve("sprint.json"), "{");
    Workspace changed = GOOD.withSprint(new RandomWorkspaces(8).sprint());

    try (var opened = open(folder)) {
      assertThat(sentence(opened.loaded()))
          .contains("stays as it is")
          .contains("sprint.recovered-20260302T091504Z.json");
      opened.save(changed);
    }

    LoadedWorkspace again = WorkspaceFolder.read(folder);
    assertThat(bad).hasContent("{");
    assertThat(again.workspace().sprint()).isEqualTo(changed.sprint());
    assertThat(sentence(again)).contains("comes from sprint.recovered-20260302T091504Z.json");
  }

  @Test
  void a_new_diagram_with_the_slug_of_a_bad_one_goes_beside_it() throws Exception {
    Path bad = Files.writeString(folder.resolve("diagrams/one.json"), "{");

    try (var opened = open(folder)) {
      opened.save(opened.loaded().workspace().with(Diagram.empty("one", "Another")));
    }

    assertThat(bad).hasContent("{");
    assertThat(WorkspaceFolder.read(folder).workspace().diagram("one"))
        .contains(Diagram.empty("one", "Another"));
  }

  @Test
  void changes_beside_a_file_that_was_put_right_are_mentioned() throws Exception {
    Files.copy(
        folder.resolve("sprint.json"), folder.resolve("sprint.recovered-20260302T091504Z.json"));

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(loaded.workspace().sprint()).isEqualTo(GOOD.sprint());
    assertThat(sentence(loaded)).contains("they come into it");
  }

  @Test
  void what_a_killed_process_left_half_written_is_swept_away() throws Exception {
    Path half = Files.writeString(folder.resolve(".sprint.json.123.tmp"), "{");
    Path lines = Files.writeString(folder.resolve(".time.jsonl.123.tmp"), "{");
    Path foreign = Files.writeString(folder.resolve(".mine.tmp"), "{");

    open(folder).close();

    assertThat(half).doesNotExist();
    assertThat(lines).doesNotExist();
    assertThat(foreign).exists();
  }

  @Test
  void a_link_is_followed_and_rights_are_kept() throws Exception {
    Path real = temp.resolve("elsewhere.json");
    Files.move(folder.resolve("sprint.json"), real);
    Files.createSymbolicLink(folder.resolve("sprint.json"), real);
    Files.setPosixFilePermissions(real, PosixFilePermissions.fromString("rw-r-----"));

    try (var opened = open(folder)) {
      opened.save(GOOD.withSprint(Sprint.NONE));
    }

    assertThat(folder.resolve("sprint.json")).isSymbolicLink();
    assertThat(Files.readString(real)).contains("\"days\": []");
    assertThat(Files.getPosixFilePermissions(real)).hasSize(3);
    assertThat(Files.getPosixFilePermissions(folder.resolve("diagrams/one.json"))).hasSize(2);
  }
}
