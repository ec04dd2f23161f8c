package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.call.Listening;
import dev.depthsprint.workspace.call.LiveWorkspace;
import dev.depthsprint.workspace.call.Meeting;
import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that change something, while a window has the workspace open. */
class HandOverTest {

  private static final String PLAN = "assets/plans/data-engineering-depth-sprint.md";

  @TempDir Path folder;

  private WorkspaceFolder opened;
  private Open window;
  private Listening listening;
  private Terminal terminal;

  @BeforeEach
  void open() throws Exception {
    opened = WorkspaceFolder.open(folder);
    window = new Open(opened);
    listening =
        Listening.at(Meeting.place(folder).orElseThrow(), (call, _) -> Cli.runFor(window, call))
            .orElseThrow();
    terminal = new Terminal(folder);
  }

  @AfterEach
  void close() {
    listening.close();
    opened.close();
  }

  @Test
  void the_window_makes_the_change_and_the_caller_says_what_came_of_it() {
    assertThat(terminal.run("diagram", "new", "From a shell", "--template", "target")).isZero();

    assertThat(terminal.out()).contains("from-a-shell.json");
    assertThat(window.current().diagrams()).containsKey("from-a-shell");
    assertThat(window.store.undoName().orElseThrow().text()).isEqualTo("New diagram");
  }

  @Test
  void a_refusal_comes_back_with_its_exit_code() {
    assertThat(terminal.run("plan", "import", "nowhere.md", "--start", "2026-03-02")).isEqualTo(1);

    assertThat(terminal.err()).contains("nowhere.md");
  }

  @Test
  void a_file_is_found_from_where_the_caller_is() {
    String plan = "docs/../README.md";

    assertThat(terminal.run("plan", "import", plan, "--start", "2026-03-02")).isNotEqualTo(2);
  }

  @Test
  void a_command_reaches_the_window_though_the_plan_on_disk_is_damaged() throws Exception {
    plan();
    Files.write(folder.resolve("sprint.json"), new byte[300]);

    assertThat(terminal.run("plan", "done", "Note batch")).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("Note batch bottlenecks");
    assertThat(terminal.run("plan", "show")).isZero();
    assertThat(terminal.out()).contains("Kick-off");
    assertThat(terminal.run("review", "show")).isZero();
    assertThat(terminal.run("plan", "export", "-", "--format", "md")).isZero();
    assertThat(terminal.out()).contains("[x] Note batch bottlenecks");
    assertThat(terminal.run("time", "start", "Note batch")).isEqualTo(2);
    assertThat(terminal.err()).contains("a window would do it");
  }

  @Test
  void a_command_reaches_the_window_though_its_folder_is_gone() throws Exception {
    plan();
    Path away = folder.resolveSibling("away-" + folder.getFileName());
    Files.move(folder, away);
    try {
      assertThat(terminal.run("plan", "done", "Note batch")).isEqualTo(2);
      assertThat(terminal.err()).contains("The folder", "is not there");
      assertThat(window.current().sprint().days().getFirst().doneCount()).isEqualTo(1);
      assertThat(terminal.run("plan", "show")).isZero();
      assertThat(terminal.out()).contains("Kick-off");
      assertThat(folder).doesNotExist();
    } finally {
      Files.move(away, folder);
    }
  }

  @Test
  void a_command_reaches_the_window_though_the_lock_may_not_be_opened() throws Exception {
    plan();
    Path lock = folder.resolve(".lock");
    Files.delete(lock);
    Files.createDirectory(lock);

    assertThat(terminal.run("plan", "move", "Note batch", "3")).as(terminal.err()).isZero();
  }

  private void plan() {
    terminal.run("plan", "import", PLAN, "--start", "2026-03-02");
    assertThat(window.current().sprint().exists()).as(terminal.err()).isTrue();
  }

  @Test
  void nobody_to_hand_over_to_is_said_as_before() {
    listening.close();

    assertThat(terminal.run("diagram", "new", "One")).isEqualTo(2);

    assertThat(terminal.err()).contains("is in use by another Depth Sprint");
  }

  /** What a window is to a command, without one. */
  private static final class Open implements LiveWorkspace {

    private final WorkspaceFolder opened;
    private final Store store;

    Open(WorkspaceFolder opened) {
      this.opened = opened;
      store = new Store(opened.loaded().workspace(), opened.loaded().history());
    }

    @Override
    public Path folder() {
      return opened.folder();
    }

    @Override
    public Workspace current() {
      return store.current();
    }

    @Override
    public <X extends Exception> void change(Message name, Change<X> change)
        throws X, Problem, InterruptedException {
      Workspace next = change.of(store.current());
      store.apply(new Edit(name, _ -> next));
      opened.save(store.current(), store.history());
      try {
        opened.flush().get();
      } catch (ExecutionException e) {
        throw (Problem) e.getCause();
      }
    }

    @Override
    public void backUp() throws InterruptedException {
      try {
        opened.backUp(Backup.Reason.BEFORE_CHANGE).get();
      } catch (ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public TimeCommand.Outcome time(TimeCommand command) {
      return new TimeCommand.Refused("a window would do it");
    }
  }
}
