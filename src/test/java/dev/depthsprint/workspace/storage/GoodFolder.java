package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A folder with a plan, two diagrams and some time, all of it well, for tests that spoil it. */
final class GoodFolder {

  static final Workspace GOOD =
      Workspace.EMPTY
          .withSprint(new RandomWorkspaces(3).sprint())
          .with(Diagram.empty("one", "One"))
          .with(Diagram.empty("two", "Two"));

  private GoodFolder() {}

  static void save(Path folder) throws Exception {
    try (var opened = open(folder)) {
      opened.save(GOOD);
      opened.append(new RandomWorkspaces(3).events(4)).get();
      opened.flush().get();
    }
  }

  /** Opens it at a quarter past nine on 2 March 2026. */
  static WorkspaceFolder open(Path folder) throws Exception {
    TimeSource clock =
        new TimeSource() {
          @Override
          public Instant instant() {
            return Instant.parse("2026-03-02T09:15:04Z");
          }

          @Override
          public long nanos() {
            return 0;
          }

          @Override
          public ZoneId zone() {
            return ZoneOffset.UTC;
          }
        };
    return WorkspaceFolder.open(new Place(folder, new Disk(), clock), Writer.Waits.USUAL);
  }

  static TimeEvent start(String interval) {
    return new TimeEvent.Started(
        interval, "t", Instant.parse("2026-03-03T08:00:00Z"), ZoneOffset.UTC);
  }

  /** The only complaint. */
  static String sentence(LoadedWorkspace loaded) {
    assertThat(loaded.complaints()).hasSize(1);
    return loaded.complaints().getFirst().text();
  }
}
