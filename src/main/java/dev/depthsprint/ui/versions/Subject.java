package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.util.Optional;

/**
 * A state of a diagram that can be looked at or compared.
 *
 * @param slug of the diagram
 * @param version the id of one of its versions, or {@link #NOW}
 */
record Subject(String slug, String version) {

  /** The diagram as it is. */
  static final String NOW = "";

  static Subject now(String slug) {
    return new Subject(slug, NOW);
  }

  static Subject of(Version version) {
    return new Subject(version.slug(), version.id());
  }

  boolean isNow() {
    return version.equals(NOW);
  }

  /** False once the diagram or the version was deleted. */
  boolean isIn(Workspace workspace) {
    return isNow() ? workspace.diagram(slug).isPresent() : versionIn(workspace).isPresent();
  }

  Optional<Version> versionIn(Workspace workspace) {
    return workspace.versions().version(slug, version);
  }

  /** What it looks like; may wait for the disk. What is not there any more is empty. */
  Diagram diagram(Workspace workspace) throws Problem {
    Optional<Version> kept = versionIn(workspace);
    return kept.isPresent()
        ? kept.get().snapshot().diagram()
        : workspace.diagram(slug).orElseGet(() -> Diagram.empty(slug, slug));
  }
}
