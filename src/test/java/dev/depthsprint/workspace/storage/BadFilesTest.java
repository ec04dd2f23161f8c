package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Restoring;
import dev.depthsprint.workspace.Workspace;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A bad file is said and kept as it is, and the rest of the workspace opens. */
class BadFilesTest {

  private static final Workspace GOOD =
      Workspace.EMPTY
          .withSprint(new RandomWorkspaces(3).sprint())
          .with(Diagram.empty("one", "One"))
          .with(Diagram.empty("two", "Two"));

  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void saveGoodFiles() throws Exception {
    folder = temp.resolve("workspace");
    try (var opened = open()) {
      opened.save(GOOD);
      opened.append(new RandomWorkspaces(3).events(4)).get();
      opened.flush().get();
    }
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

    try (var opened = open()) {
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

    try (var opened = open()) {
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
  void a_conflict_that_git_left_in_the_journal_is_explained_and_the_time_of_both_sides_counts()
      throws Exception {
    String base = Journals.of("a", 9);
    String ours = Journals.of("a", 9, "b", 11).substring(base.length());
    String theirs = Journals.of("a", 9, "c", 14).substring(base.length());
    Path journal = folder.resolve("time.jsonl");
    Files.writeString(
        journal, base + "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n");

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    assertThat(sentence(loaded)).contains("From line 4 on time.jsonl").contains("git merge");
    assertThat(loaded.workspace().time().intervals()).hasSize(3);
    try (var opened = open()) {
      opened.append(Journals.hour("d", 16)).get();
    }
    LoadedWorkspace again = WorkspaceFolder.read(folder);
    assertThat(again.complaints()).isEmpty();
    assertThat(again.workspace().time().intervals()).hasSize(4);
    assertThat(folder.resolve("time.jsonl.rejected-20260302T091504Z"))
        .content()
        .startsWith("<<<<<<< HEAD");
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

    try (var opened = open()) {
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

    try (var opened = open()) {
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
  void a_torn_last_line_of_the_journal_is_kept_beside_it_by_the_next_append() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    byte[] whole = Files.readAllBytes(journal);
    byte[] torn = Arrays.copyOf(whole, whole.length - 20);
    Files.write(journal, torn);
    List<String> lines = Files.readAllLines(journal);

    try (var opened = open()) {
      assertThat(sentence(opened.loaded())).startsWith("Line 5 of time.jsonl is damaged");
      assertThat(journal).hasBinaryContent(torn);
      opened.append(List.of(start("i9"))).get();
    }

    assertThat(folder.resolve("time.jsonl.rejected-20260302T091504Z")).hasContent(lines.getLast());
    assertThat(Files.readAllLines(journal)).hasSize(5).startsWith(lines.get(0), lines.get(1));
    assertThat(WorkspaceFolder.read(folder).complaints()).allMatch(this::isContradiction);
  }

  @Test
  void a_last_line_that_only_lacks_its_newline_counts() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    TimeLog log = WorkspaceFolder.read(folder).workspace().time();
    Files.writeString(journal, Files.readString(journal).stripTrailing());

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    assertThat(loaded.complaints()).isEmpty();
    assertThat(loaded.workspace().time()).isEqualTo(log);
    try (var opened = open()) {
      opened.append(List.of(start("i9"))).get();
    }
    assertThat(WorkspaceFolder.read(folder).complaints()).allMatch(this::isContradiction);
    assertThat(Files.readAllLines(journal)).hasSize(6);
  }

  /** The samples' timer may still run, so that one more start does not count. */
  private boolean isContradiction(Message sentence) {
    return sentence.text().contains("do") && sentence.text().contains("not count");
  }

  @Test
  void a_journal_with_line_ends_of_windows_is_read() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    TimeLog log = WorkspaceFolder.read(folder).workspace().time();
    Files.writeString(journal, Files.readString(journal).replace("\n", "\r\n"));

    assertThat(WorkspaceFolder.read(folder).workspace().time()).isEqualTo(log);
  }

  @Test
  void a_mark_before_the_lines_is_skipped_and_time_is_appended_behind_them() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    TimeLog log = WorkspaceFolder.read(folder).workspace().time();
    for (String name : List.of("time.jsonl", "history.jsonl")) {
      Path file = folder.resolve(name);
      String text = Files.exists(file) ? Files.readString(file) : "";
      if (!text.isEmpty()) {
        Files.writeString(file, "\uFEFF" + text.replace("\n", "\r\n"));
      }
    }

    try (var opened = open()) {
      assertThat(opened.loaded().complaints()).isEmpty();
      assertThat(opened.loaded().workspace().time()).isEqualTo(log);
      opened.append(List.of(start("i9"))).get();
    }

    assertThat(Files.readAllLines(journal)).hasSize(6);
    assertThat(WorkspaceFolder.read(folder).complaints()).allMatch(this::isContradiction);
    byte[] bytes = Files.readAllBytes(journal);
    assertThat(LeanJournal.of(bytes, "time.jsonl")).startsWith('{', '"');
    assertThat(JournalMerge.isJournal(bytes)).isTrue();
  }

  @Test
  void a_journal_that_was_emptied_is_said_kept_and_comes_back_from_a_backup() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    TimeLog log = WorkspaceFolder.read(folder).workspace().time();
    try (var opened = open()) {
      opened.backUp(Backup.Reason.WISH).get();
    }
    for (byte[] nothing : List.of(new byte[0], "\uFEFF".getBytes(StandardCharsets.UTF_8))) {
      Files.write(journal, nothing);

      assertThat(Verification.of(folder).findings())
          .extracting(Message::text)
          .startsWith("time.jsonl is empty.");
    }
    try (var opened = open()) {
      assertThat(sentence(opened.loaded())).contains("time.recovered-20260302T091504Z.jsonl");
      TimeLog lost = Backup.list(folder).getFirst().read().time();
      opened
          .append(Restoring.missingTime(TimeLog.EMPTY, lost, Instant.parse("2026-03-04T09:00:00Z")))
          .get();
    }

    assertThat(journal).hasBinaryContent("\uFEFF".getBytes(StandardCharsets.UTF_8));
    assertThat(WorkspaceFolder.read(folder).workspace().time().intervals())
        .isEqualTo(log.intervals());
  }

  @Test
  void time_goes_beside_a_journal_that_cannot_be_read() throws Exception {
    Files.delete(folder.resolve("time.jsonl"));
    Files.createDirectory(folder.resolve("time.jsonl"));

    try (var opened = open()) {
      opened.append(List.of(start("i9"))).get();
    }

    assertThat(folder.resolve("time.recovered-20260302T091504Z.jsonl")).isRegularFile();
    assertThat(WorkspaceFolder.read(folder).workspace().time().timer())
        .extracting("intervalId")
        .isEqualTo("i9");
  }

  @Test
  void what_a_killed_process_left_half_written_is_swept_away() throws Exception {
    Path half = Files.writeString(folder.resolve(".sprint.json.123.tmp"), "{");
    Path lines = Files.writeString(folder.resolve(".time.jsonl.123.tmp"), "{");
    Path foreign = Files.writeString(folder.resolve(".mine.tmp"), "{");

    open().close();

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

    try (var opened = open()) {
      opened.save(GOOD.withSprint(Sprint.NONE));
    }

    assertThat(folder.resolve("sprint.json")).isSymbolicLink();
    assertThat(Files.readString(real)).contains("\"days\": []");
    assertThat(Files.getPosixFilePermissions(real)).hasSize(3);
    assertThat(Files.getPosixFilePermissions(folder.resolve("diagrams/one.json"))).hasSize(2);
  }

  private WorkspaceFolder open() throws Exception {
    TimeSource clock =
        new TimeSource() {
          @Override
          public Instant instant() {
            return Instant.parse("2026-03-02T09:15:04Z");
          }

          @Override
          public long nanos() {
            return 0;
          }

          @Override
          public ZoneId zone() {
            return ZoneOffset.UTC;
          }
        };
    return WorkspaceFolder.open(new Place(folder, new Disk(), clock), Writer.Waits.USUAL);
  }

  private static TimeEvent start(String interval) {
    return new TimeEvent.Started(
        interval, "t", Instant.parse("2026-03-03T08:00:00Z"), ZoneOffset.UTC);
  }

  private static String sentence(LoadedWorkspace loaded) {
    assertThat(loaded.complaints()).hasSize(1);
    return loaded.complaints().getFirst().text();
  }
}
