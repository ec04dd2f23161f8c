package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.merge.Change;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other programs change files while the workspace is open. */
class OutsideTest {

  private static final Writer.Waits BY_HAND =
      new Writer.Waits(Duration.ofDays(1), Duration.ofDays(1), Duration.ofDays(1));

  @TempDir Path folder;

  private final BlockingQueue<OutsideChange> changes = new LinkedBlockingQueue<>();
  private final List<Message> notices = new ArrayList<>();
  private WorkspaceFolder opened;
  private OutsideChange changed;
  private Store store;

  @BeforeEach
  void open() throws Exception {
    opened = WorkspaceFolder.open(new Place(folder, new Disk(), TimeSource.system()), BY_HAND);
    opened.watch(changes::add, notices::add);
    store = new Store(Workspace.EMPTY.with(Template.TARGET.create("one", "One")));
    save();
  }

  @AfterEach
  void close() {
    opened.close();
  }

  @Test
  void a_file_that_was_changed_outside_alone_is_taken_over_as_a_step() throws Exception {
    rewrite("One", "By hand");

    takeOver();

    assertThat(title(store.current())).isEqualTo("By hand");
    assertThat(store.undoName()).isPresent();
    save();
    assertThat(file()).content().contains("By hand");
  }

  @Test
  void what_both_changed_in_other_places_is_merged() throws Exception {
    apply(diagram -> diagram.withAbout(diagram.about().withAuthor("Ann")));
    rewrite("\"title\": \"One\"", "\"title\": \"By hand\"");

    takeOver();
    save();

    assertThat(file()).content().contains("By hand", "Ann");
    assertThat(notices).isEmpty();
  }

  @Test
  void a_save_that_does_not_know_of_the_change_does_not_undo_it() throws Exception {
    apply(diagram -> diagram.withAbout(diagram.about().withAuthor("Ann")));
    rewrite("\"title\": \"One\"", "\"title\": \"By hand\"");

    save();

    assertThat(file()).content().contains("By hand", "Ann");
  }

  @Test
  void what_cannot_be_merged_is_kept_as_a_version_to_compare() throws Exception {
    apply(diagram -> diagram.withTitle("Ours"));
    rewrite("\"title\": \"One\"", "\"title\": \"Theirs\"");

    takeOver();
    save();

    assertThat(file()).content().contains("\"title\": \"Ours\"");
    Version kept = store.current().versions().latest("one").orElseThrow();
    assertThat(kept.snapshot().diagram().title()).isEqualTo("Theirs");
    assertThat(notices).extracting(Message::text).singleElement().asString().contains("Theirs");
  }

  @Test
  void a_diagram_that_comes_or_goes_outside_comes_or_goes() throws Exception {
    Files.copy(file(), folder.resolve("diagrams/two.json"));
    takeOver();
    assertThat(store.current().diagrams()).containsOnlyKeys("one", "two");

    Files.delete(folder.resolve("diagrams/two.json"));
    takeOver();
    assertThat(store.current().diagrams()).containsOnlyKeys("one");
    store.undo();
    save();
    assertThat(folder.resolve("diagrams/two.json")).exists();
  }

  @Test
  void a_diagram_that_was_deleted_outside_and_changed_here_stays() throws Exception {
    apply(diagram -> diagram.withTitle("Ours"));
    Files.delete(file());

    takeOver();
    save();

    assertThat(file()).content().contains("Ours");
  }

  @Test
  void a_file_that_was_spoilt_outside_is_left_alone_and_ours_goes_beside_it() throws Exception {
    Files.writeString(file(), "{");
    apply(diagram -> diagram.withTitle("Ours"));

    save();

    assertThat(file()).hasContent("{");
    assertThat(notices)
        .extracting(Message::text)
        .singleElement()
        .asString()
        .contains("diagrams/one.json is not valid JSON");
    assertThat(title(WorkspaceFolder.read(folder).workspace())).isEqualTo("Ours");
  }

