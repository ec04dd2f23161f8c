package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PatienceTest {

  @TempDir Path folder;

  private final List<Duration> waited = new ArrayList<>();
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void a_command_waits_for_one_that_has_the_workspace_for_a_moment() throws Exception {
    WorkspaceFolder other = WorkspaceFolder.open(folder);

    new Patience(
            pause -> {
              waited.add(pause);
              if (waited.size() == 3) {
                other.close();
              }
            },
            asked::incrementAndGet)
        .run(this::open);

    assertThat(done).hasValue(1);
    assertThat(asked).hasValue(3);
  }

  @Test
  void it_gives_up_after_ten_seconds_with_a_sentence() throws Exception {
    try (var _ = WorkspaceFolder.open(folder)) {
      assertThatThrownBy(() -> new Patience(waited::add, asked::incrementAndGet).run(this::open))
          .isInstanceOf(Problem.class)
          .hasMessageContaining("a window or a command");
    }

    assertThat(waited.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(10));
    assertThat(done).hasValue(0);
  }

  @Test
  void any_other_trouble_is_said_at_once() {
    assertThatThrownBy(() ->
            new Patience(waited::add, asked::incrementAndGet)
                .run(() -> {
                  throw Problem.of("storage.readOnly");
                }))
        .isInstanceOf(Problem.class);

    assertThat(waited).isEmpty();
    assertThat(asked).hasValue(0);
  }

  private void open() throws Problem {
    WorkspaceFolder.open(folder).close();
    done.incrementAndGet();
  }
}
