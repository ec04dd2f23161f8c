package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Addition;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * A part of a diagram, which is a small diagram: what was selected with all that it carries, and
 * the flows that run between two of its components.
 */
public record Part(Diagram diagram) {

  /** How far a copy lies from what it was made of when nothing else says so. */
  public static final Point USUAL_WAY = new Point(24, 24);

  /** The selected part; empty when nothing selected has a place of its own. */
  public static Part of(Diagram diagram, Selection selection) {
    Set<String> ids = Zones.carriedBy(diagram, selection.in(diagram).movable());
    Diagram part = Diagram.empty(diagram.slug(), diagram.about());
    for (String id : ids) {
      part = diagram.component(id).map(part::with).orElse(part);
      part = diagram.zone(id).map(part::with).orElse(part);
    }
    for (Flow flow : diagram.flows().values()) {
      part = part.hasEndsOf(flow) ? part.with(flow) : part;
    }
    for (Note note : diagram.notes().values()) {
      boolean isIn = ids.contains(note.id()) || part.flow(note.about()).isPresent();
      part = isIn ? part.with(about(part, note)) : part;
    }
    return new Part(part);
  }

  private static Note about(Diagram part, Note note) {
    return part.has(note.about()) ? note : note.withAbout(Note.NOTHING);
  }

  public boolean isEmpty() {
    return diagram.isEmpty();
  }

  /** How many elements there are that have a place of their own: all but flows. */
  public int size() {
    return Selection.all(diagram).movable().size();
  }

  /** Adds the part to a diagram, under new ids, moved by this way. */
  public Addition pasted(Diagram target, Point way, Ids ids) {
    return added(Message.of("diagram.edit.paste", size()), target, way, ids);
  }

  /** Adds a copy of a part to the diagram that it is from. */
  public Addition duplicated(Diagram target, Point way, Ids ids) {
    return added(Message.of("diagram.edit.duplicate", size()), target, way, ids);
  }

  private Addition added(Message name, Diagram target, Point way, Ids ids) {
    Diagram copy = renamed(target, ids).moved(way);
    return new Addition(new DiagramEdit(name, before -> all(before, copy)), Selection.all(copy));
  }

  private static Diagram all(Diagram before, Diagram copy) {
    Diagram all = before.withAll(copy.components().values(), copy.flows().values());
    for (Zone zone : copy.zones().values()) {
      all = all.with(zone);
    }
    for (Note note : copy.notes().values()) {
      all = all.with(note);
    }
    return all;
  }

  /** All of it moved, whatever carries what. */
  private Diagram moved(Point way) {
    return diagram.withMoved(Selection.all(diagram).movable(), way.x(), way.y());
  }

  private Part renamed(Diagram target, Ids ids) {
    Map<String, String> newIds = newIds(target, ids);
    Diagram copy = Diagram.empty(diagram.slug(), diagram.about());
    for (Component component : diagram.components().values()) {
      copy = copy.with(component.withId(newIds.get(component.id())));
    }
    for (Flow flow : diagram.flows().values()) {
      Flow renamed =
          flow.withId(newIds.get(flow.id()))
              .withEnds(
                  flow.from().movedTo(newIds.get(flow.from().componentId())),
                  flow.to().movedTo(newIds.get(flow.to().componentId())));
      copy = copy.with(renamed);
    }
    for (Zone zone : diagram.zones().values()) {
      copy = copy.with(zone.withId(newIds.get(zone.id())));
    }
    for (Note note : diagram.notes().values()) {
      copy =
          copy.with(
              note.withId(newIds.get(note.id()))
                  .withAbout(newIds.getOrDefault(note.about(), Note.NOTHING)));
    }
    return new Part(copy);
  }

  private Map<String, String> newIds(Diagram target, Ids ids) {
    Map<String, String> newIds = new HashMap<>();
    Set<String> given = new HashSet<>();
    for (Component component : diagram.components().values()) {
      newIds.put(component.id(), fresh(component.kind().id(), target, given, ids));
    }
    for (Flow flow : diagram.flows().values()) {
      newIds.put(flow.id(), fresh(Edits.flowStem(diagram, flow), target, given, ids));
    }
    diagram.zones().keySet().forEach(id -> newIds.put(id, fresh("zone", target, given, ids)));
    diagram.notes().keySet().forEach(id -> newIds.put(id, fresh("note", target, given, ids)));
    return newIds;
  }

  private static String fresh(String stem, Diagram target, Set<String> given, Ids ids) {
    String id = ids.next(stem, it -> target.has(it) || given.contains(it));
    given.add(id);
    return id;
  }
}
