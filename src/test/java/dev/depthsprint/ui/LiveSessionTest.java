package dev.depthsprint.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.session.LiveSession;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that runs for an open window. */
class LiveSessionTest {

  private static final Message NAME = Message.of("workspace.edit.dayText");

  @TempDir Path folder;

  @Test
  void a_change_is_shown_and_on_disk_and_can_be_undone() throws Exception {
    Window window = Window.open(folder, new SetTime("2026-03-02T09:00:00Z", "UTC"));
    try {
      var live = new LiveSession(window.session(), () -> true);

      live.change(NAME, workspace -> workspace.with(Diagram.empty("new", "New")));

      assertThat(live.current().diagrams()).containsKey("new");
      assertThat(WorkspaceFolder.read(folder).workspace().diagrams()).containsKey("new");
      assertThat(window.session().store().undoName()).contains(NAME);
    } finally {
      window.close();
    }
  }

  @Test
  void a_change_that_is_refused_changes_nothing() throws Exception {
    Window window = Window.open(folder, new SetTime("2026-03-02T09:00:00Z", "UTC"));
    try {
      var live = new LiveSession(window.session(), () -> true);
      Problem refusal = Problem.of("workspace.edit.dayText");

      assertThatThrownBy(() ->
              live.<Problem>change(
                  NAME,
                  _ -> {
                    throw refusal;
                  }))
          .isSameAs(refusal);
      assertThat(live.current().diagrams()).isEmpty();
    } finally {
      window.close();
    }
  }

  @Test
  void nothing_is_done_for_a_caller_that_has_gone() throws Exception {
    Window window = Window.open(folder, new SetTime("2026-03-02T09:00:00Z", "UTC"));
    try {
      var live = new LiveSession(window.session(), () -> false);

      assertThatThrownBy(
              () -> live.change(NAME, workspace -> workspace.with(Diagram.empty("new", "New"))))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("nothing was done");
      assertThatThrownBy(() ->
              live.time((workspace, timer) ->
                  new TimeCommand.Done(timer.start(workspace.time(), "kafka"), NAME)))
          .isInstanceOf(Problem.class);

      assertThat(live.current().diagrams()).isEmpty();
      assertThat(live.current().time().timer()).isInstanceOf(TimerState.Idle.class);
    } finally {
      window.close();
    }
  }

  @Test
  void a_command_that_starts_the_timer_is_shown_and_on_disk() throws Exception {
    Window window = Window.open(folder, new SetTime("2026-03-02T09:00:00Z", "UTC"));
    try {
      var live = new LiveSession(window.session(), () -> true);

      TimeCommand.Outcome outcome =
          live.time((workspace, timer) ->
              new TimeCommand.Done(timer.start(workspace.time(), "kafka"), NAME));

      assertThat(outcome).isInstanceOf(TimeCommand.Done.class);
      assertThat(live.current().time().timer()).isInstanceOf(TimerState.Running.class);
      assertThat(WorkspaceFolder.read(folder).workspace().time().timer())
          .isInstanceOf(TimerState.Running.class);
    } finally {
      window.close();
    }
  }
}