  @Test
  void a_plan_that_was_changed_outside_is_taken_over_unknown_fields_included() throws Exception {
    store.apply(edit(workspace -> workspace.withSprint(new RandomWorkspaces(12).sprint())));
    save();
    Path plan = folder.resolve("sprint.json");
    Files.writeString(
        plan,
        Files.readString(plan)
            .replaceFirst("\"goal\": \"[^\"]*\"", "\"goal\": \"By hand\", \"more\": 7"));

    takeOver();
    assertThat(store.current().sprint().goal()).isEqualTo("By hand");
    store.apply(edit(workspace -> workspace.withSprint(Sprint.NONE)));
    store.undo();
    apply(diagram -> diagram.withTitle("x"));
    save();

    assertThat(plan).content().contains("By hand");
  }

  @Test
  void time_that_another_machine_recorded_counts_with_ours() throws Exception {
    opened.append(Journals.hour("a", 9)).get();
    Files.writeString(journal(), Journals.of("a", 9, "c", 14));

    takeOver();
    assertThat(changed.after().time().intervals()).extracting(Interval::id).contains("c");
    opened.append(Journals.hour("b", 16)).get();

    assertThat(ids()).containsExactly("a", "c", "b");
    assertThat(notices).extracting(Message::text).singleElement().asString().contains("time.jsonl");
  }

  @Test
  void a_journal_that_was_replaced_gets_the_time_that_it_lacks() throws Exception {
    opened.append(Journals.hour("a", 9)).get();
    opened.append(Journals.hour("b", 11)).get();
    String theirs = Journals.of("a", 9, "c", 14, "d", 16, "e", 11);
    Files.writeString(journal(), theirs);

    opened.look();
    opened.append(Journals.hour("f", 20)).get();

    assertThat(ids()).containsExactly("a", "b", "c", "d", "f");
    assertThat(journal()).content().startsWith(theirs);
    assertThat(WorkspaceFolder.read(folder).complaints()).isEmpty();
  }

  @Test
  void what_was_deleted_here_does_not_come_back_with_a_journal_that_was_made_lean()
      throws Exception {
    List<TimeEvent> events = new ArrayList<>(Journals.hour("a", 9));
    events.add(1, new TimeEvent.Heartbeat("a", events.getFirst().at().plusSeconds(9)));
    events.addAll(Journals.hour("x", 10));
    opened.append(events).get();
    TimeLog log = WorkspaceFolder.read(folder).workspace().time();
    opened
        .append(
            List.of(
                new TimeEvent.Edited(
                    TimeEvent.Act.DELETED,
                    TimeMerge.correction(log, new TimeLog(log.intervals().minus(1), log.timer())),
                    events.getLast().at())))
        .get();
    Files.writeString(journal(), Journals.of("a", 9, "x", 10, "c", 14));

    opened.append(Journals.hour("b", 16)).get();

    assertThat(ids()).containsExactly("a", "c", "b");
  }

  @Test
  void a_running_timer_goes_on_in_a_journal_that_was_replaced() throws Exception {
    opened.append(Journals.hour("a", 9)).get();
    opened.append(Journals.hour("b", 11).subList(0, 1)).get();
    Files.writeString(journal(), Journals.of("a", 9, "c", 14));

    opened.append(Journals.hour("b", 11).subList(1, 2)).get();

    assertThat(ids()).containsExactly("a", "b");
    assertThat(WorkspaceFolder.read(folder).workspace().time().timer()).isEqualTo(TimerState.IDLE);
  }

