package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import java.util.function.Predicate;

/** The edits of the list of diagrams; what is inside one is edited by its own. */
public final class DiagramEdits {

  private DiagramEdits() {}

  public static Edit add(Diagram diagram) {
    return new Edit(Message.of("workspace.edit.newDiagram"), workspace -> workspace.with(diagram));
  }

  /** One that was made elsewhere joins the others. */
  public static Edit bringIn(Diagram diagram) {
    return new Edit(
        Message.of("workspace.edit.importDiagram"), workspace -> workspace.with(diagram));
  }

  public static Edit delete(String slug) {
    return new Edit(
        Message.of("workspace.edit.deleteDiagram"), workspace -> workspace.withoutDiagram(slug));
  }

  /** Changes the title only; the slug, and so the file's name, stays. */
  public static Edit rename(String slug, String title) {
    return new Edit(
        Message.of("workspace.edit.renameDiagram"),
        workspace -> workspace.withDiagram(slug, diagram -> diagram.withTitle(title)));
  }

  /**
   * A file name for a new diagram: its title, with a number behind it where the name is taken, by a
   * diagram or by what was kept of one.
   */
  public static String freeSlug(Workspace workspace, String title) {
    return freeSlug(workspace, title, _ -> false);
  }

  /**
   * A free file name that is not taken otherwise either, such as by a file that cannot be read.
   *
   * @see #freeSlug(Workspace, String)
   */
  public static String freeSlug(
      Workspace workspace, String title, Predicate<String> isTakenElsewhere) {
    return Slugs.free(
        title, "diagram", slug -> isTaken(workspace, slug) || isTakenElsewhere.test(slug));
  }

  private static boolean isTaken(Workspace workspace, String slug) {
    return workspace.diagrams().containsKey(slug) || workspace.versions().all().containsKey(slug);
  }
}
