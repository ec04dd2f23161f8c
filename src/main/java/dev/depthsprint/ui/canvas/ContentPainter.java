package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.paint.DiagramPainter;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.paint.Situation;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.raster.Raster;
import dev.depthsprint.picture.raster.Surface;
import dev.depthsprint.picture.raster.View;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Paints what is in view: the grid of dots, then zones, flows, components and notes, as an export
 * paints them. The marks of an element are kept while what they were painted from is the same. To
 * be used from one thread.
 */
final class ContentPainter {

  /** How far the line from a note may reach beyond the two that it joins, in diagram units. */
  private static final double BEYOND_NOTE = 4;

  private Palette palette = Palette.LIGHT;
  private DiagramPainter painter = new DiagramPainter(palette);
  private Map<String, Kept> kept = new HashMap<>();

  /** An element's marks and what they were made from: itself, and where it is. */
  private record Kept(Object element, Object place, List<Mark> marks) {}

  /** Overwrites the pixels with the view that is asked for. */
  void paint(PaintRequest request, int[] pixels) {
    wear(request.palette());
    Camera camera = request.camera();
    double zoom = camera.zoom() * request.outputScale();
    var view = new View(camera.x(), camera.y(), zoom);
    Surface surface = Surface.of(pixels, request.width(), request.height());
    DotGrid.paint(request, pixels);
    Box visible = new Box(camera.x(), camera.y(), request.width() / zoom, request.height() / zoom);
    Raster.paintOver(marks(request.board(), visible), view, surface);
  }

  private void wear(Palette next) {
    if (next != palette) {
      palette = next;
      painter = new DiagramPainter(next);
      kept = new HashMap<>();
    }
  }

  private List<Mark> marks(Board board, Box visible) {
    List<Mark> marks = new ArrayList<>();
    Map<String, Kept> inView = new HashMap<>();
    for (Zone zone : board.zonesIn(visible)) {
      marks.addAll(keep(inView, zone.id(), zone, zone, () -> List.of(painter.zone(zone))));
    }
    Box wide = visible.grown(DiagramPainter.REACH);
    List<Mark> labels = new ArrayList<>();
    for (Flow flow : board.flowsIn(wide)) {
      Route route = board.route(flow);
      List<Mark> kept = keep(inView, flow.id(), flow, route, () -> flow(flow, route));
      marks.add(kept.getFirst());
      labels.addAll(kept.subList(1, kept.size()));
    }
    marks.addAll(labels);
    for (Component component : board.componentsIn(wide)) {
      var situation = Situation.of(board, component);
      marks.addAll(
          keep(
              inView,
              component.id(),
              component,
              situation,
              () -> List.of(painter.component(component, situation))));
    }
    for (Note note : board.notesIn(visible.grown(BEYOND_NOTE))) {
      Optional<Box> subject = board.subject(note);
      marks.addAll(
          keep(inView, note.id(), note, subject, () -> List.of(painter.note(note, subject))));
    }
    kept = inView;
    return marks;
  }

  /** Its line, and its label if it has one. */
  private List<Mark> flow(Flow flow, Route route) {
    List<Mark> marks = new ArrayList<>(2);
    marks.add(painter.flow(flow, route));
    painter.label(flow, route).ifPresent(marks::add);
    return marks;
  }

  /** What is not in view any more is forgotten, so that memory follows the view. */
  private List<Mark> keep(
      Map<String, Kept> inView,
      String id,
      Object element,
      Object place,
      Supplier<List<Mark>> paint) {
    Kept old = kept.get(id);
    Kept now =
        old != null && old.element() == element && Objects.equals(old.place(), place)
            ? old
            : new Kept(element, place, paint.get());
    inView.put(id, now);
    return now.marks();
  }
}
