package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeLog;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The whole state. Sprint and diagrams are the document: undo goes back over them. Time only ever
 * goes forward, and settings are no step of undo.
 *
 * @param sprint {@link Sprint#NONE} until one is chosen
 * @param diagrams by slug
 */
public record Workspace(
    Sprint sprint, PSortedMap<String, Diagram> diagrams, TimeLog time, Settings settings) {

  public static final Workspace EMPTY =
      new Workspace(Sprint.NONE, TreePMap.empty(), TimeLog.EMPTY, Settings.FIRST);

  public Optional<Diagram> diagram(String slug) {
    return Optional.ofNullable(diagrams.get(slug));
  }

  public Workspace withSprint(Sprint value) {
    return new Workspace(value, diagrams, time, settings);
  }

  public Workspace with(Diagram diagram) {
    return new Workspace(sprint, diagrams.plus(diagram.slug(), diagram), time, settings);
  }

  public Workspace withoutDiagram(String slug) {
    return new Workspace(sprint, diagrams.minus(slug), time, settings);
  }

  /** This workspace with one diagram changed; the same when it is not there. */
  public Workspace withDiagram(String slug, UnaryOperator<Diagram> change) {
    return diagram(slug).map(change).map(this::with).orElse(this);
  }

  public Workspace withTime(TimeLog value) {
    return new Workspace(sprint, diagrams, value, settings);
  }

  public Workspace withSettings(Settings value) {
    return new Workspace(sprint, diagrams, time, value);
  }

  /** The document of {@code other} with the time and the settings of this one. */
  Workspace withDocumentOf(Workspace other) {
    return new Workspace(other.sprint, other.diagrams, time, settings);
  }

  boolean hasDocumentOf(Workspace other) {
    return sprint == other.sprint && diagrams == other.diagrams;
  }
}
