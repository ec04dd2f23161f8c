package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Restoring;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of everything, made by themselves, thinned, checked, and brought back. */
class BackupsTest {

  private static final Writer.Waits NO_WAIT =
      new Writer.Waits(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(1));

  private final SetTime time = new SetTime("2026-03-02T09:00:00Z", "UTC");
  private Duration passed = Duration.ZERO;

  @TempDir Path folder;

  @Test
  void the_first_save_of_something_is_backed_up_at_once_and_the_next_ten_minutes_later()
      throws Exception {
    for (int minute : new int[] {0, 5, 9, 11, 12, 30}) {
      clockAt(Duration.ofMinutes(minute));
      save(with("Minute " + minute));
    }

    assertThat(backups())
        .extracting(backup -> backup.at().toString())
        .containsExactly("2026-03-02T09:30:00Z", "2026-03-02T09:11:00Z", "2026-03-02T09:00:00Z");
    assertThat(title(backups().get(1).read())).isEqualTo("Minute 11");
  }

  @Test
  void nothing_is_backed_up_when_nothing_changed_or_there_is_nothing() throws Exception {
    save(Workspace.EMPTY.withSettings(new RandomWorkspaces(1).workspace().settings()));
    assertThat(backups()).isEmpty();

    save(with("One"));
    clockAt(Duration.ofHours(1));
    save(with("One").withSettings(new RandomWorkspaces(2).workspace().settings()));
    assertThat(backups()).hasSize(1);
  }

  @Test
  void before_a_change_that_takes_much_away_there_is_a_backup_whatever_the_time() throws Exception {
    save(with("First"));
    save(with("Second"));
    try (var opened = open()) {
      opened.save(Workspace.EMPTY);
    }

    assertThat(backups()).hasSize(2);
    assertThat(backups().getFirst().reason()).isEqualTo(Backup.Reason.BEFORE_CHANGE);
    assertThat(title(backups().getFirst().read())).isEqualTo("Second");
  }

  @Test
  void an_empty_state_replaces_no_backup() throws Exception {
    save(with("Only"));
    for (int day = 1; day < 100; day++) {
      clockAt(Duration.ofDays(day));
      save(Workspace.EMPTY);
    }

    assertThat(backups()).hasSize(1);
    assertThat(title(backups().getFirst().read())).isEqualTo("Only");
  }

  @Test
  void what_was_backed_up_comes_back_as_it_was_time_included() throws Exception {
    for (long seed = 0; seed < 20; seed++) {
      Path own = folder.resolve("seed-" + seed);
      var random = new RandomWorkspaces(seed);
      Workspace workspace = random.workspace().with(random.diagram("one"));
      try (var opened = WorkspaceFolder.open(own)) {
        opened.append(random.events(12)).get();
        opened.save(workspace);
        opened.backUp(Backup.Reason.WISH).get();
      }

      Workspace back = Backups.list(own).getFirst().read();
      assertThat(back.withTime(workspace.time())).as("seed %d", seed).isEqualTo(workspace);
      assertThat(back.time()).isEqualTo(WorkspaceFolder.read(own).workspace().time());
    }
  }

  @Test
  void a_restore_is_one_step_of_undo() throws Exception {
    save(with("Old"));
    Workspace backup = backups().getFirst().read();
    try (var opened = open()) {
      var store = new Store(with("New").with(Diagram.empty("more", "More")));
      Workspace before = store.current();

      store.apply(Restoring.everything(backup));
      assertThat(store.current().diagrams()).containsOnlyKeys("one");
      assertThat(title(store.current())).isEqualTo("Old");

      store.undo();
      assertThat(store.current()).isEqualTo(before);
      opened.save(store.current(), store.history());
    }
  }

  @Test
  void only_what_is_missing_comes_back_when_that_is_wanted() throws Exception {
    Workspace backup = with("Old").with(Diagram.empty("gone", "Gone"));
    var store = new Store(with("New"));

    store.apply(Restoring.missing(backup));

    assertThat(title(store.current())).isEqualTo("New");
    assertThat(store.current().diagram("gone")).isPresent();
    assertThat(Restoring.hasMissing(store.current(), backup)).isFalse();
  }

  @Test
  void time_that_is_missing_comes_back_and_time_that_is_there_stays() throws Exception {
    var random = new RandomWorkspaces(3);
    try (var opened = open()) {
      opened.append(random.events(200)).get();
      opened.save(with("Timed"));
      opened.backUp(Backup.Reason.WISH).get();
    }
    TimeLog all = WorkspaceFolder.read(folder).workspace().time();
    TimeLog some = new TimeLog(all.intervals().minus(2).minus(0), TimerState.IDLE);

    TimeLog back = some;
    for (TimeEvent event :
        Restoring.missingTime(some, backups().getFirst().read().time(), time.instant())) {
      back = back.after(event).orElseThrow();
    }

    assertThat(back.intervals()).isEqualTo(all.intervals());
    assertThat(Restoring.missingTime(back, all, time.instant())).isEmpty();
  }

