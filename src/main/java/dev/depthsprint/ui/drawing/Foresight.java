package dev.depthsprint.ui.drawing;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Session;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the routes of the diagrams that are not open once the first one has been seen, beside the
 * JavaFX thread, so that opening one of them for the first time finds them ready.
 */
final class Foresight {

  private static final Duration REST = Duration.ofMillis(300);

  /** As many as are kept: those of the largest diagrams take a second or two, and 60 MB. */
  private static final int MOST_FLOWS = KeptBoards.FLOWS;

  private final Session session;
  private final Drawing drawing;
  private final KeptBoards kept;
  private final Delay rest = new Delay(REST, this::look);

  Foresight(Session session, Drawing drawing, KeptBoards kept) {
    this.session = session;
    this.drawing = drawing;
    this.kept = kept;
  }

  void begin() {
    rest.restart();
  }

  /** Whoever opens one of them before its turn finds its routes on the same board. */
  private void look() {
    List<Board> boards = new ArrayList<>();
    int flows = 0;
    for (Diagram diagram : session.workspace().diagrams().values()) {
      boolean isOpen = diagram.slug().equals(drawing.diagram().slug());
      int more = diagram.flows().size();
      if (!isOpen && !kept.has(diagram) && flows + more <= MOST_FLOWS) {
        flows += more;
        Board board = Board.of(diagram);
        kept.keep(board);
        boards.add(board);
      }
    }
    if (!boards.isEmpty()) {
      Thread.ofPlatform().daemon().name("foresight").start(() -> boards.forEach(Board::routes));
    }
  }
}
