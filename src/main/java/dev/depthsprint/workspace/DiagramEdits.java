package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import java.text.Normalizer;
import java.util.Locale;

/** The edits of the list of diagrams; what is inside one is edited by its own. */
public final class DiagramEdits {

  private static final int LONGEST_SLUG = 60;

  private DiagramEdits() {}

  public static Edit add(Diagram diagram) {
    return new Edit(Message.of("workspace.edit.newDiagram"), workspace -> workspace.with(diagram));
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
   * A file name for a new diagram: the title in lower-case ASCII letters, digits and hyphens, with
   * a number behind it where the name is taken, by a diagram or by what was kept of one. Names that
   * Windows keeps for devices get one too.
   */
  public static String freeSlug(Workspace workspace, String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST_SLUG));
    String trimmed = cut.replaceAll("^-+|-+$", "");
    String base = trimmed.isEmpty() ? "diagram" : trimmed;
    String slug = base;
    for (int i = 2; isTaken(workspace, slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }

  private static boolean isTaken(Workspace workspace, String slug) {
    return workspace.diagrams().containsKey(slug)
        || workspace.versions().all().containsKey(slug)
        || slug.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]");
  }
}
