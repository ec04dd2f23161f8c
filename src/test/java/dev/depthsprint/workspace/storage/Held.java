package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The document of a workspace by its content.
 *
 * @param versions with their diagrams
 */
record Held(
    Sprint sprint,
    Map<String, Sprint> archive,
    Map<String, Diagram> diagrams,
    Set<KeptVersion> versions) {

  record KeptVersion(String slug, String id, Instant at, String name, Diagram diagram) {}

  static Held of(Workspace workspace) throws Problem {
    Set<KeptVersion> versions = new LinkedHashSet<>();
    for (Version version : workspace.versions().list()) {
      versions.add(
          new KeptVersion(
              version.slug(),
              version.id(),
              version.at(),
              version.name(),
              inOrder(version.snapshot().diagram())));
    }
    Map<String, Diagram> diagrams = new TreeMap<>();
    workspace.diagrams().forEach((slug, diagram) -> diagrams.put(slug, inOrder(diagram)));
    return new Held(workspace.sprint(), workspace.archive(), diagrams, versions);
  }

  /** The order of the traits of a component, at most one of each class, means nothing. */
  private static Diagram inOrder(Diagram diagram) {
    Diagram ordered = diagram;
    for (Component component : diagram.components().values()) {
      Component same = component;
      for (Trait trait :
          component.traits().stream()
              .sorted(Comparator.comparing(one -> one.getClass().getName()))
              .toList()) {
        same = same.with(trait);
      }
      ordered = same.equals(component) ? ordered : ordered.with(same);
    }
    return ordered;
  }

  /** The same without versions, which are kept without being asked and are no steps. */
  Held withoutVersions() {
    return new Held(sprint, archive, diagrams, Set.of());
  }

  /** What differs, for the sentence of a failure. */
  String differenceFrom(Held other) {
    List<String> parts = new ArrayList<>();
    if (!sprint.equals(other.sprint)) {
      parts.add("sprint");
    }
    if (!archive.equals(other.archive)) {
      parts.add("archive");
    }
    if (!diagrams.equals(other.diagrams)) {
      parts.add("diagrams");
    }
    if (!versions.equals(other.versions)) {
      parts.add("versions");
    }
    return String.join(", ", parts);
  }
}
