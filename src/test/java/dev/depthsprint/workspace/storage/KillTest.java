package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a process was killed at any moment. */
class KillTest {

  private static final Instant START = Instant.parse("2026-03-02T08:00:00Z");

  @TempDir Path temp;

  @Test
  void all_that_was_acknowledged_is_there_after_a_kill() throws Exception {
    int firstNumber = 0;
    for (long seed = 0; seed < 5; seed++) {
      int acknowledged = runAndKill(firstNumber, 1 + new Random(seed).nextInt(60));

      LoadedWorkspace loaded = WorkspaceFolder.read(temp);
      Workspace workspace = loaded.workspace();
      // The last lines may be torn by the kill; all lines that were acknowledged are whole.
      assertThat(loaded.complaints().size()).as("seed %d", seed).isLessThanOrEqualTo(1);
      assertThat(workspace.time().intervals().size())
          .as("seed %d", seed)
          .isBetween(acknowledged, acknowledged + 1);
      assertThat(Integer.parseInt(workspace.settings().view()))
          .as("seed %d", seed)
          .isBetween(acknowledged, acknowledged + 1);
      assertThat(workspace.sprint().unrecognised())
          .as("seed %d", seed)
          .hasSizeBetween(acknowledged, acknowledged + 1);
      firstNumber = workspace.time().intervals().size();
    }
  }

  /** Returns the last number that the child acknowledged. */
  private int runAndKill(int firstNumber, int lines) throws IOException, InterruptedException {
    Process child =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                temp.toString(),
                String.valueOf(firstNumber))
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int acknowledged = firstNumber;
    try (BufferedReader out = child.inputReader()) {
      for (int i = 0; i < lines; i++) {
        acknowledged = number(out.readLine());
      }
      // Through the handle, since the process itself would close the pipe that is read on.
      child.toHandle().destroyForcibly();
      // What it said between the last line read and its end is acknowledged too.
      for (String line = out.readLine(); isWhole(line); line = out.readLine()) {
        acknowledged = number(line);
      }
    }
    assertThat(child.waitFor()).isNotZero();
    return acknowledged;
  }

  private static int number(String line) {
    return Integer.parseInt(line.replace(".", ""));
  }

  /** The child ends each number with a point, so that a torn one is not taken for whole. */
  private static boolean isWhole(String line) {
    return line != null && line.endsWith(".");
  }

  /** Works without end: each number is an interval and a settings change, saved and then said. */
  static final class Child {

    private Child() {}

    static void main(String[] args) throws Exception {
      WorkspaceFolder folder = WorkspaceFolder.open(Path.of(args[0]));
      Workspace workspace = folder.loaded().workspace();
      for (int i = Integer.parseInt(args[1]) + 1; ; i++) {
        String id = "i" + i;
        workspace =
            workspace
                .withSettings(Settings.FIRST.withView(String.valueOf(i)))
                .withSprint(longer(workspace.sprint(), i));
        folder.save(workspace);
        folder.flush().get();
        folder
            .append(
                List.of(
                    new TimeEvent.Started(id, "t", START.plusSeconds(i), ZoneOffset.UTC),
                    new TimeEvent.Paused(id, START.plusSeconds(i + 1L))))
            .get();
        System.out.println(i + ".");
      }
    }

    private static Sprint longer(Sprint sprint, int number) {
      return new Sprint(
          "",
          "",
          "",
          "",
          sprint.themes(),
          sprint.weeks(),
          sprint.days(),
          sprint.definitionOfDone(),
          sprint.unrecognised().plus("line " + number));
    }
  }
}
