package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.paint.Situation;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The marks of what is in a part of the diagram. The marks of an element are kept while what they
 * were painted from is the same, so that one that did not change is the very same. To be used from
 * one thread.
 */
final class KeptMarks {

  /** How far the line from a note may reach beyond the two that it joins, in diagram units. */
  private static final double BEYOND_NOTE = 4;

  private static final Diagram NOTHING = Diagram.empty("", "");

  private Palette palette = Palette.LIGHT;
  private DiagramPainter painter = new DiagramPainter(palette);
  private Map<String, Kept> kept = new HashMap<>();
  private Map<String, Kept> wanted = new HashMap<>();

  /** The diagram that the marginalia stand around; none before the first, and in a new palette. */
  private Diagram surrounded = NOTHING;

  private List<Mark.Element> marginalia = List.of();

  /** An element's marks and what they were made from: itself, and where it is. */
  private record Kept(Object element, Object place, List<Mark> marks) {}

  List<Mark> zones(Board board, Box box) {
    List<Mark> marks = new ArrayList<>();
    for (Zone zone : board.zonesIn(box)) {
      marks.addAll(keep(zone.id(), zone, zone, () -> List.of(painter.zone(zone))));
    }
    return marks;
  }

  /** Notes, and what stands around the elements. */
  List<Mark> notes(Board board, Box box) {
    List<Mark> marks = new ArrayList<>();
    for (Note note : board.notesIn(box.grown(BEYOND_NOTE))) {
      Optional<Box> subject = board.subject(note);
      marks.addAll(keep(note.id(), note, subject, () -> List.of(painter.note(note, subject))));
    }
    marginalia(board).stream().filter(it -> it.bounds().intersects(box)).forEach(marks::add);
    return marks;
  }

  /** Those of the diagram before are kept where the new ones would be the same. */
  private List<Mark.Element> marginalia(Board board) {
    if (board.diagram() != surrounded) {
      surrounded = board.diagram();
      List<Mark.Element> next = painter.marginalia(board);
      marginalia = next.equals(marginalia) ? marginalia : next;
    }
    return marginalia;
  }

  /** Everything, from the lowest to the topmost. */
  List<Mark> all(Board board, Box box) {
    List<Mark> marks = zones(board, box);
    Box wide = box.grown(DiagramPainter.REACH);
    List<Mark> warnings = new ArrayList<>();
    addFlows(board, wide, marks, warnings);
    for (Component component : board.componentsIn(wide)) {
      var situation = Situation.of(board, component);
      List<Mark> own =
          keep(component.id(), component, situation, () -> component(component, situation));
      marks.add(own.getFirst());
      warnings.addAll(own.subList(1, own.size()));
    }
    marks.addAll(warnings);
    marks.addAll(notes(board, box));
    return marks;
  }

  /** All lines lie below all labels; those that warn lie still higher. */
  private void addFlows(Board board, Box box, List<Mark> marks, List<Mark> warnings) {
    List<Mark> labels = new ArrayList<>();
    for (Flow flow : board.flowsIn(box)) {
      Route route = board.route(flow);
      Optional<RetryPolicy> retry = RetryLoop.policy(board.diagram(), flow);
      Object place = retry.<Object>map(policy -> List.of(route, policy)).orElse(route);
      List<Mark> own = keep(flow.id(), flow, place, () -> flow(flow, route, retry));
      marks.add(own.getFirst());
      (route.blocked() ? warnings : labels).addAll(own.subList(1, own.size()));
    }
    marks.addAll(labels);
  }

  /** Its line, and its label if it has one. */
  private List<Mark> flow(Flow flow, Route route, Optional<RetryPolicy> retry) {
    List<Mark> marks = new ArrayList<>(2);
    marks.add(painter.flow(flow, route));
    painter.label(flow, route, retry).ifPresent(marks::add);
    return marks;
  }

  /** Itself, and what warns of a failure that goes nowhere. */
  private List<Mark> component(Component component, Situation situation) {
    List<Mark> marks = new ArrayList<>(2);
    marks.add(painter.component(component, situation));
    painter.lostFailure(component, situation).ifPresent(marks::add);
    return marks;
  }

  /** Forgets what was not asked for since the last time, so that memory follows the view. */
  void forgetOthers() {
    kept = wanted;
    wanted = new HashMap<>();
  }

  /** From now on marks wear these colours. */
  void wear(Palette next) {
    if (next != palette) {
      palette = next;
      painter = new DiagramPainter(next);
      kept = new HashMap<>();
      surrounded = NOTHING;
    }
  }

  private List<Mark> keep(String id, Object element, Object place, Supplier<List<Mark>> paint) {
    Kept old = kept.get(id);
    Kept now =
        old != null && old.element() == element && Objects.equals(old.place(), place)
            ? old
            : new Kept(element, place, paint.get());
    wanted.put(id, now);
    return now.marks();
  }
}
