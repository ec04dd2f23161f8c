package dev.depthsprint.desk;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.layout.DiagramLayout;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.DiagramText;
import java.util.List;
import java.util.Map;

/** What the canvas's parts cost by themselves, without a window. */
final class OffScreenSpeed {

  private static final int DRAGGED = 8;

  /** So many components are laid out in all. */
  private static final int LAID_OUT = 10_000;

  private OffScreenSpeed() {}

  static void measure(Diagram diagram, int times, Map<String, Object> report) throws Problem {
    report.put("routesOfAll", routesOfAll(diagram, times / 4).report());
    report.put("routesOfOneDrag", routesOfOneDrag(diagram, times).report());
    measureText(diagram, times / 2, report);
    report.put("layoutWithRoutes", layoutWithRoutes(diagram).report());
  }

  /** As often as half a minute allows, at least once; the first is for warming up where it can. */
  private static Figures layoutWithRoutes(Diagram diagram) throws Problem {
    var figures = new Figures("ms");
    int runs = Math.clamp(LAID_OUT / diagram.components().size(), 1, 10);
    for (int i = runs == 1 ? 0 : -1; i < runs; i++) {
      long start = System.nanoTime();
      DiagramEdit edit = DiagramLayout.of(diagram, Selection.NONE, () -> false).orElseThrow();
      Board.of(edit.change().apply(diagram)).routes();
      double took = millisSince(start);
      if (i >= 0) {
        figures.add(took);
      }
    }
    return figures;
  }

  private static Figures routesOfAll(Diagram diagram, int times) {
    var figures = new Figures("ms");
    for (int i = -2; i < times; i++) {
      long start = System.nanoTime();
      Board.of(diagram).routes();
      double took = millisSince(start);
      if (i >= 0) {
        figures.add(took);
      }
    }
    return figures;
  }

  private static Figures routesOfOneDrag(Diagram diagram, int times) {
    var figures = new Figures("ms");
    Board first = Board.of(diagram);
    first.routes();
    List<String> dragged = Dragged.inTheMiddle(diagram, DRAGGED);
    for (String id : dragged) {
      Board board = first;
      for (int i = 1; i <= times; i++) {
        Diagram next = diagram.withMoved(List.of(id), 8 * i, 4 * i);
        long start = System.nanoTime();
        board = board.after(next);
        board.routes();
        double took = millisSince(start);
        if (!id.equals(dragged.getFirst())) {
          figures.add(took);
        }
      }
    }
    return figures;
  }

  private static void measureText(Diagram diagram, int times, Map<String, Object> report)
      throws Problem {
    var save = new Figures("ms");
    var saveEdit = new Figures("ms");
    var load = new Figures("ms");
    var kept = new DiagramText.Kept(diagram.slug());
    Diagram edited = diagram;
    for (int i = -2; i < times; i++) {
      long start = System.nanoTime();
      byte[] text = DiagramText.of(diagram);
      double saved = millisSince(start);
      start = System.nanoTime();
      DiagramText.read(text, diagram.slug());
      double loaded = millisSince(start);
      edited = edited.withMoved(Dragged.inTheMiddle(diagram, 1), 8, 8);
      start = System.nanoTime();
      kept.of(edited);
      double savedEdit = millisSince(start);
      if (i >= 0) {
        save.add(saved);
        saveEdit.add(savedEdit);
        load.add(loaded);
      }
    }
    report.put("saveText", saveEdit.report());
    report.put("saveTextOfAll", save.report());
    report.put("loadText", load.report());
  }

  static double millisSince(long start) {
    return (System.nanoTime() - start) / 1e6;
  }
}
