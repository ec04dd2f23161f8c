package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The journal of time is put right while the workspace is open. */
class TimeRightAgainTest {

  private static final Writer.Waits BY_HAND =
      new Writer.Waits(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));

  @TempDir Path folder;

  private final List<Message> complaints = new ArrayList<>();
  private WorkspaceFolder opened;
  private String good = "";

  @BeforeEach
  void open() throws Exception {
    opened =
        WorkspaceFolder.open(new Place(folder, new UnforcedDisk(), TimeSource.system()), BY_HAND);
    opened.watch(_ -> {}, new OpenComplaints(complaints));
    opened.append(Journals.hour("i1", 8)).get();
    good = Files.readString(time());
  }

  @AfterEach
  void close() {
    opened.close();
  }

  @Test
  void a_journal_that_a_folder_had_replaced_comes_back() throws Exception {
    Files.delete(time());
    Files.createDirectory(time());
    look();
    opened.append(Journals.hour("i2", 9)).get();
    assertThat(complaints).hasSize(1);

    Files.delete(time());
    Files.writeString(time(), good);
    look();

    requireRight("i1", "i2");
  }

  @Test
  void a_journal_that_a_newer_one_had_replaced_comes_back_with_its_time() throws Exception {
    Files.writeString(time(), newer());
    look();
    opened.append(Journals.hour("i2", 9)).get();
    assertThat(complaints).hasSize(1);

    Files.writeString(time(), Journals.of("i1", 8, "i3", 11));
    look();
    opened.append(Journals.hour("i4", 13)).get();

    requireRight("i1", "i2", "i3", "i4");
  }

  @Test
  void a_newer_journal_that_is_removed_is_written_again() throws Exception {
    Files.writeString(time(), newer());
    look();

    Files.delete(time());
    look();

    requireRight("i1");
  }

  @Test
  void time_that_was_taken_away_meanwhile_stays_away() throws Exception {
    Files.writeString(time(), newer());
    look();
    opened
        .append(
            List.of(
                new TimeEvent.Edited(
                    TimeEvent.Act.CHANGED,
                    TimeMerge.correction(read().time(), TimeLog.EMPTY),
                    TimeSource.system().instant())))
        .get();

    Files.writeString(time(), good);
    look();

    requireRight();
  }

  @Test
  void another_text_of_the_same_size_and_age_is_noticed() throws Exception {
    Files.writeString(time(), Journals.of("i1", 8, "i2", 9));
    look();
    FileTime tick = Files.getLastModifiedTime(time());

    // In place and within one tick of the clock of the file system.
    Files.writeString(time(), Journals.of("i1", 8, "i3", 10));
    Files.setLastModifiedTime(time(), tick);
    look();

    assertThat(opened.loaded().complaints()).isEmpty();
    opened.append(Journals.hour("i4", 12)).get();
    assertThat(ids()).containsExactly("i1", "i2", "i3", "i4");
  }

  private static String newer() throws Exception {
    return new String(
        new JournalLine(0, JsonText.object().put("schemaVersion", 99).put("minReaderVersion", 99))
            .bytes(),
        StandardCharsets.UTF_8);
  }

  private void look() throws Exception {
    opened.look();
    // Whatever was asked for before is done then.
    opened.flush().get();
  }

  private void requireRight(String... ids) throws Exception {
    assertThat(complaints).isEmpty();
    assertThat(ids()).containsExactly(ids);
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.filter(file -> file.toString().contains(".recovered-"))).isEmpty();
    }
    assertThat(WorkspaceFolder.read(folder).complaints()).isEmpty();
  }

  private List<String> ids() throws Exception {
    return read().time().intervals().stream().map(Interval::id).toList();
  }

  private Workspace read() throws Exception {
    return WorkspaceFolder.read(folder).workspace();
  }

  private Path time() {
    return folder.resolve("time.jsonl");
  }
}
