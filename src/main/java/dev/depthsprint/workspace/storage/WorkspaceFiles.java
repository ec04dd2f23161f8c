package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * Which part of the workspace lives in which file, and which of them are new. Loaded by one thread,
 * then used by the writer thread alone.
 *
 * <pre>
 * sprint.json                the plan; missing while there is none
 * diagrams/‹slug›.json       one file a diagram
 * versions/‹slug›/‹id›.json  what was kept of it: see VersionFiles
 * settings.json              how the window was left
 * time.jsonl                 the time: see TimeJournal
 * </pre>
 */
final class WorkspaceFiles {

  /** The folder of the diagrams, inside that of the workspace. */
  static final String DIAGRAMS = "diagrams";

  private static final String ENDING = ".json";

  private final Place place;
  private final Path diagramFolder;
  private final StoredValue<Sprint> sprint;
  private final StoredValue<Settings> settings;
  private final Map<String, StoredValue<Diagram>> diagrams = new TreeMap<>();
  private final VersionFiles versions;
  private final TimeJournal journal;
  private final LoadedWorkspace loaded;
  private Workspace saved;

  /** Reads all that is there; a folder that is not there is an empty workspace. */
  WorkspaceFiles(Place place) {
    List<Message> complaints = new ArrayList<>();
    this.place = place;
    Path folder = place.folder();
    diagramFolder = folder.resolve(DIAGRAMS);
    sprint =
        StoredValue.load(
            place,
            new FileFormat<>(new SprintCodec()),
            folder.resolve("sprint.json"),
            complaints::add);
    settings =
        StoredValue.load(
            place,
            new FileFormat<>(new SettingsCodec()),
            folder.resolve("settings.json"),
            complaints::add);
    journal = TimeJournal.load(place, folder.resolve("time.jsonl"), complaints::add);
    loadDiagrams(complaints);
    versions = new VersionFiles(place, complaints::add);
    saved =
        new Workspace(
            sprint.onDisk().orElse(Sprint.NONE),
            diagramsOnDisk(),
            versions.loaded(),
            journal.log(),
            settings.onDisk().orElse(Settings.FIRST));
    loaded = new LoadedWorkspace(saved, TreePVector.from(complaints));
  }

  private void loadDiagrams(List<Message> complaints) {
    if (Place.mayExist(diagramFolder) && !Files.isReadable(diagramFolder)) {
      complaints.add(Message.of("storage.folder.unreadable", place.name(diagramFolder)));
    }
    for (Path file : Place.list(diagramFolder)) {
      String name = file.getFileName().toString();
      if (name.endsWith(ENDING) && !name.startsWith(".")) {
        Path main = Place.isRecovered(file) ? Place.mainOf(file) : file;
        String slug = DiagramFiles.slug(main);
        diagrams.computeIfAbsent(
            slug, _ -> StoredValue.load(place, DiagramFiles.format(slug), main, complaints::add));
      }
    }
  }

  private PSortedMap<String, Diagram> diagramsOnDisk() {
    PSortedMap<String, Diagram> all = TreePMap.empty();
    for (StoredValue<Diagram> stored : diagrams.values()) {
      if (stored.onDisk().isPresent()) {
        Diagram diagram = stored.onDisk().get();
        all = all.plus(diagram.slug(), diagram);
      }
    }
    return all;
  }

  LoadedWorkspace loaded() {
    return loaded;
  }

  TimeJournal journal() {
    return journal;
  }

  /** True when every part stands on disk as it is; the time always does. */
  boolean holds(Workspace workspace) {
    return workspace.sprint() == saved.sprint()
        && workspace.diagrams() == saved.diagrams()
        && workspace.versions() == saved.versions()
        && workspace.settings() == saved.settings();
  }

  /**
   * Writes the files whose values are new by identity. One that fails does not keep the others from
   * being written.
   *
   * @throws Problem the first that there was
   */
  void save(Workspace workspace) throws Problem {
    List<Problem> problems = new ArrayList<>();
    attempt(problems, () -> save(sprint, workspace.sprint(), Sprint.NONE));
    attempt(problems, () -> save(settings, workspace.settings(), Settings.FIRST));
    for (Diagram diagram : workspace.diagrams().values()) {
      attempt(problems, () -> save(stored(diagram.slug()), diagram));
    }
    for (Map.Entry<String, StoredValue<Diagram>> stored : diagrams.entrySet()) {
      if (!workspace.diagrams().containsKey(stored.getKey())) {
        attempt(problems, stored.getValue()::delete);
      }
    }
    problems.addAll(versions.save(workspace.versions()));
    if (!problems.isEmpty()) {
      throw problems.getFirst();
    }
    saved = workspace;
  }

  private StoredValue<Diagram> stored(String slug) throws Problem {
    StoredValue<Diagram> known = diagrams.get(slug);
    if (known == null) {
      known =
          StoredValue.absent(
              place, DiagramFiles.format(slug), DiagramFiles.file(diagramFolder, slug));
      diagrams.put(slug, known);
    }
    return known;
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
    if (stored.onDisk().isPresent() || value != unchosen) {
      save(stored, value);
    }
  }

  private static <T> void save(StoredValue<T> stored, T value) throws Problem {
    if (!stored.holds(value)) {
      stored.save(value);
    }
  }
}
