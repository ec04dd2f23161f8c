package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RandomEdits;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Undo outlives the app, and a step is on disk before the files that it changes. */
class EditJournalTest {

  private static final String SLUG = "storm";

  @TempDir Path folder;

  @Test
  void two_hundred_and_fifty_steps_can_be_undone_and_redone_after_a_restart() throws Exception {
    var random = new Random(7);
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("Storm"));
      for (int i = 0; store.history().done().size() < 250; i++) {
        store.apply(random(random, store));
        opened.save(store.current(), store.history());
        if (i % 50 == 0) {
          opened.flush().get();
        }
      }
    }
    Workspace end = WorkspaceFolder.read(folder).workspace();

    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      int steps = 0;
      while (store.undoName().isPresent()) {
        store.undo();
        steps++;
      }
      assertThat(steps).isEqualTo(250);
      assertThat(store.current().diagrams()).isEmpty();
      opened.save(store.current(), store.history());
    }

    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      assertThat(store.current().diagrams()).isEmpty();
      while (store.redoName().isPresent()) {
        store.redo();
      }
      assertThat(store.current().diagrams()).isEqualTo(end.diagrams());
    }
  }

  @Test
  void any_edits_undos_redos_and_restarts_end_where_memory_does() throws Exception {
    for (long seed = 0; seed < 30; seed++) {
      Path own = folder.resolve("seed-" + seed);
      var random = new Random(seed);
      var memory = new Store(Workspace.EMPTY);
      for (int start = 0; start < 4; start++) {
        try (var opened = WorkspaceFolder.open(own)) {
          Store store = store(opened);
          assertThat(store.current().diagrams()).as("seed %d", seed).isEqualTo(diagrams(memory));
          assertThat(text(store.undoName())).as("seed %d", seed).isEqualTo(text(memory.undoName()));
          assertThat(text(store.redoName())).as("seed %d", seed).isEqualTo(text(memory.redoName()));
          for (int i = random.nextInt(30); i > 0; i--) {
            act(random, memory, store);
            opened.save(store.current(), store.history());
            if (random.nextInt(3) == 0) {
              opened.flush().get();
            }
          }
        }
      }
    }
  }

  private static String text(Optional<Message> name) {
    return name.map(Message::text).orElse("");
  }

  private static Object diagrams(Store store) {
    return store.current().diagrams();
  }

  private static void act(Random random, Store memory, Store store) {
    switch (random.nextInt(5)) {
      case 0 -> both(memory, store, Store::undo);
      case 1 -> both(memory, store, Store::redo);
      default -> {
        Edit edit =
            memory.current().diagrams().isEmpty() ? titled("Storm") : random(random, memory);
        Workspace next = edit.change().apply(memory.current());
        if (!next.diagrams().equals(memory.current().diagrams())) {
          Diagram diagram = next.diagrams().get(SLUG);
          both(memory, store, it -> it.apply(new Edit(edit.name(), was -> was.with(diagram))));
        }
      }
    }
  }

  private static void both(Store memory, Store store, Consumer<Store> action) {
    action.accept(memory);
    action.accept(store);
  }

  @Test
  void a_step_that_is_on_disk_comes_back_though_its_file_was_not_written() throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("First"));
      opened.save(store.current(), store.history());
    }
    byte[] old = Files.readAllBytes(file());
    byte[] oldSteps = Files.readAllBytes(steps());
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("Second"));
      opened.save(store.current(), store.history());
      opened.flush().get();
    }
    // As if the power had failed between the step and the file.
    Files.write(file(), old);
    Files.write(steps(), upTo(Files.readAllBytes(steps()), oldSteps.length, "\"type\":\"step\""));

    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      assertThat(title(store.current())).isEqualTo("Second");
      store.undo();
      assertThat(title(store.current())).isEqualTo("First");
    }
    assertThat(Files.readString(file())).contains("\"title\": \"Second\"");
  }

  /** The text with as many lines behind {@code from} as it takes to have one with the words. */
  private static byte[] upTo(byte[] text, int from, String words) {
    String rest = new String(text, from, text.length - from, StandardCharsets.UTF_8);
    int end = rest.indexOf('\n', rest.indexOf(words)) + 1;
    return Arrays.copyOf(text, from + end);
  }

  @Test
  void a_file_that_was_changed_from_outside_stays_and_lets_its_steps_go() throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("First"));
      store.apply(titled("Second"));
      opened.save(store.current(), store.history());
    }
    Files.writeString(file(), Files.readString(file()).replace("Second", "By hand"));

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(title(loaded.workspace())).isEqualTo("By hand");
    assertThat(loaded.history().done()).isEmpty();
    assertThat(loaded.complaints()).isEmpty();
  }

  @Test
  void what_changed_elsewhere_from_outside_stays_when_a_step_is_undone() throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("First"));
      store.apply(titled("Second"));
      opened.save(store.current(), store.history());
    }
    Files.writeString(
        file(),
        Files.readString(file())
            .replace("\"title\": \"Second\"", "\"title\": \"Second\", \"author\": \"Ann\""));

    Store store = store(WorkspaceFolder.read(folder));
    store.undo();

    assertThat(title(store.current())).isEqualTo("First");
    assertThat(store.current().diagram(SLUG).orElseThrow().about().author()).isEqualTo("Ann");
  }

  @Test
  void a_damaged_line_ends_the_steps_and_is_kept_beside_the_file() throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("First"));
      store.apply(titled("Second"));
      opened.save(store.current(), store.history());
    }
    Files.writeString(steps(), Files.readString(steps()).replace("\"First\"", "\"Fir5t\""));

    try (var opened = WorkspaceFolder.open(folder)) {
      assertThat(opened.loaded().complaints())
          .extracting(Message::text)
          .singleElement()
          .asString()
          .startsWith("history.jsonl is damaged");
      Store store = store(opened);
      assertThat(title(store.current())).isEqualTo("Second");
      store.apply(titled("Third"));
      opened.save(store.current(), store.history());
    }
    assertThat(rejected()).hasSize(1);
    Store store = store(WorkspaceFolder.read(folder));
    store.undo();
    assertThat(title(store.current())).isEqualTo("Second");
  }

  @Test
  void the_step_of_a_gesture_that_goes_on_is_one_step() throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("First"));
      Store.Mark mark = store.mark(Message.of("workspace.edit.renameDiagram"));
      for (String text : List.of("S", "Se", "Sec")) {
        mark.preview(titled(text).change());
        opened.save(store.current(), store.history());
        opened.flush().get();
      }
      mark.commit();
      opened.save(store.current(), store.history());
    }

    Store store = store(WorkspaceFolder.read(folder));
    assertThat(title(store.current())).isEqualTo("Sec");
    store.undo();
    assertThat(title(store.current())).isEqualTo("First");
  }

  @Test
  void a_gesture_that_was_given_up_leaves_no_step() throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("First"));
      Store.Mark mark = store.mark(Message.of("workspace.edit.renameDiagram"));
      mark.preview(titled("Second").change());
      opened.save(store.current(), store.history());
      opened.flush().get();
      mark.cancel();
      opened.save(store.current(), store.history());
    }

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    assertThat(title(loaded.workspace())).isEqualTo("First");
    assertThat(loaded.history().done()).hasSize(1);
  }

  @Test
  void a_version_that_was_deleted_can_be_brought_back_after_a_restart() throws Exception {
    Instant monday = Instant.parse("2026-03-02T09:15:04Z");
    Diagram diagram = Diagram.empty(SLUG, "Kept");
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      Version version = store.current().versions().make(diagram, monday, "Monday");
      store.apply(edit(was -> was.withVersions(was.versions().plus(version))));
      opened.save(store.current(), store.history());
      opened.flush().get();
      store.apply(edit(was -> was.withVersions(was.versions().minus(version))));
      opened.save(store.current(), store.history());
    }

    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      assertThat(store.current().versions().list()).isEmpty();
      store.undo();
      opened.save(store.current(), store.history());
    }
    Version back = WorkspaceFolder.read(folder).workspace().versions().list().getFirst();
    assertThat(back.name()).isEqualTo("Monday");
    assertThat(back.snapshot().diagram()).isEqualTo(diagram);
  }

  @Test
  void the_file_stays_small_however_long_the_day_is() throws Exception {
    var random = new Random(3);
    var edits = new RandomEdits(random);
    try (var opened = WorkspaceFolder.open(folder)) {
      Store store = store(opened);
      store.apply(titled("Storm"));
      for (int i = 0; i < 20_000; i++) {
        DiagramEdit next = edits.next(store.current().diagram(SLUG).orElseThrow());
        store.apply(new Edit(next.name(), it -> it.withDiagram(SLUG, next.change())));
        if (i % 400 == 0) {
          opened.save(store.current(), store.history());
          opened.flush().get();
          assertThat(Files.size(steps())).isLessThan(4L * 1024 * 1024);
        }
      }
      opened.save(store.current(), store.history());
    }
    assertThat(WorkspaceFolder.read(folder).history().done().size())
        .isBetween(200, EditJournal.KEPT_STEPS);
  }

  private static Edit titled(String title) {
    return edit(was ->
        was.with(was.diagram(SLUG).orElseGet(() -> Diagram.empty(SLUG, "")).withTitle(title)));
  }

  private static Edit edit(UnaryOperator<Workspace> change) {
    return new Edit(Message.of("workspace.edit.renameDiagram"), change);
  }

  private static Edit random(Random random, Store store) {
    DiagramEdit next = new RandomEdits(random).next(store.current().diagram(SLUG).orElseThrow());
    return new Edit(next.name(), it -> it.withDiagram(SLUG, next.change()));
  }

  private static Store store(WorkspaceFolder opened) {
    return store(opened.loaded());
  }

  private static Store store(LoadedWorkspace loaded) {
    return new Store(loaded.workspace(), loaded.history());
  }

  private static String title(Workspace workspace) {
    return workspace.diagram(SLUG).orElseThrow().title();
  }

  private Path file() {
    return folder.resolve("diagrams/storm.json");
  }

  private Path steps() {
    return folder.resolve("history.jsonl");
  }

  private List<Path> rejected() throws Exception {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().contains("history.jsonl.rejected-")).toList();
    }
  }

  @Test
  void the_file_is_not_made_anew_with_every_step_of_a_long_day() throws Exception {
    var disk = new FaultyDisk(new UnforcedDisk());
    var place = new Place(folder, disk, TimeSource.system());
    try (var opened = WorkspaceFolder.open(place, Waits.ONLY_WHEN_ASKED)) {
      Store store = store(opened);
      for (int i = 0; i < 1_400; i++) {
        store.apply(titled(i + "x".repeat(1_000)));
        opened.save(store.current(), store.history());
        opened.flush().get();
      }
    }
    assertThat(disk.written().stream().filter("history.jsonl"::equals).count()).isBetween(1L, 4L);
    assertThat(WorkspaceFolder.read(folder).history().done()).hasSizeGreaterThan(400);
  }
}
