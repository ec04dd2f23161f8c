package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.ui.canvas.Spoken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a diagram: components in reading order, each with the flows that leave it and the
 * notes about both; those in a zone under the zone, which stands where its first component would.
 */
final class OutlineTree {

  private static final Box NOWHERE = new Box(0, 0, 1, 1);

  /** What stands in a zone, by id and in order. */
  private record Branch(int depth, Map<String, Child> children) {

    static Branch at(int depth) {
      return new Branch(depth, new LinkedHashMap<>());
    }

    Branch inner(Zone zone) {
      return ((Inner) children.computeIfAbsent(zone.id(), _ -> new Inner(zone, at(depth + 1))))
          .branch();
    }
  }

  private sealed interface Child {}

  private record Inner(Zone zone, Branch branch) implements Child {}

  private record Entry(ReadingOrder.Entry entry) implements Child {}

  private record Remark(Note note) implements Child {}

  private final Diagram diagram;
  private final List<Zone> zones;
  private final Branch root = Branch.at(0);
  private final Map<String, Branch> branches = new HashMap<>();
  private final Map<String, List<Note>> notesAbout = new LinkedHashMap<>();
  private final List<OutlineRow> rows = new ArrayList<>();

  private OutlineTree(Diagram diagram) {
    this.diagram = diagram;
    zones = Zones.outermostFirst(diagram);
  }

  static List<OutlineRow> rows(Diagram diagram) {
    var tree = new OutlineTree(diagram);
    tree.grow();
    tree.write(tree.root);
    return tree.rows;
  }

  private void grow() {
    for (ReadingOrder.Entry entry : ReadingOrder.of(diagram).entries()) {
      Component component = entry.component();
      branch(around(component.bounds().center())).children().put(component.id(), new Entry(entry));
    }
    for (Zone zone : zones) {
      branch(zone);
    }
    for (Note note : diagram.notes().values()) {
      boolean isAbout =
          diagram.component(note.about()).isPresent() || diagram.flow(note.about()).isPresent();
      if (isAbout) {
        notesAbout.computeIfAbsent(note.about(), _ -> new ArrayList<>()).add(note);
      } else {
        branch(around(note.bounds().center())).children().put(note.id(), new Remark(note));
      }
    }
  }

  /** From the outermost to the innermost; asked for thousands of places. */
  private List<Zone> around(Point place) {
    List<Zone> around = new ArrayList<>();
    for (Zone zone : zones) {
      if (zone.bounds().contains(place)) {
        around.add(zone);
      }
    }
    return around;
  }

  /** The branch of the innermost zone; of several that only overlap, one is taken. */
  private Branch branch(List<Zone> around) {
    return around.isEmpty() ? root : branch(around.getLast());
  }

  private Branch branch(Zone zone) {
    Branch known = branches.get(zone.id());
    if (known == null) {
      known = branch(Zones.around(diagram, zone)).inner(zone);
      branches.put(zone.id(), known);
    }
    return known;
  }

  private void write(Branch branch) {
    for (Child child : branch.children().values()) {
      switch (child) {
        case Inner(Zone zone, Branch inner) -> {
          int holds = inner.children().size();
          rows.add(new OutlineRow.Area(zone.withBounds(NOWHERE), holds, branch.depth()));
          write(inner);
        }
        case Entry(var entry) -> write(entry, branch.depth());
        case Remark(var note) -> write(note, branch.depth());
      }
    }
  }

  private void write(ReadingOrder.Entry entry, int depth) {
    Component component = entry.component();
    rows.add(
        new OutlineRow.Head(component.withPosition(Point.ORIGIN), entry.flows().size(), depth));
    writeNotesAbout(component.id(), depth);
    for (Flow flow : entry.flows()) {
      Component target = diagram.component(flow.to().componentId()).orElseThrow();
      rows.add(
          new OutlineRow.Leaving(
              flow.withCourse(Course.FREE), component.name(), target.name(), depth));
      writeNotesAbout(flow.id(), depth);
    }
  }

  private void writeNotesAbout(String id, int depth) {
    notesAbout.getOrDefault(id, List.of()).forEach(note -> write(note, depth + 1));
  }

  private void write(Note note, int depth) {
    rows.add(
        new OutlineRow.Remark(
            note.withBounds(NOWHERE), Spoken.nameOf(diagram, note.about()), depth));
  }
}
