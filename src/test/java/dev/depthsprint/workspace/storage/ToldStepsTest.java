package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told to the file of undo, and what is not told twice. */
class ToldStepsTest {

  private static final String SLUG = "storm";

  @TempDir Path folder;

  private final FaultyDisk disk = new FaultyDisk(new UnforcedDisk());

  @Test
  void a_version_that_is_kept_after_an_undo_tells_no_step_again() throws Exception {
    try (var opened = open()) {
      Store store = store(opened);
      save(opened, store, "First", "Second");
      store.undo();
      save(opened, store);
      long before = steps("\"type\":\"step\"");

      Diagram diagram = store.current().diagram(SLUG).orElseThrow();
      Instant monday = Instant.parse("2026-03-02T09:15:04Z");
      store.keep(
          it -> it.withVersions(it.versions().plus(it.versions().make(diagram, monday, ""))));
      save(opened, store);

      assertThat(steps("\"type\":\"step\"")).isEqualTo(before);
    }
  }

  @Test
  void what_was_told_at_once_counts_as_a_whole_or_not_at_all() throws Exception {
    byte[] saved;
    try (var opened = open()) {
      Store store = store(opened);
      save(opened, store, "First", "Second");
      store.undo();
      save(opened, store);
      saved = Files.readAllBytes(diagram());
      save(opened, store, "Third", "Fourth");
    }
    // As if the power had failed while the two steps were written.
    Files.write(diagram(), saved);
    cutBehind("\"Third\"");

    Store store = new Store(WorkspaceFolder.read(folder).workspace(), history());
    assertThat(title(store)).isEqualTo("First");
    assertThat(store.history().done()).hasSize(1);
    store.redo();
    assertThat(title(store)).isEqualTo("Second");
  }

  @Test
  void a_gesture_whose_step_could_not_be_written_is_told_again() throws Exception {
    try (var opened = open()) {
      Store store = store(opened);
      save(opened, store, "First");
      Store.Mark mark = store.mark(Message.of("workspace.edit.renameDiagram"));
      mark.preview(titled("S").change());
      save(opened, store);
      mark.preview(titled("Second").change());
      disk.fail("open", 1, () -> new IOException("broken"));
      assertThatThrownBy(() -> save(opened, store)).hasCauseInstanceOf(Exception.class);
      disk.heal();
      mark.commit();
      save(opened, store);
    }

    Store store = new Store(WorkspaceFolder.read(folder).workspace(), history());
    assertThat(title(store)).isEqualTo("Second");
    store.undo();
    assertThat(title(store)).isEqualTo("First");
  }

  /** What an earlier step did fits what a later one left, which must not tempt a start. */
  @Test
  void a_file_that_was_written_before_the_power_failed_is_not_changed_once_more() throws Exception {
    Sprint plan = RandomPlanEdits.twoWeeks();
    LocalDate first = plan.days().getFirst().date();
    Sprint later = plan.withDays(plan.days().minus(0));
    byte[] before;
    try (var opened = open()) {
      Store store = store(opened);
      store.apply(edit(it -> it.withSprint(plan)));
      save(opened, store, "First");
      before = Files.readAllBytes(diagram());
      store.apply(titled("Second"));
      store.apply(edit(it -> it.withSprint(plan.withDay(first, day -> day.withNotes("noted")))));
      store.apply(edit(it -> it.withSprint(later)));
      save(opened, store);
    }
    // As if the power had failed between the two files.
    Files.write(diagram(), before);
    cutBehind("\"step\":5");

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    assertThat(loaded.workspace().sprint()).isEqualTo(later);
    assertThat(title(new Store(loaded.workspace(), loaded.history()))).isEqualTo("Second");
    assertThat(loaded.history().done()).hasSize(5);
  }

  private WorkspaceFolder open() throws Exception {
    return WorkspaceFolder.open(
        new Place(folder, disk, TimeSource.system()), Waits.ONLY_WHEN_ASKED);
  }

  private static Store store(WorkspaceFolder opened) {
    return new Store(opened.loaded().workspace(), opened.loaded().history());
  }

  private History history() throws Exception {
    return WorkspaceFolder.read(folder).history();
  }

  private static void save(WorkspaceFolder opened, Store store, String... titles) throws Exception {
    for (String title : titles) {
      store.apply(titled(title));
    }
    opened.save(store.current(), store.history());
    opened.flush().get();
  }

  private static Edit titled(String title) {
    return edit(
        it -> it.with(it.diagram(SLUG).orElseGet(() -> Diagram.empty(SLUG, "")).withTitle(title)));
  }

  private static Edit edit(UnaryOperator<Workspace> change) {
    return new Edit(Message.of("workspace.edit.renameDiagram"), change);
  }

  private static String title(Store store) {
    return store.current().diagram(SLUG).orElseThrow().title();
  }

  private Path diagram() {
    return folder.resolve("diagrams/" + SLUG + ".json");
  }

  private Path file() {
    return folder.resolve("history.jsonl");
  }

  private long steps(String words) throws Exception {
    return Files.readAllLines(file()).stream().filter(line -> line.contains(words)).count();
  }

  /** Ends the file behind the first line with the words. */
  private void cutBehind(String words) throws Exception {
    byte[] all = Files.readAllBytes(file());
    String text = new String(all, StandardCharsets.UTF_8);
    int end = text.indexOf('\n', text.indexOf(words)) + 1;
    Files.write(file(), Arrays.copyOf(all, end));
  }
}
