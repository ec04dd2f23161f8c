package dev.depthsprint.ui.app;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The diagram file that the app is started on.
 *
 * @param problem why it could not be read
 */
record FileToOpen(Optional<Diagram> diagram, Optional<Problem> problem) {

  static FileToOpen read(Path file) {
    try {
      return new FileToOpen(Optional.of(DiagramFiles.read(file)), Optional.empty());
    } catch (Problem problem) {
      return new FileToOpen(Optional.empty(), Optional.of(problem));
    }
  }

  /** To be called before there is a window, which then begins with the diagram. */
  void begin(Session session) {
    diagram.ifPresent(read -> {
      take(session, read);
      session.store().settle(settings -> settings.withView(View.DIAGRAMS.id()));
    });
    problem.ifPresent(session.notices()::show);
  }

  /** Opens a diagram. One that the workspace does not have joins it as a copy. */
  static void take(Session session, Diagram read) {
    String slug = slugOf(session, read).orElseGet(() -> added(session, read));
    session.store().settle(settings -> settings.withDiagram(slug));
  }

  private static Optional<String> slugOf(Session session, Diagram read) {
    return session.workspace().diagrams().values().stream()
        .filter(own -> own.equals(read.withSlug(own.slug())))
        .map(Diagram::slug)
        .findFirst();
  }

  private static String added(Session session, Diagram read) {
    String slug = DiagramEdits.freeSlug(session.workspace(), read.title());
    session.store().apply(DiagramEdits.bringIn(read.withSlug(slug)));
    return slug;
  }
}
