package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Timekeeper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * The real store, timekeeper and folder with a clock that is set by hand, as the window puts them
 * together, but all on one thread: what is asked for is done when the call returns.
 */
final class LivingWorkspace implements AutoCloseable {

  static final List<String> TASKS = List.of("kafka", "flink", "lag");

  private final SetTime time;
  private final Random random;
  private Path path;
  private WorkspaceFolder folder;
  private Store store;
  private Timekeeper timekeeper;
  private int ids;

  LivingWorkspace(Path path, SetTime time, Random random) throws Problem {
    this.path = path;
    this.time = time;
    this.random = random;
    open();
  }

  private void open() throws Problem {
    folder = WorkspaceFolder.open(new Place(path, new UnforcedDisk(), time), Waits.ONLY_WHEN_ASKED);
    store = new Store(folder.loaded().workspace(), folder.loaded().history());
    var timer = new Timer(time, () -> "i" + ids++ + "-" + random.nextInt(1000), log());
    timekeeper = new Timekeeper(store, timer, this::append, Runnable::run, _ -> {});
    timekeeper.beat();
  }

  private CompletableFuture<Void> append(List<TimeEvent> events) {
    folder.append(events).join();
    return CompletableFuture.completedFuture(null);
  }

  Path path() {
    return path;
  }

  Store store() {
    return store;
  }

  Timekeeper timekeeper() {
    return timekeeper;
  }

  TimeLog log() {
    return store.current().time();
  }

  void save() {
    folder.save(store.current(), store.history());
    folder.flush().join();
  }

  void backUp() {
    folder.backUp(Backup.Reason.WISH).join();
  }

  /** Closes the app as a person does and starts it again. */
  void restart() throws Problem {
    timekeeper.leave();
    save();
    folder.close();
    open();
  }

  /** The app is gone without a word, and starts again on what it left on the disk. */
  void crash(Path copy) throws Problem, IOException {
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : files.sorted().toList()) {
        Path target = copy.resolve(path.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else if (!file.endsWith(".lock")) {
          Files.copy(file, target);
        }
      }
    }
    folder.close();
    path = copy;
    open();
  }

  /** An edit of recorded time, or the answer to a question about it. */
  void correct() {
    List<Gap> gaps = log().openGaps();
    if (!gaps.isEmpty() && random.nextBoolean()) {
      Gap gap = gaps.get(random.nextInt(gaps.size()));
      timekeeper.settle(gap.id(), resolution(gap), this::mend);
    } else if (log().intervals().isEmpty() || random.nextInt(3) == 0) {
      Instant start = time.instant().minusSeconds(random.nextInt(40_000));
      Instant end = start.plusSeconds(random.nextInt(6_000) - 100);
      timekeeper.edit(edits -> edits.add(task(), start, end, time.zone()), this::mend);
    } else {
      Interval one = log().intervals().get(random.nextInt(log().intervals().size()));
      int seconds = random.nextInt(3_000);
      timekeeper.edit(
          edits ->
              switch (random.nextInt(4)) {
                case 0 -> edits.change(one.id(), one.start().minusSeconds(seconds), one.end());
                case 1 -> edits.split(one.id(), one.start().plusSeconds(seconds));
                case 2 -> edits.delete(one.id());
                default -> edits.book(one.id(), task());
              },
          this::mend);
    }
  }

  private Resolution resolution(Gap gap) {
    return switch (random.nextInt(4)) {
      case 0 -> new Resolution.KeepAll();
      case 1 -> new Resolution.KeepUntil(gap.start().plus(gap.duration().dividedBy(2)));
      case 2 -> new Resolution.Discard();
      default -> new Resolution.KeepToHeartbeat();
    };
  }

  private void mend(Proposal.Refused refused) {
    if (!refused.mends().isEmpty() && random.nextBoolean()) {
      timekeeper.make(refused.mends().getFirst());
    }
  }

  String task() {
    return TASKS.get(random.nextInt(TASKS.size()));
  }

  @Override
  public void close() {
    folder.close();
  }
}
