package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Point;
import java.util.Optional;
import java.util.Set;

/**
 * Remembers the last duplicate, so that the next one goes on in the same way: duplicate a
 * component, move the copy, and every further duplicate is as far from the one before.
 *
 * @param copies what the last duplicate made and selected
 * @param lead the first of them
 * @param source where the lead was copied from
 */
public record Repeat(Set<String> copies, String lead, Point source) {

  /** Nothing was duplicated yet. */
  public static final Repeat NONE = new Repeat(Set.of(), "", Point.ORIGIN);

  /** A duplicate of the selection, and what to remember of it. */
  public record Duplicate(Addition addition, Repeat next) {}

  /** Duplicates what is selected; nothing is added when it has no place of its own. */
  public Duplicate duplicate(Diagram diagram, Selection selection, Ids ids) {
    Part part = Part.of(diagram, selection);
    Point repeated = way(diagram, selection);
    // A single copy lies on its original, as hands expect it; more than one would be a tangle.
    boolean mayCover = part.size() < 2 || selection.movable().equals(copies);
    Point way = mayCover ? repeated : Clearing.from(repeated, part, diagram);
    Addition addition = part.duplicated(diagram, way, ids);
    Set<String> made = addition.added().movable();
    Optional<String> first = made.stream().sorted().findFirst();
    Diagram after = addition.edit().change().apply(diagram);
    return first
        .flatMap(id -> corner(after, id).map(at -> at.plus(-way.x(), -way.y())))
        .map(was -> new Duplicate(addition, new Repeat(made, first.orElseThrow(), was)))
        .orElse(new Duplicate(addition, NONE));
  }

  /** How far the last duplicate was moved since, while it still is what is selected. */
  private Point way(Diagram diagram, Selection selection) {
    return selection.movable().equals(copies)
        ? corner(diagram, lead)
            .map(at -> at.minus(source))
            .filter(way -> !way.equals(Point.ORIGIN))
            .orElse(Part.USUAL_WAY)
        : Part.USUAL_WAY;
  }

  private static Optional<Point> corner(Diagram diagram, String id) {
    return diagram
        .component(id)
        .map(Component::bounds)
        .or(() -> diagram.zone(id).map(Zone::bounds))
        .or(() -> diagram.note(id).map(Note::bounds))
        .map(box -> new Point(box.x(), box.y()));
  }
}
