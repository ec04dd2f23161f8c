package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.workspace.VersionKeeper;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A day at the desk in fast time: the timer runs and is looked at every five seconds, the task
 * changes every half an hour, an edit is made every half a minute and saved, versions are kept as
 * the app keeps them, and a backup is made every ten minutes. Memory and files stay small.
 */
final class SoakProof {

  private static final Duration LOOK = Duration.ofSeconds(5);
  private static final int LOOKS_AN_HOUR = 720;
  private static final int LOOKS_AN_EDIT = 6;
  private static final int LOOKS_A_BACKUP = 120;
  private static final int LOOKS_A_TASK = 360;

  private static final long MEBIBYTE = 1024L * 1024;

  /** What the undo of a long day may take on top of the first hour. */
  private static final long MOST_MORE_MEMORY = 64 * MEBIBYTE;

  private static final long MOST_ON_DISK = 64 * MEBIBYTE;
  private static final long LARGEST_FILE = 8 * MEBIBYTE;

  private final Path temp;
  private final Tally tally;

  SoakProof(Path temp, Tally tally) {
    this.temp = temp;
    this.tally = tally;
  }

  void run(int hours) throws Exception {
    var time = new SetTime("2026-03-02T08:00:00Z", "Europe/Berlin");
    var steps = new RandomSteps(1);
    long first = 0;
    try (var app = new LivingWorkspace(temp.resolve("soak"), time, new Random(1))) {
      new VersionKeeper(app.store(), time, Runnable::run, Runnable::run);
      for (int hour = 1; hour <= hours; hour++) {
        for (int look = 0; look < LOOKS_AN_HOUR; look++) {
          look(app, time, steps, look);
        }
        long used = usedMemory();
        first = hour == 1 ? used : first;
        tally.add("hours", 1);
        tally.most("most memory more than after the first hour, in KiB", (used - first) / 1024);
        expect(used - first <= MOST_MORE_MEMORY, "hour " + hour + ": " + used + " bytes in memory");
        measureFiles(app.path(), "hour " + hour);
      }
      expect(Promises.State.of(app.store()).undo().size() >= 200, "undo does not reach 200 steps");
    }
    expect(WorkspaceFolder.read(temp.resolve("soak")).complaints().isEmpty(), "complaints");
  }

  private void look(LivingWorkspace app, SetTime time, RandomSteps steps, int look) {
    time.pass(LOOK);
    app.timekeeper().beat();
    if (look % LOOKS_A_TASK == 0) {
      app.timekeeper().start(app.task());
    }
    if (look % LOOKS_AN_EDIT == 0) {
      steps.next(app.store());
      app.save();
      steps.saved();
      tally.add("edits", 1);
    }
    if (look % LOOKS_A_BACKUP == 0) {
      app.backUp();
    }
  }

  private static long usedMemory() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  private void measureFiles(Path folder, String when) throws IOException {
    long all = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        long size = Files.size(file);
        all += size;
        tally.most("largest file, in KiB", size / 1024);
        expect(size <= LARGEST_FILE, when + ": " + file.getFileName() + " has " + size + " bytes");
      }
    }
    tally.most("most in the folder, in KiB", all / 1024);
    expect(all <= MOST_ON_DISK, when + ": the folder has " + all + " bytes");
  }

  private void expect(boolean isSo, String otherwise) {
    if (!isSo) {
      tally.fail(otherwise);
    }
  }
}