  @Test
  void a_folder_that_cannot_be_made_keeps_the_save_and_says_why_there_is_no_backup()
      throws Exception {
    Files.writeString(folder.resolve("backups"), "a file where the folder should be");
    try (var opened = open()) {
      opened.save(with("Second"));
      assertThatThrownBy(() -> opened.backUp(Backup.Reason.WISH).get())
          .hasCauseInstanceOf(Problem.class);
      assertThat(opened.health().backupTrouble()).isPresent();
    }
    assertThat(title(WorkspaceFolder.read(folder).workspace())).isEqualTo("Second");
  }

  @Test
  void only_the_owner_may_read_a_backup() throws Exception {
    save(with("Mine"));

    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(backups().getFirst().file())))
        .isEqualTo("rw-------");
  }

  @Test
  void a_damaged_backup_is_told_and_never_taken_for_whole() throws Exception {
    save(new RandomWorkspaces(4).workspace().with(new RandomWorkspaces(5).diagram("one")));
    Path file = backups().getFirst().file();
    byte[] good = Files.readAllBytes(file);
    Workspace whole = backups().getFirst().read();
    for (long seed = 0; seed < 400; seed++) {
      var random = new Random(seed);
      byte[] bytes = good.clone();
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
      Files.write(file, bytes);
      try {
        assertThat(BackupArchive.parse(bytes, "b").workspace())
            .as("seed %d", seed)
            .isEqualTo(whole);
      } catch (Problem problem) {
        assertThat(problem.sentence().text()).as("seed %d", seed).isNotBlank();
      }
    }
  }

  @Test
  void a_name_that_leaves_the_folder_is_refused() throws Exception {
    for (String name : List.of("../sprint.json", "/etc/passwd", "diagrams/../../x.json", "x.exe")) {
      var bytes = new ByteArrayOutputStream();
      save(with("One"));
      BackupArchive good = backups().getFirst().archive();
      try (var zip = new ZipOutputStream(bytes)) {
        zip.putNextEntry(new ZipEntry("backup.json"));
        zip.write(JsonText.pretty(BackupArchive.tree(good.head())));
        zip.putNextEntry(new ZipEntry(name));
        zip.write("{}".getBytes(StandardCharsets.UTF_8));
      }

      assertThatThrownBy(() -> BackupArchive.parse(bytes.toByteArray(), "b.zip"))
          .hasMessageContaining(name);
    }
  }

  @Test
  void a_zip_bomb_is_refused() throws Exception {
    save(with("One"));
    BackupArchive good = backups().getFirst().archive();
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("backup.json"));
      zip.write(JsonText.pretty(BackupArchive.tree(good.head())));
      zip.putNextEntry(new ZipEntry("time.jsonl"));
      byte[] zeros = new byte[1024 * 1024];
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }

    assertThat(bytes.size()).isLessThan(1024 * 1024);
    assertThatThrownBy(() -> BackupArchive.parse(bytes.toByteArray(), "b.zip"))
        .isInstanceOf(Problem.class);
  }

  @Test
  void to_verify_reads_backups_too() throws Exception {
    save(with("One"));
    assertThat(Verification.of(folder).findings()).isEmpty();

    Files.write(backups().getFirst().file(), new byte[100]);

    assertThat(Verification.of(folder).findings())
        .extracting(Message::text)
        .singleElement()
        .asString()
        .startsWith("backups/20260302T090000Z.zip");
  }

  private void save(Workspace workspace) throws Exception {
    try (var opened = open()) {
      opened.save(workspace);
      opened.flush().get();
    }
  }

  /**
   * @param sinceNine of the first day
   */
  private void clockAt(Duration sinceNine) {
    time.pass(sinceNine.minus(passed));
    passed = sinceNine;
  }

  private WorkspaceFolder open() throws Problem {
    return WorkspaceFolder.open(new Place(folder, new Disk(), time), NO_WAIT);
  }

  private List<Backup> backups() {
    return Backups.list(folder);
  }

  private static Workspace with(String title) {
    return Workspace.EMPTY.with(new RandomWorkspaces(9).diagram("one").withTitle(title));
  }

  private static String title(Workspace workspace) {
    return workspace.diagram("one").orElseThrow().title();
  }
}
