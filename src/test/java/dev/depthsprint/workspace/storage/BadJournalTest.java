package dev.depthsprint.workspace.storage;

import static dev.depthsprint.workspace.storage.GoodFolder.open;
import static dev.depthsprint.workspace.storage.GoodFolder.sentence;
import static dev.depthsprint.workspace.storage.GoodFolder.start;
import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Restoring;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is spoilt in the journal of time is said and kept, and the time around it counts. */
class BadJournalTest {

  @TempDir Path temp;

  private Path folder;

  @BeforeEach
  void saveGoodFiles() throws Exception {
    folder = temp.resolve("workspace");
    GoodFolder.save(folder);
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
    try (var opened = open(folder)) {
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
  void a_torn_last_line_of_the_journal_is_kept_beside_it_by_the_next_append() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    byte[] whole = Files.readAllBytes(journal);
    byte[] torn = Arrays.copyOf(whole, whole.length - 20);
    Files.write(journal, torn);
    List<String> lines = Files.readAllLines(journal);

    try (var opened = open(folder)) {
      assertThat(sentence(opened.loaded())).startsWith("Line 5 of time.jsonl is damaged");
      assertThat(journal).hasBinaryContent(torn);
      opened.append(List.of(start("i9"))).get();
    }

    assertThat(folder.resolve("time.jsonl.rejected-20260302T091504Z")).hasContent(lines.getLast());
    assertThat(Files.readAllLines(journal)).hasSize(5).startsWith(lines.get(0), lines.get(1));
    assertThat(WorkspaceFolder.read(folder).complaints()).allMatch(BadJournalTest::isContradiction);
  }

  @Test
  void a_last_line_that_only_lacks_its_newline_counts() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    TimeLog log = WorkspaceFolder.read(folder).workspace().time();
    Files.writeString(journal, Files.readString(journal).stripTrailing());

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    assertThat(loaded.complaints()).isEmpty();
    assertThat(loaded.workspace().time()).isEqualTo(log);
    try (var opened = open(folder)) {
      opened.append(List.of(start("i9"))).get();
    }
    assertThat(WorkspaceFolder.read(folder).complaints()).allMatch(BadJournalTest::isContradiction);
    assertThat(Files.readAllLines(journal)).hasSize(6);
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

    try (var opened = open(folder)) {
      assertThat(opened.loaded().complaints()).isEmpty();
      assertThat(opened.loaded().workspace().time()).isEqualTo(log);
      opened.append(List.of(start("i9"))).get();
    }

    assertThat(Files.readAllLines(journal)).hasSize(6);
    assertThat(WorkspaceFolder.read(folder).complaints()).allMatch(BadJournalTest::isContradiction);
    byte[] bytes = Files.readAllBytes(journal);
    assertThat(LeanJournal.of(bytes, "time.jsonl")).startsWith('{', '"');
    assertThat(JournalMerge.isJournal(bytes)).isTrue();
  }

  @Test
  void a_journal_that_was_emptied_is_said_kept_and_comes_back_from_a_backup() throws Exception {
    Path journal = folder.resolve("time.jsonl");
    TimeLog log = WorkspaceFolder.read(folder).workspace().time();
    try (var opened = open(folder)) {
      opened.backUp(Backup.Reason.WISH).get();
    }
    for (byte[] nothing : List.of(new byte[0], "\uFEFF".getBytes(StandardCharsets.UTF_8))) {
      Files.write(journal, nothing);

      assertThat(Verification.of(folder).findings())
          .extracting(Message::text)
          .startsWith("time.jsonl is empty.");
    }
    try (var opened = open(folder)) {
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

    try (var opened = open(folder)) {
      opened.append(List.of(start("i9"))).get();
    }

    assertThat(folder.resolve("time.recovered-20260302T091504Z.jsonl")).isRegularFile();
    assertThat(WorkspaceFolder.read(folder).workspace().time().timer())
        .extracting("intervalId")
        .isEqualTo("i9");
  }

  /** The samples' timer may still run, so that one more start does not count. */
  private static boolean isContradiction(Message sentence) {
    return sentence.text().contains("do") && sentence.text().contains("not count");
  }
}
