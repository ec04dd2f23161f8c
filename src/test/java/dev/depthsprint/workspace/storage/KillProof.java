package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Workspace;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills a process at any moment, as the system does when memory is short, and looks whether all
 * that it had said to be safe is there. The next process goes on in the same folder.
 */
final class KillProof {

  /** A folder serves so many rounds, so that it does not grow without end. */
  private static final int ROUNDS_A_FOLDER = 40;

  /** A child says this many lines at most before it is killed. */
  private static final int MOST_LINES = 6;

  private final Path temp;
  private final Tally tally;
  private final SmallMachine machine;

  private Path folder;
  private int edits;
  private int tasks;
  private int settings;

  private KillProof(Path temp, Tally tally, SmallMachine machine) {
    this.temp = temp;
    this.tally = tally;
    this.machine = machine;
  }

  /** Two children at a time, since each waits for the disk most of its life. */
  static void runAtOnce(Path temp, Tally tally, long seed, int rounds) throws Exception {
    var machine = SmallMachine.trained(temp);
    try (var threads = Executors.newFixedThreadPool(2)) {
      var other = threads.submit(() -> half(temp, tally, machine, -seed, rounds / 2));
      half(temp, tally, machine, seed, rounds - rounds / 2);
      other.get();
    }
  }

  private static boolean half(Path temp, Tally tally, SmallMachine machine, long seed, int rounds)
      throws Exception {
    new KillProof(temp, tally, machine).run(seed, rounds);
    return true;
  }

  private void run(long seed, int rounds) throws Exception {
    var random = new Random(seed);
    for (int round = 0; round < rounds; round++) {
      if (round % ROUNDS_A_FOLDER == 0) {
        begin("kill-" + seed + "-" + round);
      }
      round(random, "seed " + seed + ", round " + round);
    }
  }

  private void begin(String name) throws Exception {
    folder = temp.resolve(name);
    edits = 0;
    tasks = 0;
    settings = 0;
    fill(folder);
  }

  static void fill(Path folder) throws Exception {
    try (var opened = WorkspaceFolder.open(folder)) {
      opened.save(NumberedEdits.first());
      opened.flush().get();
    }
  }

  private void round(Random random, String when) throws Exception {
    int before = edits;
    int tasksBefore = tasks;
    workAndKill(random);
    tally.add("rounds", 1);
    tally.add("edits acknowledged", edits - before);
    tally.add("timer starts acknowledged", tasks - tasksBefore);
    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    for (Message finding : Verification.of(folder).findings()) {
      if (Promises.isTornTail(finding)) {
        tally.add("torn lines told", 1);
      } else {
        tally.fail(when + ": " + finding.text());
      }
    }
    if (!isAsPromised(loaded.workspace(), before + 1)) {
      tally.fail(
          when
              + ": edit "
              + edits
              + " was acknowledged, and there is "
              + NumberedEdits.all(loaded.workspace()));
    }
    if (!tasks(loaded.workspace().time()).containsAll(upTo(tasks))) {
      tally.fail(when + ": task " + tasks + " was acknowledged and is not there");
    }
    int steps = edits - (edits + 1) / NumberedEdits.PARTS;
    if (loaded.history().done().size() < Math.min(200, steps)) {
      tally.fail(when + ": only " + loaded.history().done().size() + " steps can be taken back");
    }
    edits = NumberedEdits.last(loaded.workspace());
    settings = NumberedEdits.settings(loaded.workspace());
    tasks = tasks(loaded.workspace().time()).size();
  }

  private boolean isAsPromised(Workspace workspace, int first) {
    int last = edits + KilledChild.BURST;
    return NumberedEdits.isDocumentOf(workspace, edits, last)
        && NumberedEdits.isSettingsOf(workspace, first, edits, last, settings);
  }

  /** The tasks that have an interval, were switched away from at once, or run. */
  private static Set<String> tasks(TimeLog log) {
    Set<String> tasks = new HashSet<>();
    log.intervals().stream().map(Interval::taskId).forEach(tasks::add);
    log.gaps().forEach(gap -> tasks.add(gap.taskId()));
    if (log.timer() instanceof TimerState.Running run) {
      tasks.add(run.taskId());
    }
    return tasks;
  }

  private static Set<String> upTo(int task) {
    Set<String> tasks = new HashSet<>();
    for (int i = 1; i <= task; i++) {
      tasks.add("task " + i);
    }
    return tasks;
  }

  private void workAndKill(Random random) throws IOException, InterruptedException {
    Process child =
        machine.start(
            KilledChild.class, folder, random.nextLong(), edits + 1, tasks + 1, Integer.MAX_VALUE);
    int lines = random.nextInt(MOST_LINES);
    try (BufferedReader out = child.inputReader()) {
      for (int i = 0; i < lines; i++) {
        hear(out.readLine());
      }
      // A write takes some 100 µs here, a forced one up to some milliseconds.
      LockSupport.parkNanos(random.nextInt(4_000_000));
      // Through the handle, since the process itself would close the pipe that is read on.
      child.toHandle().destroyForcibly();
      // What it said between the last line read and its end is acknowledged too.
      for (String line = out.readLine(); line != null; line = out.readLine()) {
        hear(line);
      }
    }
    child.waitFor();
  }

  private void hear(String line) throws IOException {
    if (line == null) {
      throw new IOException("the child ended by itself");
    }
    if (line.endsWith(".")) {
      int number = Integer.parseInt(line.substring(1, line.length() - 1));
      if (line.startsWith("E")) {
        edits = number;
      } else {
        tasks = number;
      }
    }
  }
}
