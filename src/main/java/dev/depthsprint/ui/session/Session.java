package dev.depthsprint.ui.session;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.sprint.Timer;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Timekeeper;
import dev.depthsprint.workspace.VersionKeeper;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.Health;
import dev.depthsprint.workspace.storage.Hearing;
import dev.depthsprint.workspace.storage.OutsideChange;
import dev.depthsprint.workspace.storage.SaveState;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import dev.depthsprint.workspace.storage.WorkspaceMerge;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * One open workspace, as the views see it: the store, the timer, the time, and a place for
 * sentences to the user. Lives on the JavaFX thread.
 */
public final class Session {

  private final WorkspaceFolder folder;
  private final Store store;
  private final TimeSource time;
  private final Supplier<String> ids;
  private final Timekeeper timekeeper;
  private final Notices notices;
  private final OwnTime ownTime = new OwnTime();
  private final Ticker ticker = new Ticker();
  private final SpareTime spareTime = new SpareTime();
  private final AutoSave autoSave;
  private Titled titled = new Titled(Workspace.EMPTY, "", "");
  private Found found = new Found(Workspace.EMPTY, "", Optional.empty());
  private final VersionKeeper versions;
  private final ReadOnlyObjectWrapper<SaveState> saveState = new ReadOnlyObjectWrapper<>();

  /** The title that was asked for last: the clock asks for the same one every second. */
  private record Titled(Workspace in, String id, String title) {

    boolean isOf(Workspace now, String task) {
      return now.sprint() == in.sprint() && now.archive() == in.archive() && task.equals(id);
    }
  }

  /** The task that was asked for last. */
  private record Found(Workspace in, String id, Optional<Task> task) {

    boolean isOf(Workspace now, String one) {
      return now.sprint() == in.sprint() && one.equals(id);
    }
  }

  public Session(WorkspaceFolder folder, TimeSource time, Supplier<String> ids) {
    this.folder = folder;
    this.time = time;
    this.ids = ids;
    store = new Store(folder.loaded().workspace(), folder.loaded().history());
    notices = new Notices(store);
    timekeeper =
        new Timekeeper(
            store,
            new Timer(time, ids, store.current().time()),
            folder::keep,
            Platform::runLater,
            notices::show);
    autoSave = new AutoSave(store, folder);
    versions = new VersionKeeper(store, time, Session::inBackground, Platform::runLater);
    folder.loaded().complaints().forEach(notices::complain);
    folder.watch(change -> Platform.runLater(() -> takeOver(change)), new Told(notices));
    folder.onState(state -> Platform.runLater(() -> saveState.set(state)));
  }

  /** Hands what the writer's thread hears to the JavaFX thread. */
  private record Told(Notices notices) implements Hearing {

    @Override
    public void complain(Message sentence) {
      Platform.runLater(() -> notices.complain(sentence));
    }

    @Override
    public void withdraw(Message sentence) {
      Platform.runLater(() -> notices.withdraw(sentence));
    }
  }

  /** Where the workspace is. */
  public Path folder() {
    return folder.folder();
  }

  /** Merges what another program changed into what is shown, as a step that can be undone. */
  private void takeOver(OutsideChange change) {
    WorkspaceMerge merge = change.mergedInto(workspace(), time.instant());
    folder.tookOver(change);
    if (merge.workspace().time() != workspace().time()) {
      store.record(merge.workspace().time());
    }
    store.apply(new Edit(Message.of("workspace.edit.outside"), _ -> merge.workspace()));
    autoSave.saveNow();
    merge.notices().forEach(notices::show);
  }

  /** Looks for what other programs changed in the folder; to be called as the window comes back. */
  public void look() {
    folder.look();
  }

  /** True when something could not be read as the workspace was opened. */
  public boolean hasComplaints() {
    return !folder.loaded().complaints().isEmpty();
  }

  /** How the folder is; reads in it, so not for the JavaFX thread. */
  public Health health() {
    return folder.health();
  }

  /** Makes a backup of all there is now; completes when it is there. */
  public CompletableFuture<Void> backUp(Backup.Reason reason) {
    autoSave.saveNow();
    return folder.backUp(reason);
  }

  public Store store() {
    return store;
  }

  public Workspace workspace() {
    return store.current();
  }

  /** The recorded time without what was spent on tasks of other sprints. */
  public TimeLog ownTime() {
    return ownTime.of(workspace());
  }

  public TimeSource time() {
    return time;
  }

  /** A new id at each call. */
  public Supplier<String> ids() {
    return ids;
  }

  public Timekeeper timekeeper() {
    return timekeeper;
  }

  /** Keeps versions of the diagrams as they change. */
  public VersionKeeper versions() {
    return versions;
  }

  private static void inBackground(Runnable step) {
    Thread.ofVirtual().start(step);
  }

  /** Sentences that the user should read. */
  public Notices notices() {
    return notices;
  }

  /** Calls back once a second while the window can be seen. */
  public Ticker ticker() {
    return ticker;
  }

  /** For what nobody sees yet. */
  public SpareTime spareTime() {
    return spareTime;
  }

  /** How the last save went; null until the first one. */
  public ReadOnlyObjectProperty<SaveState> saveState() {
    return saveState.getReadOnlyProperty();
  }

  /** The study day it is now. */
  public LocalDate today() {
    return StudyDay.now(time);
  }

  /** Today's day of the sprint, if the sprint has one. */
  public Optional<Day> sprintDay() {
    return workspace().sprint().day(today());
  }

  /** The title of a task of any sprint without its Markdown, or a word for one that was deleted. */
  public String taskTitle(String taskId) {
    if (!titled.isOf(workspace(), taskId)) {
      titled = new Titled(workspace(), taskId, titleOf(taskId));
    }
    return titled.title();
  }

  /** A task of the sprint. */
  public Optional<Task> task(String taskId) {
    if (!found.isOf(workspace(), taskId)) {
      found = new Found(workspace(), taskId, workspace().sprint().task(taskId));
    }
    return found.task();
  }

  private String titleOf(String taskId) {
    return Stream.concat(Stream.of(workspace().sprint()), workspace().archive().values().stream())
        .flatMap(sprint -> sprint.task(taskId).stream())
        .findFirst()
        .map(task -> InlineText.plain(task.title()))
        .orElseGet(() -> Message.of("ui.task.deleted").text());
  }

  /** Saves at once; fails with a Problem when something cannot be written. */
  public CompletableFuture<Void> saveNow() {
    autoSave.saveNow();
    return folder.flush();
  }

  /** Saves what is open and lets the folder go; the app ends after it. */
  public void close() {
    ticker.stop();
    autoSave.saveNow();
    folder.close();
  }
}
