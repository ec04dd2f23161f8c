package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;

/** The edits of versions, each under the name that undo shows. */
public final class VersionEdits {

  private VersionEdits() {}

  /** Keeps a version that a person asked for. */
  public static Edit keep(Version version) {
    return new Edit(
        Message.of("workspace.edit.keepVersion", version.name()),
        workspace -> workspace.withVersions(workspace.versions().plus(version)));
  }

  /**
   * @param name empty to leave the version to thinning again
   */
  public static Edit rename(Version version, String name) {
    return new Edit(
        Message.of("workspace.edit.renameVersion"),
        workspace ->
            workspace
                .versions()
                .version(version.slug(), version.id())
                .filter(known -> !known.name().equals(name))
                .map(known ->
                    workspace.withVersions(workspace.versions().plus(known.withName(name))))
                .orElse(workspace));
  }

  public static Edit delete(Version version) {
    return new Edit(
        Message.of("workspace.edit.deleteVersion"),
        workspace ->
            workspace.versions().version(version.slug(), version.id()).isPresent()
                ? workspace.withVersions(workspace.versions().minus(version))
                : workspace);
  }

  /**
   * Makes the diagram what it was; one that was deleted comes back.
   *
   * @param content of the version
   */
  public static Edit restore(Version version, Diagram content) {
    Diagram diagram = content.withSlug(version.slug());
    return new Edit(
        Message.of("workspace.edit.restoreVersion"),
        workspace ->
            workspace.diagram(version.slug()).filter(diagram::equals).isPresent()
                ? workspace
                : workspace.with(diagram));
  }
}
