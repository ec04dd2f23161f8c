package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file that could not be read is put right while the workspace is closed. */
class PutRightLaterTest {

  private static final Writer.Waits BY_HAND =
      new Writer.Waits(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));

  private static final Sprint PLAN = RandomPlanEdits.twoWeeks();

  /** The first line of a journal that only a newer app understands. */
  private static final JournalLine NEWER =
      new JournalLine(0, JsonText.object().put("schemaVersion", 99).put("minReaderVersion", 99));

  @TempDir Path folder;

  private String good = "";

  @BeforeEach
  void fill() throws Exception {
    Diagram one = Template.TARGET.create("one", "One");
    work(store -> store.apply(edit(it -> it.withSprint(PLAN).with(one))));
    good = Files.readString(plan());
  }

  @Test
  void what_was_done_in_both_is_in_the_file_and_the_sibling_is_gone() throws Exception {
    spoilAndWork(PlanEdits.rename("2a", "Ours"));
    Files.writeString(plan(), good.replace("Task 3a", "Theirs"));

    work(_ -> {});

    requireRight("Ours", "Theirs");
    assertThat(read().archive()).isEmpty();
  }

  @Test
  void what_the_first_save_does_not_know_of_is_in_the_file_too() throws Exception {
    spoilAndWork(PlanEdits.rename("2a", "Ours"));
    Files.writeString(plan(), good.replace("Task 3a", "Theirs"));

    work(store -> store.apply(PlanEdits.rename("4a", "Later")));

    requireRight("Ours", "Theirs", "Later");
  }

  @Test
  void what_both_changed_is_kept_on_both_sides() throws Exception {
    spoilAndWork(PlanEdits.rename("2a", "Ours"));
    Files.writeString(plan(), good.replace("Task 2a", "Theirs"));

    work(_ -> {});

    requireRight("Theirs");
    assertThat(read().archive().values())
        .singleElement()
        .satisfies(it -> assertThat(it.task("2a").orElseThrow().title()).isEqualTo("Ours"));
  }

  @Test
  void a_file_that_was_bad_before_the_start_counts_and_the_other_is_kept() throws Exception {
    Files.writeString(plan(), "{");
    work(store -> store.apply(edit(it -> it.withSprint(PLAN.withTitle("Begun anew")))));
    Files.writeString(plan(), good);

    work(_ -> {});

    requireRight(PLAN.title());
    assertThat(read().archive().values())
        .singleElement()
        .satisfies(it -> assertThat(it.title()).isEqualTo("Begun anew"));
  }

  @Test
  void a_spoilt_file_that_was_removed_is_written_again() throws Exception {
    spoilAndWork(PlanEdits.rename("2a", "Ours"));
    Files.delete(plan());

    work(_ -> {});

    requireRight("Ours");
  }

  @Test
  void a_diagram_is_merged_as_well() throws Exception {
    Path file = folder.resolve("diagrams/one.json");
    String text = Files.readString(file);
    try (var opened = open()) {
      Files.writeString(file, text.substring(0, 90));
      opened.look();
      var store = new Store(opened.loaded().workspace(), opened.loaded().history());
      Diagram one = store.current().diagram("one").orElseThrow();
      store.apply(edit(it -> it.with(one.withTitle("Ours"))));
      opened.save(store.current(), store.history());
    }
    assertThat(Files.readString(file)).hasSize(90);
    Files.writeString(file, text);

    work(_ -> {});

    assertThat(file).content().contains("\"title\": \"Ours\"");
    assertThat(Place.list(folder.resolve("diagrams"))).containsExactly(file);
  }

  @Test
  void looking_without_opening_changes_nothing() throws Exception {
    spoilAndWork(PlanEdits.rename("2a", "Ours"));
    Files.writeString(plan(), good);
    List<Path> before = Place.list(folder);

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(loaded.complaints())
        .extracting(Message::text)
        .singleElement()
        .asString()
        .contains("they come into it");
    assertThat(Place.list(folder)).isEqualTo(before);
  }

  @Test
  void time_of_both_counts_and_a_running_timer_runs_on() throws Exception {
    record(Journals.hour("i1", 8));
    String journal = Files.readString(time());
    try (var opened = open()) {
      Files.write(time(), NEWER.bytes());
      opened.look();
      opened.append(Journals.hour("i2", 9)).get();
      Instant start = Instant.parse("2026-03-02T11:00:00Z");
      opened.append(List.of(new TimeEvent.Started("i3", "task", start, ZoneOffset.UTC))).get();
    }
    Files.writeString(time(), journal);

    work(_ -> {});

    assertThat(read().time().intervals()).extracting(it -> it.id()).containsExactly("i1", "i2");
    assertThat(read().time().timer()).isInstanceOf(TimerState.Running.class);
    assertThat(recovered()).isEmpty();
    assertThat(WorkspaceFolder.read(folder).complaints()).isEmpty();
  }

  private void spoilAndWork(Edit edit) throws Exception {
    try (var opened = open()) {
      Files.writeString(plan(), good.substring(0, 200));
      opened.look();
      var store = new Store(opened.loaded().workspace(), opened.loaded().history());
      store.apply(edit);
      opened.save(store.current(), store.history());
    }
    assertThat(recovered()).as("ours, and what it goes on from").hasSize(2);
  }

  /** Something to do in the window. */
  private interface Work {
    void in(Store store) throws Exception;
  }

  private void work(Work work) throws Exception {
    try (var opened = open()) {
      var store = new Store(opened.loaded().workspace(), opened.loaded().history());
      work.in(store);
      opened.save(store.current(), store.history());
      opened.flush().get();
      opened.look();
    }
  }

  private void record(List<TimeEvent> events) throws Exception {
    try (var opened = open()) {
      opened.append(events).get();
    }
  }

  private WorkspaceFolder open() throws Exception {
    return WorkspaceFolder.open(
        new Place(folder, new UnforcedDisk(), TimeSource.system()), BY_HAND);
  }

  private static Edit edit(UnaryOperator<Workspace> change) {
    return new Edit(Message.of("workspace.edit.outside"), change);
  }

  private void requireRight(String... texts) throws Exception {
    assertThat(recovered()).isEmpty();
    assertThat(plan()).content().contains(texts);
    assertThat(WorkspaceFolder.read(folder).complaints()).isEmpty();
  }

  private Workspace read() throws Exception {
    return WorkspaceFolder.read(folder).workspace();
  }

  private Path plan() {
    return folder.resolve("sprint.json");
  }

  private Path time() {
    return folder.resolve("time.jsonl");
  }

  private List<Path> recovered() throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().contains(".recovered-")).toList();
    }
  }
}
