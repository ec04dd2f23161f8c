package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a power cut left, put on the disk again and opened. */
final class Ruins {

  /** So many states are loaded before one is also worked on. */
  private static final int WORKED_ON = 10;

  private final Path original;
  private final Path folder;
  private final Promises promises;
  private final Tally tally;
  private int checked;

  Ruins(Path original, Path folder, Promises promises, Tally tally) {
    this.original = original;
    this.folder = folder;
    this.promises = promises;
    this.tally = tally;
  }

  void check(Map<Path, PowerCut.Bytes> state, Promises.Span span, String when) throws Exception {
    build(state);
    LoadedWorkspace loaded = WorkspaceFolder.read(folder);
    for (Message complaint : loaded.complaints()) {
      tally.add("torn tails told", 1);
      if (!Promises.isTornTail(complaint)) {
        tally.fail(when + ": " + complaint.text());
      }
    }
    if (!promises.mayHold(loaded.workspace().time(), span)) {
      tally.fail(when + ": the time is not what was promised");
    }
    List<Promises.State> allowed = promises.states(span);
    if (allowed.stream().noneMatch(it -> it.settings().equals(loaded.workspace().settings()))) {
      tally.fail(when + ": the settings are not what was promised");
    }
    var store = new Store(loaded.workspace(), loaded.history());
    var found = Promises.State.of(store);
    if (allowed.stream().noneMatch(it -> isLike(it, found))) {
      tally.fail(when + ": " + difference(allowed, found));
    }
    if (!promises.mayHoldVersions(found.held().versions(), span)) {
      tally.fail(when + ": the versions are not what was promised");
    }
    checkBackups(span, when);
    if (checked++ % WORKED_ON == 0) {
      goOn(found, when);
    }
  }

  private void checkBackups(Promises.Span span, String when) throws IOException {
    List<Path> backups = Backups.files(folder);
    if (backups.size() < span.safeBackups()) {
      tally.fail(when + ": a backup is gone");
    }
    for (Path backup : backups) {
      try {
        BackupArchive.parse(new Disk().read(backup, BackupArchive.LARGEST), "backup").workspace();
        tally.add("backups read", 1);
      } catch (Problem problem) {
        tally.fail(when + ": " + problem.sentence().text());
      }
    }
  }

  private static boolean isLike(Promises.State one, Promises.State other) {
    return one.held().withoutVersions().equals(other.held().withoutVersions())
        && one.undo().equals(other.undo())
        && one.redo().equals(other.redo());
  }

  private static String difference(List<Promises.State> allowed, Promises.State found) {
    List<String> each =
        allowed.stream()
            .map(it ->
                "["
                    + found.held().differenceFrom(it.held())
                    + "] undo "
                    + it.undo()
                    + " redo "
                    + it.redo())
            .toList();
    return "undo " + found.undo() + " redo " + found.redo() + " is none of " + each;
  }

  /** After a power cut the work goes on as if nothing had been. */
  private void goOn(Promises.State found, String when) throws Exception {
    tally.add("states worked on", 1);
    var clock = new SetTime("2026-03-03T08:00:00Z", "Europe/Berlin");
    Promises.State last;
    try (var opened =
        WorkspaceFolder.open(new Place(folder, new UnforcedDisk(), clock), Waits.ONLY_WHEN_ASKED)) {
      var store = new Store(opened.loaded().workspace(), opened.loaded().history());
      if (!isLike(found, Promises.State.of(store))) {
        tally.fail(when + ": opening changed what was read");
      }
      new RandomSteps(checked, clock.instant()).next(store);
      opened.save(store.current(), store.history());
      last = Promises.State.of(store);
    }
    LoadedWorkspace again = WorkspaceFolder.read(folder);
    if (!last.held().equals(Held.of(again.workspace()))) {
      tally.fail(when + ": work did not go on");
    }
  }

  private void build(Map<Path, PowerCut.Bytes> state) throws IOException, Problem {
    delete(folder);
    for (Map.Entry<Path, PowerCut.Bytes> file : state.entrySet()) {
      Path copy = folder.resolve(original.relativize(file.getKey()).toString());
      Files.createDirectories(copy.getParent());
      Files.write(copy, file.getValue().array());
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> all = Files.walk(folder)) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
    }
  }
}
