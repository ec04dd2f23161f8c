package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * A workspace on disk, held by this program alone until it is closed.
 *
 * <p>All methods may be called from any thread; none but {@link #close} waits for the disk.
 */
public final class WorkspaceFolder implements AutoCloseable {

  /** The variable that names the folder. */
  public static final String VARIABLE = "DEPTH_SPRINT_HOME";

  private final FolderLock lock;
  private final Place place;
  private final Instant opened;
  private final LoadedWorkspace loaded;
  private final Writer writer;
  private Optional<FolderWatch> watch = Optional.empty();

  private WorkspaceFolder(FolderLock lock, Place place, WorkspaceFiles files, Writer.Waits waits) {
    this.lock = lock;
    this.place = place;
    this.opened = place.time().instant();
    this.loaded = files.loaded();
    this.writer = new Writer(place, files, waits);
  }

  /**
   * Where the workspace is: {@code option}, else the variable {@link #VARIABLE}, else the
   * platform's folder for data.
   *
   * @param osName as in the system property {@code os.name}
   */
  public static Path locate(
      Optional<Path> option, Map<String, String> environment, String osName, Path home) {
    if (option.isPresent()) {
      return option.get().toAbsolutePath().normalize();
    }
    String named = environment.getOrDefault(VARIABLE, "");
    return named.isBlank()
        ? dataFolder(environment, osName.toLowerCase(Locale.ROOT), home)
        : Path.of(named).toAbsolutePath().normalize();
  }

  /** The workspace that a diagram file belongs to, going by where it lies. */
  public static Optional<Path> around(Path diagram) {
    return Optional.ofNullable(diagram.toAbsolutePath().normalize().getParent())
        .filter(folder -> folder.endsWith(WorkspaceFiles.DIAGRAMS))
        .map(Path::getParent)
        .filter(folder ->
            Files.exists(folder.resolve("settings.json"))
                || Files.exists(folder.resolve("sprint.json")));
  }

  private static Path dataFolder(Map<String, String> environment, String os, Path home) {
    if (os.startsWith("mac")) {
      return home.resolve("Library/Application Support/Depth Sprint");
    }
    if (os.startsWith("windows")) {
      String roaming = environment.getOrDefault("APPDATA", "");
      return (roaming.isBlank() ? home.resolve("AppData/Roaming") : Path.of(roaming))
          .resolve("Depth Sprint");
    }
    // The specification of these folders says that a path which is not absolute is to be ignored.
    Path data = Path.of(environment.getOrDefault("XDG_DATA_HOME", ""));
    return (data.isAbsolute() ? data : home.resolve(".local/share")).resolve("depth-sprint");
  }

  /**
   * Creates the folder if it is missing, takes its lock and reads everything.
   *
   * @throws Problem when another program has it, or when it cannot be created or locked
   */
  public static WorkspaceFolder open(Path folder) throws Problem {
    return open(new Place(folder, new Disk(), TimeSource.system()), Writer.Waits.USUAL);
  }

  static WorkspaceFolder open(Place asked, Writer.Waits waits) throws Problem {
    Path folder = asked.folder();
    requireFolder(folder);
    try {
      asked.createFolder();
    } catch (IOException e) {
      throw Sentences.unwritable(folder.toString(), e);
    }
    FolderLock lock = FolderLock.take(folder);
    Place place = lock.isHeld() ? asked : asked.on(new LockedDisk(asked.files(), lock));
    AtomicFile.sweep(place.files(), folder);
    AtomicFile.sweep(place.files(), folder.resolve(WorkspaceFiles.DIAGRAMS));
    AtomicFile.sweep(place.files(), folder.resolve(WorkspaceFiles.SPRINTS));
    var files = new WorkspaceFiles(place);
    VersionFiles.sweep(place, files::mayBringBack);
    return new WorkspaceFolder(lock, place, files, waits);
  }

  /**
   * Reads everything without a lock and changes nothing. A folder that is not there holds an empty
   * workspace.
   */
  public static LoadedWorkspace read(Path folder) throws Problem {
    requireFolder(folder);
    return new WorkspaceFiles(new Place(folder, new Disk(), TimeSource.system())).loaded();
  }

  /** True when the folder could not be opened because another program has it. */
  public static boolean isInUse(Problem problem) {
    return problem.sentence().key().equals("storage.folder.inUse");
  }

  private static void requireFolder(Path folder) throws Problem {
    if (Place.mayExist(folder) && !Files.isDirectory(folder)) {
      throw Problem.of("storage.folder.notAFolder", folder.toString());
    }
  }

  /** What was there when the folder was opened. */
  public LoadedWorkspace loaded() {
    return loaded;
  }

  /**
   * Takes the workspace to be written; returns at once. The files whose values are new by identity
   * are written shortly after; of several workspaces the latest counts. The time is not written
   * here: see {@link #append}.
   *
   * @param history the steps of undo that led there
   */
  public void save(Workspace workspace, History history) {
    writer.save(workspace, history);
  }

  /** As above, with no step of undo that led there. */
  public void save(Workspace workspace) {
    save(workspace, loaded.history());
  }

  /**
   * Appends to the time journal.
   *
   * @return completes when the events are forced to disk; fails with a {@link Problem}, and then
   *     none of them are there
   */
  public CompletableFuture<Void> append(List<TimeEvent> events) {
    return writer.append(events);
  }

  /**
   * Appends to the time journal. While the disk is in trouble the events wait in memory, in order,
   * and the {@link SaveState} says so.
   *
   * @return completes when the events are forced to disk, or wait
   */
  public CompletableFuture<Void> keep(List<TimeEvent> events) {
    return writer.keep(events);
  }

  /**
   * @return completes when all that was given so far is on disk; fails with a {@link Problem}
   */
  public CompletableFuture<Void> flush() {
    return writer.flush();
  }

  /** Where it is. */
  public Path folder() {
    return place.folder();
  }

  /**
   * @return completes when a backup holds all that was given so far; fails with a {@link Problem}
   */
  public CompletableFuture<Void> backUp(Backup.Reason reason) {
    return writer.backUpNow(reason);
  }

  /** How the folder is; reads in it, so not for the thread of a window. */
  public Health health() {
    return new Health(
        place.folder(),
        writer.lastSave(),
        opened,
        Health.size(place.folder()),
        Health.lastChange(place.folder()),
        Backups.list(place.folder()),
        writer.backupTrouble(),
        loaded.complaints());
  }

  /**
   * Watches the folder, until it is closed, for what other programs change in it. Whoever hears of
   * a change merges it into what is shown, says {@link #tookOver} and saves; until then what is
   * saved is merged with it here.
   *
   * @param changes hears each change, on the writer's thread
   * @param complaints hears a sentence for each file that cannot be read any more, and when it can;
   *     on the writer's thread, too
   */
  public void watch(Consumer<OutsideChange> changes, Hearing complaints) {
    writer.onOutside(new OutsideChanges.Watcher(changes, complaints));
    watch = FolderWatch.of(place.folder(), writer::look);
  }

  /** Looks soon for what other programs changed, where the system does not tell by itself. */
  public void look() {
    writer.look();
  }

  /** From now on what is given to be saved has the change in it. */
  public void tookOver(OutsideChange change) {
    writer.tookOver(change);
  }

  /** The listener hears the state as it is and each new one, always on the writer's thread. */
  public void onState(Consumer<SaveState> listener) {
    writer.onState(listener);
  }

  /**
   * Writes what is left, ends the writer and lets go of the folder; waits for all that. Safe to
   * call twice.
   */
  @Override
  public void close() {
    watch.ifPresent(FolderWatch::close);
    writer.close();
    lock.close();
  }
}
