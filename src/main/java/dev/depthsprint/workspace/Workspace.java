package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SprintTime;
import dev.depthsprint.sprint.TimeLog;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The whole state. Sprints, diagrams and their versions are the document: undo goes back over them.
 * Time only ever goes forward, and settings are no step of undo.
 *
 * @param sprint {@link Sprint#NONE} until one is chosen
 * @param archive the other sprints, by the slug of their files: what was finished or put aside
 * @param diagrams by slug
 * @param versions what was kept of the diagrams
 */
public record Workspace(
    Sprint sprint,
    PSortedMap<String, Sprint> archive,
    PSortedMap<String, Diagram> diagrams,
    Versions versions,
    TimeLog time,
    Settings settings) {

  public static final Workspace EMPTY =
      new Workspace(
          Sprint.NONE,
          TreePMap.empty(),
          TreePMap.empty(),
          Versions.NONE,
          TimeLog.EMPTY,
          Settings.FIRST);

  /** The recorded time without what was spent on tasks of other sprints. */
  public TimeLog ownTime() {
    return SprintTime.of(time, sprint, archive.values());
  }

  public Optional<Diagram> diagram(String slug) {
    return Optional.ofNullable(diagrams.get(slug));
  }

  public Workspace withSprint(Sprint value) {
    return new Workspace(value, archive, diagrams, versions, time, settings);
  }

  public Workspace withArchive(PSortedMap<String, Sprint> value) {
    return new Workspace(sprint, value, diagrams, versions, time, settings);
  }

  public Workspace withDiagrams(PSortedMap<String, Diagram> value) {
    return new Workspace(sprint, archive, value, versions, time, settings);
  }

  public Workspace with(Diagram diagram) {
    return new Workspace(
        sprint, archive, diagrams.plus(diagram.slug(), diagram), versions, time, settings);
  }

  public Workspace withoutDiagram(String slug) {
    return new Workspace(sprint, archive, diagrams.minus(slug), versions, time, settings);
  }

  /** This workspace with one diagram changed; the same when it is not there. */
  public Workspace withDiagram(String slug, UnaryOperator<Diagram> change) {
    return diagram(slug).map(change).map(this::with).orElse(this);
  }

  public Workspace withVersions(Versions value) {
    return new Workspace(sprint, archive, diagrams, value, time, settings);
  }

  public Workspace withTime(TimeLog value) {
    return new Workspace(sprint, archive, diagrams, versions, value, settings);
  }

  public Workspace withSettings(Settings value) {
    return new Workspace(sprint, archive, diagrams, versions, time, value);
  }

  /** The document of {@code other} with the time and the settings of this one. */
  Workspace withDocumentOf(Workspace other) {
    return new Workspace(
        other.sprint, other.archive, other.diagrams, other.versions, time, settings);
  }

  /** True when nothing but diagrams and their versions can differ from those of the other. */
  boolean differsOnlyInDiagrams(Workspace other) {
    return sprint == other.sprint
        && archive == other.archive
        && time == other.time
        && settings == other.settings;
  }

  /** True when sprints, diagrams and versions are the very ones of the other. */
  public boolean hasDocumentOf(Workspace other) {
    return sprint == other.sprint
        && archive == other.archive
        && diagrams == other.diagrams
        && versions == other.versions;
  }
}
