package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another program took away is missed. */
class LostFilesTest {

  private static final Workspace WORKSPACE = Workspace.EMPTY.withSprint(RandomPlanEdits.twoWeeks());

  @TempDir Path folder;

  @BeforeEach
  void fill() throws Exception {
    var place = new Place(folder, new UnforcedDisk(), TimeSource.system());
    try (var opened = WorkspaceFolder.open(place, Waits.ONLY_WHEN_ASKED)) {
      opened.save(WORKSPACE);
      opened.append(Journals.hour("i1", 8)).get();
      opened.backUp(Backup.Reason.WISH).get();
    }
    assertThat(findings()).isEmpty();
  }

  @Test
  void a_plan_that_a_backup_holds() throws Exception {
    lose("sprint.json");

    assertThat(findings()).singleElement().asString().contains("sprint.json", "backups/");
  }

  @Test
  void a_plan_whose_tasks_have_time() throws Exception {
    Files.delete(Backups.files(folder).getFirst());
    lose("sprint.json");

    assertThat(findings()).singleElement().asString().contains("sprint.json", "time.jsonl");
  }

  @Test
  void a_plan_that_is_back_is_missed_no_more() throws Exception {
    lose("sprint.json");
    List<Message> withdrawn = new ArrayList<>();
    var place = new Place(folder, new UnforcedDisk(), TimeSource.system());
    try (var opened = WorkspaceFolder.open(place, Waits.ONLY_WHEN_ASKED)) {
      opened.watch(_ -> {}, new Withdrawals(withdrawn));
      opened.save(WORKSPACE);
      opened.flush().get();
      opened.look();
      opened.flush().get();

      assertThat(withdrawn).isEqualTo(opened.loaded().complaints()).isNotEmpty();
    }
  }

  /** Keeps what is right again. */
  private record Withdrawals(List<Message> withdrawn) implements Hearing {

    @Override
    public void complain(Message sentence) {
      withdrawn.clear();
    }

    @Override
    public void withdraw(Message sentence) {
      withdrawn.add(sentence);
    }
  }

  @Test
  void recorded_time() throws Exception {
    Files.delete(folder.resolve("time.jsonl"));

    assertThat(findings()).singleElement().asString().contains("time.jsonl", "backups/");
  }

  @Test
  void a_plan_that_was_never_there_is_not_missed() throws Exception {
    lose("sprint.json");
    Files.delete(Backups.files(folder).getFirst());
    Files.delete(folder.resolve("time.jsonl"));

    assertThat(findings()).isEmpty();
  }

  /** Steps that were not written yet would bring it back; here all of them are. */
  private void lose(String file) throws Exception {
    Files.delete(folder.resolve(file));
    Files.deleteIfExists(folder.resolve("history.jsonl"));
  }

  private List<String> findings() throws Exception {
    return Verification.of(folder).findings().stream().map(Message::text).toList();
  }
}
