package dev.depthsprint.diagram.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.DiagramText;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random drags. The name of a failing run carries its seed. */
class PreviewTest {

  private static final int DRAGS = 4;

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void the_routes_of_the_last_move_are_those_of_the_diagram_that_is_opened_next_time(long seed)
      throws Problem {
    var random = new Random(seed);
    TestHand hand = TestHand.on(labelled(seed));
    for (int i = 0; i < DRAGS; i++) {
      Diagram before = hand.bench.diagram();
      Point to = drag(hand, random);
      Map<String, Route> shown = routes(hand.bench.board());
      hand.pointerUp(to.x(), to.y());
      Diagram kept = hand.bench.diagram();
      if (kept != before) {
        assertThat(shown).as("drag %s", i).isEqualTo(routes(Board.of(saved(kept))));
      }
    }
  }

  /** As it comes out of a file, with the kinds of the catalogue. */
  private static Diagram labelled(long seed) throws Problem {
    Diagram diagram = seed % 2 == 0 ? Pipelines.layered(seed, 14) : Pipelines.strewn(seed, 10);
    for (String id : List.copyOf(diagram.flows().keySet())) {
      diagram = id.hashCode() % 3 == 0 ? diagram.withFlow(id, it -> it.withLabel("late")) : diagram;
    }
    return saved(diagram);
  }

  private static Diagram saved(Diagram diagram) throws Problem {
    return DiagramText.read(DiagramText.of(diagram), diagram.slug());
  }

  /** Takes hold of something and moves it about. Returns where it is then. */
  private static Point drag(TestHand hand, Random random) {
    hand.holding(random.nextInt(4) == 0 ? Modifiers.ALT : Modifiers.NONE);
    Point from = handle(hand, random);
    hand.pointerMove(from.x(), from.y()).pointerDown(from.x(), from.y());
    Point at = from;
    for (int i = random.nextInt(4); i >= 0; i--) {
      at = from.plus(random.nextInt(401) - 200, random.nextInt(301) - 150);
      hand.pointerMove(at.x(), at.y());
    }
    return at;
  }

  /** In a component, at one of its ports, or on a flow. */
  private static Point handle(TestHand hand, Random random) {
    Board board = hand.bench.board();
    List<Component> components = List.copyOf(board.diagram().components().values());
    List<Flow> flows = List.copyOf(board.diagram().flows().values());
    Component component = components.get(random.nextInt(components.size()));
    return switch (random.nextInt(6)) {
      case 0 -> component.port(Side.values()[random.nextInt(4)]);
      case 1, 2 -> board.route(flows.get(random.nextInt(flows.size()))).at(random.nextDouble());
      default -> component.bounds().center();
    };
  }

  private static Map<String, Route> routes(Board board) {
    Map<String, Route> routes = new TreeMap<>();
    board.diagram().flows().forEach((id, flow) -> routes.put(id, board.route(flow)));
    return routes;
  }
}
