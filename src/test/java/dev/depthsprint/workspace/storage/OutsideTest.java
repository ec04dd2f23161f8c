package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
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