  @Test
  void time_is_there_again_after_its_journal_was_cut_emptied_or_deleted() throws Exception {
    opened.append(Journals.hour("a", 9)).get();
    byte[] whole = Files.readAllBytes(journal());

    Files.write(journal(), Arrays.copyOf(whole, whole.length - 9));
    opened.append(Journals.hour("b", 11)).get();
    assertThat(ids()).containsExactly("a", "b");
    Files.write(journal(), new byte[0]);
    opened.append(Journals.hour("c", 13)).get();
    assertThat(ids()).containsExactly("a", "b", "c");
    Files.delete(journal());
    opened.append(Journals.hour("d", 15)).get();
    assertThat(ids()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void a_journal_that_becomes_unreadable_stays_and_time_goes_beside_it() throws Exception {
    opened.append(Journals.hour("a", 9)).get();
    Files.delete(journal());
    Files.createDirectory(journal());

    opened.append(Journals.hour("b", 11)).get();

    assertThat(journal()).isDirectory();
    assertThat(ids()).containsExactly("a", "b");
    assertThat(notices)
        .extracting(Message::text)
        .singleElement()
        .asString()
        .contains("time.jsonl is not a file", "time.recovered-");
  }

  @Test
  void steps_are_saved_on_after_their_file_was_deleted_cut_or_added_to() throws Exception {
    Path history = folder.resolve("history.jsonl");
    int number = 0;
    for (String left : List.of("", "{", "more")) {
      apply(diagram -> diagram.withTitle("Before " + left));
      save();
      if (left.isEmpty()) {
        Files.delete(history);
      } else {
        Files.writeString(history, left.equals("{") ? left : Files.readString(history) + left);
      }
      apply(diagram -> diagram.withTitle("After " + left));
      save();
      number += 2;

      LoadedWorkspace read = WorkspaceFolder.read(folder);
      assertThat(read.complaints()).isEmpty();
      assertThat(read.history().done()).hasSize(number);
      assertThat(title(read.workspace())).isEqualTo("After " + left);
    }
  }

  private List<String> ids() throws Exception {
    return WorkspaceFolder.read(folder).workspace().time().intervals().stream()
        .map(Interval::id)
        .toList();
  }

  private Path journal() {
    return folder.resolve("time.jsonl");
  }

  @Test
  void plans_that_cannot_be_merged_are_both_there_to_compare() throws Exception {
    Sprint plan = new RandomWorkspaces(12).sprint();
    store.apply(edit(it -> it.withSprint(plan).withArchive(it.archive().plus("past", plan))));
    save();
    store.apply(
        edit(it ->
            it.withSprint(plan.withTitle("Ours"))
                .withArchive(it.archive().plus("past", plan.withTitle("Ours")))));
    for (String name : List.of("sprint.json", "sprints/past.json")) {
      String text = Files.readString(folder.resolve(name));
      Files.writeString(
          folder.resolve(name),
          text.replaceFirst("\"title\": \"[^\"]*\"", "\"title\": \"Theirs\""));
    }

    takeOver();
    save();

    Workspace both = WorkspaceFolder.read(folder).workspace();
    assertThat(both.sprint().title()).isEqualTo("Ours");
    assertThat(both.archive().values())
        .extracting(Sprint::title)
        .containsExactlyInAnyOrder("Ours", "Theirs", "Theirs");
    assertThat(notices).hasSize(2);
    Sprint theirs =
        both.archive().values().stream()
            .filter(one -> one.title().equals("Theirs"))
            .findFirst()
            .orElseThrow();
    assertThat(Change.between(both.sprint(), theirs))
        .singleElement()
        .extracting(Change::sort)
        .isEqualTo(Change.Sort.CHANGED);
  }

  @Test
  void our_own_writing_is_no_change_from_outside() throws Exception {
    for (int i = 0; i < 20; i++) {
      String title = "Title " + i;
      apply(diagram -> diagram.withTitle(title));
      save();
      opened.look();
      opened.flush().get();
    }
    assertThat(changes).isEmpty();
  }

  @Test
  void a_folder_that_vanished_was_not_emptied() throws Exception {
    Path away = folder.resolveSibling("away-" + folder.getFileName());
    Files.move(folder, away);
    opened.look();
    opened.flush().handle((_, _) -> "").get();
    Files.move(away, folder);

    assertThat(changes).isEmpty();
    assertThat(file()).exists();
  }

  private void rewrite(String from, String to) throws Exception {
    String text = Files.readString(file());
    assertThat(text).contains(from);
    Files.writeString(file(), text.replace(from, to));
  }

  /** What the window does when it hears of a change. */
  private void takeOver() throws Exception {
    opened.look();
    OutsideChange change = changes.take();
    changed = change;
    WorkspaceMerge merge = change.mergedInto(store.current(), TimeSource.system().instant());
    opened.tookOver(change);
    store.apply(edit(_ -> merge.workspace()));
    notices.addAll(merge.notices());
  }

  private void apply(UnaryOperator<Diagram> change) {
    store.apply(edit(workspace -> workspace.withDiagram("one", change)));
  }

  private static Edit edit(UnaryOperator<Workspace> change) {
    return new Edit(Message.of("workspace.edit.outside"), change);
  }

  private void save() throws Exception {
    opened.save(store.current(), store.history());
    opened.flush().get();
  }

  private Path file() {
    return folder.resolve("diagrams/one.json");
  }

  private static String title(Workspace workspace) {
    return workspace.diagram("one").orElseThrow().title();
  }
}
