package dev.depthsprint.ui.drawing;

import dev.depthsprint.ui.session.Session;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The way a person takes through the diagrams of the workspace. */
public final class Trail {

  private final Session session;
  private final Drawing drawing;
  private final ReadOnlyObjectWrapper<Visits> visits;

  Trail(Session session, Drawing drawing) {
    this.session = session;
    this.drawing = drawing;
    Visits before = Visits.of(session.workspace().settings().visits());
    visits = new ReadOnlyObjectWrapper<>(before);
    visits.set(existing());
    drawing.board().subscribe(_ -> follow());
    session.store().listen((_, _) -> visits.set(existing()));
  }

  public ReadOnlyObjectProperty<Visits> visits() {
    return visits.getReadOnlyProperty();
  }

  private void follow() {
    if (drawing.isOpen()) {
      visits.set(existing().to(drawing.diagram().slug()));
    }
  }

  private Visits existing() {
    return visits.get().keeping(slug -> session.workspace().diagram(slug).isPresent());
  }

  /** One back (-1) or one forward (1). */
  public void go(int by) {
    Visits next = visits.get().gone(by);
    visits.set(next);
    next.current().ifPresent(drawing::open);
  }
}
