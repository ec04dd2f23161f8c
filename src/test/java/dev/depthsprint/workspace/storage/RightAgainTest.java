package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that another program spoilt while the workspace is open is put right again. */
class RightAgainTest {

  private static final Writer.Waits BY_HAND =
      new Writer.Waits(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));

  private static final Sprint PLAN = RandomPlanEdits.twoWeeks();

  @TempDir Path folder;

  private final BlockingQueue<OutsideChange> changes = new LinkedBlockingQueue<>();
  private final List<Message> complaints = new ArrayList<>();
  private WorkspaceFolder opened;
  private Store store;
  private String good = "";

  @BeforeEach
  void open() throws Exception {
    opened = WorkspaceFolder.open(new Place(folder, new Disk(), TimeSource.system()), BY_HAND);
    opened.watch(changes::add, new OpenComplaints(complaints));
    store = new Store(Workspace.EMPTY.withSprint(PLAN).with(Template.TARGET.create("one", "One")));
    save();
    good = Files.readString(plan());
  }

  @AfterEach
  void close() {
    opened.close();
  }

  @Test
  void what_was_done_here_meanwhile_and_there_is_in_the_file_again() throws Exception {
    Files.writeString(plan(), good.substring(0, 200));
    edit(PlanEdits.rename("2a", "Ours"));
    assertThat(complaints).hasSize(1);
    assertThat(recovered()).as("ours, and what it goes on from").hasSize(2);

    Files.writeString(plan(), good.replace("Task 3a", "Theirs"));
    takeOver();
    edit(PlanEdits.rename("4a", "Later"));

    requireRight("Ours", "Theirs", "Later");
  }

  @Test
  void the_same_text_as_before_brings_the_file_back() throws Exception {
    Files.writeString(plan(), "<<<<<<< HEAD\n" + good);
    edit(PlanEdits.rename("2a", "Ours"));

    Files.writeString(plan(), good);
    takeOver();

    requireRight("Ours");
  }

  @Test
  void what_both_changed_is_kept_on_both_sides() throws Exception {
    Files.writeString(plan(), "{");
    edit(PlanEdits.rename("2a", "Ours"));

    Files.writeString(plan(), good.replace("Task 2a", "Theirs"));
    takeOver();

    requireRight("Ours");
    assertThat(read().archive().values())
        .singleElement()
        .satisfies(it -> assertThat(it.task("2a").orElseThrow().title()).isEqualTo("Theirs"));
  }

  @Test
  void a_spoilt_file_that_is_removed_is_written_again() throws Exception {
    Files.writeString(plan(), "{");
    edit(PlanEdits.rename("2a", "Ours"));

    Files.delete(plan());
    opened.look();
    edit(PlanEdits.rename("3a", "Later"));

    requireRight("Ours", "Later");
  }

  @Test
  void a_save_that_does_not_know_of_it_loses_nothing() throws Exception {
    Files.writeString(plan(), "");
    edit(PlanEdits.rename("2a", "Ours"));

    Files.writeString(plan(), good.replace("Task 3a", "Theirs"));
    edit(PlanEdits.rename("4a", "Later"));

    requireRight("Ours", "Theirs", "Later");
  }

  @Test
  void a_diagram_comes_back_as_well_though_nothing_was_written_beside_it() throws Exception {
    Path file = folder.resolve("diagrams/one.json");
    String text = Files.readString(file);
    Files.writeString(file, text.substring(0, 90));
    opened.look();
    Files.writeString(file, text.replace("\"title\": \"One\"", "\"title\": \"Theirs\""));
    takeOver();

    edit(new Edit(Message.of("workspace.edit.outside"), it -> it.withSprint(Sprint.NONE)));

    assertThat(complaints).isEmpty();
    assertThat(store.current().diagram("one").orElseThrow().title()).isEqualTo("Theirs");
    assertThat(Place.list(folder.resolve("diagrams"))).containsExactly(file);
    assertThat(file).content().contains("Theirs");
  }

  /** Another program may be done at the very moment at which its half file is read. */
  @Test
  void a_file_that_is_right_as_soon_as_it_was_read_comes_back() throws Exception {
    opened.close();
    AtomicReference<Runnable> next = new AtomicReference<>(() -> {});
    var disk =
        new UnforcedDisk() {
          @Override
          public byte[] read(Path file, int most) throws IOException {
            byte[] bytes = super.read(file, most);
            if (file.equals(plan())) {
              next.getAndSet(() -> {}).run();
            }
            return bytes;
          }
        };
    opened = WorkspaceFolder.open(new Place(folder, disk, TimeSource.system()), BY_HAND);
    opened.watch(changes::add, new OpenComplaints(complaints));
    store = new Store(opened.loaded().workspace());
    next.set(() -> write(good.replace("Task 3a", "Theirs")));
    Files.writeString(plan(), "{");
    opened.look();
    takeOver();

    requireRight("Theirs");
  }

  /** In place and within one tick of the clock of the file system. */
  @Test
  void another_text_of_the_same_size_and_age_is_noticed() throws Exception {
    FileTime tick = Files.getLastModifiedTime(plan());
    Files.writeString(plan(), good.replace("Task 3a", "Text 3a"));
    Files.setLastModifiedTime(plan(), tick);
    takeOver();
    edit(PlanEdits.rename("2a", "Ours"));

    requireRight("Ours", "Text 3a");
  }

  @Test
  void a_file_that_was_spoilt_before_the_start_comes_back_too() throws Exception {
    opened.close();
    Files.writeString(plan(), "{");
    opened = WorkspaceFolder.open(new Place(folder, new Disk(), TimeSource.system()), BY_HAND);
    opened.watch(changes::add, new OpenComplaints(complaints));
    complaints.addAll(opened.loaded().complaints());
    store = new Store(opened.loaded().workspace());
    assertThat(store.current().sprint().exists()).isFalse();

    Files.writeString(plan(), good);
    takeOver();
    edit(PlanEdits.rename("2a", "Ours"));

    requireRight("Ours");
  }

  private void requireRight(String... titles) throws Exception {
    assertThat(complaints).isEmpty();
    assertThat(recovered()).isEmpty();
    assertThat(plan()).content().contains(titles);
    assertThat(WorkspaceFolder.read(folder).complaints()).isEmpty();
  }

  private Workspace read() throws Exception {
    return WorkspaceFolder.read(folder).workspace();
  }

  private void takeOver() throws Exception {
    opened.look();
    OutsideChange change = changes.poll(1, TimeUnit.MINUTES);
    assertThat(change).as("the change is noticed").isNotNull();
    opened.tookOver(change);
    WorkspaceMerge merge = change.mergedInto(store.current(), TimeSource.system().instant());
    edit(new Edit(Message.of("workspace.edit.outside"), _ -> merge.workspace()));
  }

  private void edit(Edit edit) throws Exception {
    store.apply(edit);
    save();
  }

  private void save() throws Exception {
    opened.save(store.current(), store.history());
    opened.flush().get();
  }

  private void write(String text) {
    try {
      Files.writeString(plan(), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path plan() {
    return folder.resolve("sprint.json");
  }

  private List<Path> recovered() throws Exception {
    try (var all = Files.list(folder)) {
      return all.filter(file -> file.toString().contains(".recovered-")).toList();
    }
  }
}
