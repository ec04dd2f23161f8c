package dev.depthsprint.cli;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/** Carries out what a command does to the time on the workspace's files. */
final class TimeKept {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int ID_LENGTH = 10;

  private TimeKept() {}

  /** Does it; returns when it is on disk. */
  static TimeCommand.Outcome run(DepthSprint root, TimeCommand command)
      throws Problem, InterruptedException, ExecutionException {
    try (var opened = WorkspaceFolder.open(root.folder())) {
      return run(opened, root, command);
    }
  }

  /** As above; what is there now is backed up first, when that can be done. */
  static TimeCommand.Outcome runBehindBackup(DepthSprint root, TimeCommand command)
      throws Problem, InterruptedException, ExecutionException {
    try (var opened = WorkspaceFolder.open(root.folder())) {
      opened.backUp(Backup.Reason.BEFORE_CHANGE).exceptionally(_ -> null).get();
      return run(opened, root, command);
    }
  }

  private static TimeCommand.Outcome run(
      WorkspaceFolder opened, DepthSprint root, TimeCommand command)
      throws InterruptedException, ExecutionException {
    root.complain(opened.loaded());
    var store = new Store(opened.loaded().workspace(), opened.loaded().history());
    var timer = Timer.unwatched(root.surroundings().time(), ids(), store.current().time());
    TimeCommand.Outcome outcome = command.of(store.current(), timer);
    if (outcome instanceof TimeCommand.Done(List<TimeEvent> events, Message _)) {
      opened.append(events).get();
      record(store, events);
      opened.save(store.current(), store.history());
      opened.flush().get();
    }
    return outcome;
  }

  /** What was edited can be undone in the window. */
  private static void record(Store store, List<TimeEvent> events) {
    for (TimeEvent event : events) {
      TimeLog log = store.current().time();
      TimeLog next = log.after(event).orElse(log);
      if (event instanceof TimeEvent.Edited edited) {
        store.record(next, Message.of("workspace.edit.addTime"), edited.correction());
      } else {
        store.record(next);
      }
    }
  }

  private static Supplier<String> ids() {
    var random = new SecureRandom();
    return () -> {
      var id = new StringBuilder(ID_LENGTH);
      for (int i = 0; i < ID_LENGTH; i++) {
        id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      return id.toString();
    };
  }
}
