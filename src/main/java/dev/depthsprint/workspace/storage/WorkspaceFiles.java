package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.pcollections.TreePVector;

/**
 * Which part of the workspace lives in which file, and which of them are new. Loaded by one thread,
 * then used by the writer thread alone.
 *
 * <pre>
 * sprint.json                the plan; missing while there is none
 * sprints/‹slug›.json        one file for each other sprint
 * diagrams/‹slug›.json       one file a diagram
 * versions/‹slug›/‹id›.json  what was kept of it: see VersionFiles
 * settings.json              how the window was left
 * time.jsonl                 the time: see TimeJournal
 * history.jsonl              the steps of undo: see EditJournal
 * </pre>
 */
final class WorkspaceFiles {

  /** The folder of the diagrams, inside that of the workspace. */
  static final String DIAGRAMS = "diagrams";

  /** The folder of the sprints that were finished or put aside. */
  static final String SPRINTS = "sprints";

  private final Place place;
  private final StoredValue<Sprint> sprint;
  private final StoredValue<Settings> settings;
  private final StoredFolder<Sprint> archive;
  private final StoredFolder<Diagram> diagrams;
  private final VersionFiles versions;
  private final TimeJournal journal;
  private final EditJournal edits;
  private final LoadedWorkspace loaded;
  private Workspace saved;

  /** What was missed and is not back yet. */
  private List<Message> lost;

  private int changes;

  /** Reads all that is there; a folder that is not there is an empty workspace. */
  WorkspaceFiles(Place place) {
    this.place = place;
    List<Message> complaints = new ArrayList<>();
    Path folder = place.folder();
    sprint =
        StoredValue.load(
                place,
                new FileFormat<>(new SprintCodec()),
                folder.resolve("sprint.json"),
                complaints::add)
            .withAsides(complaints::add);
    settings =
        StoredValue.load(
            place,
            new FileFormat<>(new SettingsCodec()),
            folder.resolve("settings.json"),
            complaints::add);
    if (settings.isInPlace()) {
      Aside.sayUnused(place, folder.resolve("settings.json"), complaints::add);
    }
    journal = TimeJournal.load(place, folder.resolve("time.jsonl"), complaints::add);
    archive =
        new StoredFolder<>(
            place,
            folder.resolve(SPRINTS),
            _ -> new FileFormat<>(new SprintCodec()),
            complaints::add);
    diagrams =
        new StoredFolder<>(place, folder.resolve(DIAGRAMS), DiagramFiles::format, complaints::add);
    versions = new VersionFiles(place, complaints::add);
    saved =
        new Workspace(
            sprint.onDisk().orElse(Sprint.NONE),
            archive.onDisk(),
            diagrams.onDisk(),
            versions.loaded(),
            journal.log(),
            settings.onDisk().orElse(Settings.FIRST));
    edits = EditJournal.load(place, saved, complaints::add);
    lost = LostFiles.in(place, edits.replayed());
    complaints.addAll(lost);
    loaded = new LoadedWorkspace(edits.replayed(), edits.past(), TreePVector.from(complaints));
  }

  LoadedWorkspace loaded() {
    return loaded;
  }

  TimeJournal journal() {
    return journal;
  }

  /** True when every part stands on disk as it is; the time always does. */
  boolean holds(Workspace workspace, History history) {
    return edits.holds(history, workspace)
        && !hasHomeless()
        && workspace.sprint() == saved.sprint()
        && workspace.archive() == saved.archive()
        && workspace.diagrams() == saved.diagrams()
        && workspace.versions() == saved.versions()
        && workspace.settings() == saved.settings();
  }

  /** True while a value stands in no file, since its own was spoilt by another program. */
  boolean hasHomeless() {
    return values().stream().anyMatch(StoredValue::isHomeless);
  }

  /** Writes the steps that are new; from any thread, whatever the others do meanwhile. */
  void record(Workspace workspace, History history) throws Problem {
    edits.record(history, workspace);
  }

