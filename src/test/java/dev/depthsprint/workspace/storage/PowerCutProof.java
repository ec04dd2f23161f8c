package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.workspace.Store;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Works in a workspace on a disk that keeps a record, then lets the power fail after each step of
 * that record in every way that {@link PowerCut} knows, and opens what is left.
 */
final class PowerCutProof {

  private static final int SESSIONS = 3;
  private static final int SAVES = 5;

  private final Path temp;
  private final Tally tally;

  PowerCutProof(Path temp, Tally tally) {
    this.temp = temp;
    this.tally = tally;
  }

  /**
   * @param more states of the disk at random, after each step
   */
  void run(long seed, int more) throws Exception {
    Path folder = temp.resolve("power-" + seed).resolve("workspace");
    var disk = new RecordingDisk();
    var promises = new Promises(disk);
    work(new Place(folder, disk, clock()), promises, seed);
    var ruins = new Ruins(folder, temp.resolve("ruins-" + seed), promises, tally);
    List<DiskStep> steps = disk.steps();
    Set<Object> seen = new HashSet<>();
    var random = new Random(seed);
    for (int i = 1; i <= steps.size(); i++) {
      tally.add("steps", 1);
      Promises.Span span = promises.after(i);
      for (Map<Path, PowerCut.Bytes> state :
          PowerCut.after(steps.subList(0, i)).states(more, random)) {
        if (seen.add(List.of(state, span))) {
          tally.add("states", 1);
          ruins.check(state, span, "seed " + seed + ", after step " + i + ", " + steps.get(i - 1));
        }
      }
    }
  }

  private static SetTime clock() {
    return new SetTime("2026-03-02T09:15:04Z", "Europe/Berlin");
  }

  private static void work(Place place, Promises promises, long seed) throws Exception {
    var random = new Random(seed);
    var steps = new RandomSteps(seed);
    List<TimeEvent> events = new RandomWorkspaces(seed).events(SESSIONS * SAVES * 2);
    for (int session = 0; session < SESSIONS; session++) {
      try (var opened = WorkspaceFolder.open(place, Waits.ONLY_WHEN_ASKED)) {
        var store = new Store(opened.loaded().workspace(), opened.loaded().history());
        promises.found(store);
        for (int i = 0; i < SAVES; i++) {
          for (int step = 1 + random.nextInt(3); step > 0; step--) {
            steps.next(store);
            promises.give(store);
          }
          opened.save(store.current(), store.history());
          opened.flush().get();
          promises.keepSaved();
          steps.saved();
          int first = promises.events().size();
          List<TimeEvent> next = events.subList(first, first + 1 + random.nextInt(2));
          promises.give(next);
          opened.append(next).get();
          promises.keepEvents();
        }
        opened.backUp(Backup.Reason.WISH).get();
        promises.keepBackups(Backup.list(place.folder()).size());
      }
    }
  }
}
