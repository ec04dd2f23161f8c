package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Timekeeper;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/**
 * A process that works until it is killed: edits and timer commands, each with its number, through
 * the real store, timekeeper and folder. What is safe it says in a line: {@code E12.} for all edits
 * up to 12, {@code T12.} for the start of task 12; the point tells a whole line from a torn one.
 */
final class KilledChild {

  /** So many edits at most are made before they are waited for. */
  static final int BURST = 4;

  private final WorkspaceFolder folder;
  private final Store store;
  private final Timekeeper timekeeper;
  private final Random random;

  private KilledChild(Path path, long seed) throws Exception {
    folder = WorkspaceFolder.open(path);
    random = new Random(seed);
    store = new Store(folder.loaded().workspace(), folder.loaded().history());
    var timer =
        new Timer(
            TimeSource.system(),
            () -> Long.toString(random.nextLong(), Character.MAX_RADIX),
            store.current().time());
    timekeeper = new Timekeeper(store, timer, this::append, Runnable::run, System.err::println);
  }

  private CompletableFuture<Void> append(List<TimeEvent> events) {
    folder.append(events).join();
    return CompletableFuture.completedFuture(null);
  }

  private void work(int firstEdit, int firstTask, int lastTask) throws Exception {
    int number = firstEdit;
    for (int task = firstTask; task < lastTask; task++) {
      for (int i = 1 + random.nextInt(BURST); i > 0; i--) {
        NumberedEdits.apply(store, number++);
        folder.save(store.current(), store.history());
      }
      folder.flush().get();
      say("E" + (number - 1));
      timekeeper.start("task " + task);
      say("T" + task);
      if (random.nextInt(12) == 0) {
        folder.backUp(Backup.Reason.WISH).get();
      }
    }
  }

  private static void say(String what) {
    System.out.println(what + ".");
    System.out.flush();
  }

  /**
   * @param args the folder, a seed, and the numbers of the first edit and the first task
   */
  static void main(String[] args) throws Exception {
    new KilledChild(Path.of(args[0]), Long.parseLong(args[1]))
        .work(Integer.parseInt(args[2]), Integer.parseInt(args[3]), Integer.parseInt(args[4]));
  }
}