  /**
   * Writes the files whose values are new by identity. One that fails does not keep the others from
   * being written.
   *
   * @param unrecorded why the steps that led there could not be written before
   * @throws Problem the first that there was
   */
  void save(Workspace workspace, Optional<Problem> unrecorded) throws Problem {
    List<Problem> problems = new ArrayList<>(unrecorded.stream().toList());
    // Versions come first: what could not be merged into a diagram is in one of them.
    problems.addAll(versions.save(workspace.versions()));
    attempt(problems, () -> save(sprint, workspace.sprint(), Sprint.NONE));
    attempt(problems, () -> save(settings, workspace.settings(), Settings.FIRST));
    problems.addAll(archive.save(workspace.archive()));
    problems.addAll(diagrams.save(workspace.diagrams()));
    if (problems.isEmpty()) {
      attempt(problems, () -> edits.saved(workspace));
    }
    if (!problems.isEmpty()) {
      throw problems.getFirst();
    }
    values().forEach(StoredValue::dropLeftover);
    saved = workspace;
  }

  /**
   * Looks for what other programs changed in time, sprints and diagrams, and takes that for what is
   * on disk. A folder that vanished as a whole, with a stick or a network, was not changed.
   *
   * @param hears what cannot be read any more, and what can again
   * @return empty when nothing was changed
   */
  Optional<OutsideChange> refresh(Hearing hears) {
    if (!Files.exists(place.folder().resolve(".lock"))) {
      return Optional.empty();
    }
    findLost(hears);
    TimeLog time = journal.log();
    boolean isChanged = journal.refresh(hears);
    if (!loaded.isReadOnly()) {
      journal.settle(hears);
    }
    isChanged |= sprint.refresh(hears);
    isChanged |= archive.refresh(hears);
    isChanged |= diagrams.refresh(hears);
    if (!isChanged) {
      return Optional.empty();
    }
    changes++;
    Workspace before =
        saved
            .withSprint(sprint.before().orElse(Sprint.NONE))
            .withArchive(archive.before())
            .withDiagrams(diagrams.before())
            .withTime(time);
    saved = onDisk();
    Workspace after =
        saved
            .withSprint(sprint.after().orElse(Sprint.NONE))
            .withArchive(archive.after())
            .withDiagrams(diagrams.after());
    return Optional.of(new OutsideChange(changes, before, after));
  }

  private void findLost(Hearing hears) {
    if (!lost.isEmpty()) {
      List<String> still = LostFiles.in(place, saved).stream().map(Message::key).toList();
      lost.stream().filter(one -> !still.contains(one.key())).forEach(hears::withdraw);
      lost = lost.stream().filter(one -> still.contains(one.key())).toList();
    }
  }

  private Workspace onDisk() {
    return saved
        .withSprint(sprint.onDisk().orElse(Sprint.NONE))
        .withArchive(archive.onDisk())
        .withDiagrams(diagrams.onDisk())
        .withTime(journal.log());
  }

  /** Why nothing could be written. */
  Problem why(Problem problem) {
    Path folder = place.folder();
    return Sentences.unsaved(folder, Files.isDirectory(folder), Files.isWritable(folder), problem);
  }

  /** What stood on disk after the last save. */
  Workspace saved() {
    return saved;
  }

  private List<StoredValue<?>> values() {
    List<StoredValue<?>> all = new ArrayList<>(List.of(sprint, settings));
    all.addAll(archive.values());
    all.addAll(diagrams.values());
    return all;
  }

  /** True while a file is still of an older version. */
  boolean isMigrated() {
    return values().stream().anyMatch(StoredValue::isMigrated);
  }

  /**
   * The files as they stand on disk, by their paths inside the folder, for a backup: those that
   * this version of the app can bring back.
   */
  SortedMap<String, byte[]> bytes() throws Problem {
    SortedMap<String, byte[]> bytes = new TreeMap<>();
    for (StoredValue<?> one : values()) {
      if (!one.isNewer()) {
        String name = place.name(one.main());
        one.bytes().ifPresent(there -> bytes.put(name, there));
      }
    }
    journal.bytes().ifPresent(there -> bytes.put("time.jsonl", there));
    return bytes;
  }

  /** True when undo may bring a version back whose file lies aside. */
  boolean mayBringBack(String slug, String id) {
    return edits.mayBringBack(slug, id);
  }

  /** A step of a save. */
  private interface Step {
    void run() throws Problem;
  }

  private static void attempt(List<Problem> problems, Step step) {
    try {
      step.run();
    } catch (Problem problem) {
      problems.add(problem);
    }
  }

  /** A value that was never chosen needs no file. */
  private static <T> void save(StoredValue<T> stored, T value, T unchosen) throws Problem {
    boolean isChosen = stored.onDisk().isPresent() || value != unchosen;
    if (isChosen && !stored.holds(value)) {
      stored.save(value);
    }
  }
}
