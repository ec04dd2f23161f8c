package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Template;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another program spoils a file while the workspace is open and nothing is edited. */
class SpoiltOutsideTest {

  private static final Writer.Waits AT_ONCE =
      new Writer.Waits(Duration.ZERO, Duration.ofDays(1), Duration.ofDays(1));

  @TempDir Path folder;

  @Test
  void what_is_only_in_memory_is_written_beside_without_an_edit() throws Exception {
    Workspace workspace = Workspace.EMPTY.with(Template.TARGET.create("one", "One"));
    BlockingQueue<SaveState> states = new LinkedBlockingQueue<>();
    var place = new Place(folder, new Disk(), TimeSource.system());
    try (var opened = WorkspaceFolder.open(place, AT_ONCE)) {
      opened.save(workspace);
      opened.flush().get();
      Files.write(folder.resolve("diagrams/one.json"), new byte[300]);

      opened.onState(states::add);
      opened.look();

      assertThat(states.poll(10, TimeUnit.SECONDS)).isInstanceOf(SaveState.Saved.class);
      assertThat(states.poll(10, TimeUnit.SECONDS)).isInstanceOf(SaveState.Saving.class);
      assertThat(states.poll(10, TimeUnit.SECONDS)).isInstanceOf(SaveState.Saved.class);
      assertThat(WorkspaceFolder.read(folder).workspace().diagrams())
          .isEqualTo(workspace.diagrams());
      assertThat(folder.resolve("diagrams/one.json")).hasBinaryContent(new byte[300]);
    }
  }
}
