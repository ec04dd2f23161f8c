package dev.depthsprint.ui.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.workspace.call.Answer;
import dev.depthsprint.workspace.call.Reply;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two starts at the same moment on one workspace. */
class OpeningTest {

  @TempDir Path temp;

  private final AtomicInteger pauses = new AtomicInteger();

  @Test
  void a_first_start_that_cannot_be_called_yet_is_waited_for_and_raised() throws Exception {
    try (var _ = WorkspaceFolder.open(temp)) {
      Opening.Outcome outcome =
          open(() -> pauses.get() < 5 ? new Reply.Nobody() : new Reply.Answered(Answer.DONE));

      assertThat(outcome).isInstanceOf(Opening.Outcome.Elsewhere.class);
      assertThat(pauses).hasValue(5);
    }
  }

  @Test
  void a_workspace_that_is_let_go_meanwhile_is_opened() throws Exception {
    WorkspaceFolder first = WorkspaceFolder.open(temp);

    Opening.Outcome outcome =
        open(() -> {
          first.close();
          return new Reply.Nobody();
        });

    assertThat(outcome).isInstanceOf(Opening.Outcome.Opened.class);
    ((Opening.Outcome.Opened) outcome).folder().close();
  }

  @Test
  void a_window_that_hangs_and_one_that_never_answers_are_reported() throws Exception {
    try (var _ = WorkspaceFolder.open(temp)) {
      for (Reply reply : new Reply[] {new Reply.Silence(), new Reply.Nobody()}) {
        assertThat(open(() -> reply))
            .isInstanceOfSatisfying(
                Opening.Outcome.Refused.class,
                refused -> assertThat(WorkspaceFolder.isInUse(refused.problem())).isTrue());
      }
    }
  }

  private Opening.Outcome open(Opening.Calling calling) throws InterruptedException {
    return Opening.of(() -> WorkspaceFolder.open(temp), calling, _ -> pauses.incrementAndGet());
  }
}
