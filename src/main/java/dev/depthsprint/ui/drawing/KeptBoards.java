package dev.depthsprint.ui.drawing;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.route.Board;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The boards of the diagrams that were open last, so that one that is opened again has its routes
 * already, or finds only those that changed since.
 */
final class KeptBoards {

  /** How many flows all kept boards may have together; some 4 KB each. */
  static final int FLOWS = 20_000;

  /** The one that was kept longest comes first. */
  private final Map<String, Board> boards = new LinkedHashMap<>();

  boolean has(Diagram diagram) {
    return boards.containsKey(diagram.slug());
  }

  void keep(Board board) {
    String slug = board.diagram().slug();
    boards.remove(slug);
    boards.put(slug, board);
    forgetOldest();
  }

  /** The board of a diagram that is opened, no longer kept. */
  Board of(Diagram diagram) {
    Board before = boards.remove(diagram.slug());
    return before == null ? Board.of(diagram) : before.after(diagram);
  }

  private void forgetOldest() {
    int flows = boards.values().stream().mapToInt(it -> it.diagram().flows().size()).sum();
    Iterator<Board> oldest = boards.values().iterator();
    while (flows > FLOWS) {
      flows -= oldest.next().diagram().flows().size();
      oldest.remove();
    }
  }
}
