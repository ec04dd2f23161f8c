package dev.depthsprint.ui.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.route.Board;
import java.util.List;
import org.junit.jupiter.api.Test;

class KeptBoardsTest {

  private final KeptBoards kept = new KeptBoards();

  @Test
  void a_diagram_that_is_opened_again_has_the_board_that_it_had() {
    Board board = Board.of(Pipelines.layered(1, 20));
    kept.keep(board);
    assertThat(kept.of(board.diagram())).isSameAs(board);
  }

  @Test
  void what_changed_since_has_the_routes_of_now() {
    Diagram before = Pipelines.layered(1, 20);
    Board board = Board.of(before);
    board.routes();
    kept.keep(board);
    Diagram after =
        before.withMoved(List.of(before.components().keySet().iterator().next()), 400, 90);
    Board opened = kept.of(after);
    assertThat(opened.diagram()).isSameAs(after);
    assertThat(after.flows().values())
        .allSatisfy(flow -> assertThat(opened.route(flow)).isEqualTo(Board.of(after).route(flow)));
  }

  @Test
  void of_many_large_ones_the_oldest_is_forgotten() {
    Board first = Board.of(Pipelines.layered(1, 10_000).withSlug("first"));
    Board second = Board.of(Pipelines.layered(2, 10_000).withSlug("second"));
    kept.keep(first);
    kept.keep(second);
    assertThat(kept.of(first.diagram())).isNotSameAs(first);
    assertThat(kept.of(second.diagram())).isSameAs(second);
  }
}
