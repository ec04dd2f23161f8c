package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Lets each step on the disk fail in each way, once or from then on, while several files are saved,
 * others deleted, time is appended and a backup is made. The app goes on in memory and says so;
 * each file is old or new; and when the trouble is over, all of it is saved.
 */
final class FaultProof {

  private static final int MOST_STEPS = 1_000;
  private static final List<TimeEvent> EVENTS = new RandomWorkspaces(6).events(4);

  private static final Workspace OLD =
      Workspace.EMPTY
          .withSprint(new RandomWorkspaces(3).sprint())
          .with(Diagram.empty("stays", "Stays"))
          .with(Diagram.empty("goes", "Goes"));

  private final Path temp;
  private final Tally tally;

  FaultProof(Path temp, Tally tally) {
    this.temp = temp;
    this.tally = tally;
  }

  void run() throws Exception {
    for (Trouble trouble : Trouble.values()) {
      run(trouble, false);
      run(trouble, true);
    }
  }

  private void run(Trouble trouble, boolean stays) throws Exception {
    for (int step = 1; step < MOST_STEPS; step++) {
      String when = trouble + (stays ? " from step " : " at step ") + step;
      if (!hasFailed(temp.resolve(when.replace(' ', '-')), trouble, stays, step, when)) {
        return;
      }
      tally.add("faults", 1);
    }
    tally.fail(trouble + ": the steps do not end");
  }

  /** Returns false when the work was over before the step came. */
  private boolean hasFailed(Path folder, Trouble trouble, boolean stays, int step, String when)
      throws Exception {
    var disk = new FaultyDisk(new UnforcedDisk());
    List<SaveState> states = new CopyOnWriteArrayList<>();
    Workspace end;
    try (var opened = open(folder, disk)) {
      var store = new Store(Workspace.EMPTY);
      store.apply(edit(_ -> OLD));
      opened.save(store.current(), store.history());
      opened.flush().get();
      opened.append(EVENTS.subList(0, 2)).get();
      opened.onState(states::add);

      change(store);
      end = store.current();
      disk.failFrom(step, stays ? Integer.MAX_VALUE : 1, trouble::thrown);
      opened.save(end, store.history());
      boolean saveFailed = fails(opened.flush());
      boolean isSaid = states.getLast() instanceof SaveState.Failed;
      boolean appendFailed = fails(opened.append(EVENTS.subList(2, 4)));
      boolean backupFailed = fails(opened.backUp(Backup.Reason.WISH));
      disk.heal();
      if (!disk.hasFailed()) {
        return false;
      }
      expect(saveFailed == isSaid, when, "the state of saving is not said");
      boolean isMended =
          !disk.pauses().isEmpty() || opened.health().backupTrouble().isPresent() || !stays;
      expect(saveFailed || appendFailed || backupFailed || isMended, when, "it is not said");
      expectOldOrNew(folder, end, stays, when);

      opened.flush().get();
      expect(states.getLast() instanceof SaveState.Saved, when, "the end of it is not said");
      if (appendFailed) {
        opened.append(EVENTS.subList(2, 4)).get();
      }
      opened.backUp(Backup.Reason.WISH).get();
    }
    expectAll(folder, end, when);
    return true;
  }

  private static WorkspaceFolder open(Path folder, FileOperations disk) throws Problem {
    var clock = new SetTime("2026-03-02T09:15:04Z", "Europe/Berlin");
    return WorkspaceFolder.open(new Place(folder, disk, clock), Waits.ONLY_WHEN_ASKED);
  }

  private static Edit edit(UnaryOperator<Workspace> change) {
    return new Edit(Message.of("workspace.edit.dayText"), change);
  }

  /** Several steps that touch a file of every sort. */
  private static void change(Store store) {
    store.apply(edit(it -> it.withSprint(new RandomWorkspaces(4).sprint())));
    store.apply(edit(it -> it.with(new RandomWorkspaces(5).diagram("comes"))));
    store.apply(edit(it -> it.withoutDiagram("goes")));
    store.apply(edit(it -> it.withArchive(it.archive().plus("past", OLD.sprint()))));
    store.settle(it -> Settings.FIRST.withView("calendar"));
    Diagram kept = Diagram.empty("stays", "Stays");
    Instant at = Instant.parse("2026-03-02T09:00:00Z");
    store.keep(it -> it.withVersions(it.versions().plus(it.versions().make(kept, at, "Mon"))));
  }

  private static boolean fails(CompletableFuture<Void> work) throws InterruptedException {
    return work.handle((_, failure) -> failure != null).join();
  }

  private void expect(boolean isSo, String when, String otherwise) {
    if (!isSo) {
      tally.fail(when + ": " + otherwise);
    }
  }

  private void expectOldOrNew(Path folder, Workspace end, boolean stays, String when)
      throws Problem {
    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    // While nothing works, not even half an append can be cut off again.
    boolean isClean = loaded.complaints().stream().allMatch(it -> stays && Promises.isTornTail(it));
    expect(isClean, when, "there are complaints: " + loaded.complaints());
    Workspace there = loaded.workspace();
    expect(isIn(there.sprint(), OLD.sprint(), end.sprint()), when, "the sprint is neither");
    expect(isIn(there.settings(), OLD.settings(), end.settings()), when, "so are the settings");
    expect(isIn(there.archive(), OLD.archive(), end.archive()), when, "the archive is neither");
    for (String slug : List.of("stays", "goes", "comes")) {
      expect(isIn(there.diagram(slug), OLD.diagram(slug), end.diagram(slug)), when, slug);
    }
    expect(isIn(there.time(), log(2), log(4)), when, "the time is neither old nor new");
  }

  private static boolean isIn(Object there, Object old, Object next) {
    return there.equals(old) || there.equals(next);
  }

  private static TimeLog log(int events) {
    TimeLog log = TimeLog.EMPTY;
    for (TimeEvent event : EVENTS.subList(0, events)) {
      log = log.after(event).orElseThrow();
    }
    return log;
  }

  private void expectAll(Path folder, Workspace end, String when) throws Problem, IOException {
    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    expect(loaded.complaints().isEmpty(), when, "at the end: " + loaded.complaints());
    expect(Held.of(loaded.workspace()).equals(Held.of(end)), when, "at the end work is lost");
    expect(loaded.workspace().settings().equals(end.settings()), when, "the settings are lost");
    expect(loaded.workspace().time().equals(log(4)), when, "at the end time is lost");
    expect(loaded.history().done().size() == 5, when, "at the end steps of undo are lost");
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> halves = files.filter(file -> file.toString().endsWith(".tmp")).toList();
      expect(halves.isEmpty(), when, "half files are left: " + halves);
    }
  }
}
