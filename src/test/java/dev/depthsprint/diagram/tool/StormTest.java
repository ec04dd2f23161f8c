package dev.depthsprint.diagram.tool;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pieces;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.tool.Pointer.Button;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random hands. The name of a failing run carries its seed. */
@DisplayName("A storm of pointer and keys")
class StormTest {

  private static final List<Modifiers> MODIFIERS =
      List.of(
          Modifiers.NONE,
          Modifiers.NONE,
          Modifiers.SHIFT,
          Modifiers.CONTROL,
          Modifiers.ALT,
          Modifiers.ROOM,
          Modifiers.SPACE);

  static LongStream seeds() {
    return LongStream.range(0, 200);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void leaves_a_whole_diagram(long seed) {
    var random = new Random(seed);
    TestHand hand = TestHand.on(zoned(seed));
    for (int i = 0; i < 150; i++) {
      act(hand, random);
      assertThat(hand.bench.diagram().flows().values()).allMatch(hand.bench.diagram()::hasEndsOf);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void is_undone_by_escape_as_far_as_it_was_one_gesture(long seed) {
    var random = new Random(seed);
    Diagram start = zoned(seed);
    TestHand hand = TestHand.on(start);
    Point down = somewhere(hand, random);
    hand.holding(any(random, MODIFIERS)).pointerDown(down.x(), down.y());
    for (int i = 0; i < 10; i++) {
      Point next = somewhere(hand, random);
      hand.holding(any(random, MODIFIERS)).pointerMove(next.x(), next.y());
    }
    hand.escape();
    assertThat(hand.bench.diagram()).isSameAs(start);
    assertThat(hand.bench.panned).isEqualTo(Point.ORIGIN);
  }

  /** Two zones, one in the other, and a note among the components. */
  private static Diagram zoned(long seed) {
    return Pipelines.layered(seed, 12)
        .with(zone("outer", new Box(-40, -40, 700, 500)))
        .with(zone("inner", new Box(0, 0, 300, 300)))
        .with(new Note("n", Note.Sort.PAIN_POINT, "Slow", new Box(300, 0, 176, 64), ""));
  }

  private static Zone zone(String id, Box bounds) {
    return new Zone(id, Zone.Sort.TEAM, id, SecurityLevel.SECRET, bounds);
  }

  private static void act(TestHand hand, Random random) {
    Point at = somewhere(hand, random);
    hand.holding(any(random, MODIFIERS));
    switch (random.nextInt(21)) {
      case 0, 1, 2, 3 -> hand.pointerDown(at.x(), at.y());
      case 4, 5, 6, 7, 8, 9 -> hand.pointerMove(at.x(), at.y());
      case 10, 11 -> hand.pointerUp(at.x(), at.y());
      case 12 -> hand.escape();
      case 13 -> hand.with(any(random, List.of(Button.values())));
      case 14 -> hand.place(Pipelines.kind(any(random, List.of(Layer.values()))), at.x(), at.y());
      case 15 -> hand.place(any(random, Pieces.marks()), at.x(), at.y());
      case 16 -> hand.drawZone(any(random, List.of(Zone.Sort.values())));
      case 17 -> hand.carry(any(random, List.of(Outcome.values())));
      case 18 -> hand.doubleClick(at.x(), at.y());
      case 19 -> hand.delete();
      default -> hand.bench.breakIn(Edits.delete(hand.bench.selection()).change());
    }
    hand.bench.zoom = random.nextInt(10) == 0 ? 0.1 + 3 * random.nextDouble() : hand.bench.zoom;
  }

  /** Mostly a place that means something: a component's middle, a port, a handle of a flow. */
  private static Point somewhere(TestHand hand, Random random) {
    List<Component> components = List.copyOf(hand.bench.diagram().components().values());
    List<Box> boxes =
        Elements.boxes(hand.bench.diagram(), Selection.all(hand.bench.diagram())).toList();
    if (!boxes.isEmpty() && random.nextInt(4) == 0) {
      return any(random, List.of(Handle.values())).on(any(random, boxes));
    }
    List<Flow> flows = List.copyOf(hand.bench.diagram().flows().values());
    if (!flows.isEmpty() && random.nextInt(4) == 0) {
      Flow flow = any(random, flows);
      Route route = hand.bench.board().route(flow);
      List<Point> bends = flow.course().bends();
      double end = Math.min(1, 16 / route.length());
      Point place =
          bends.isEmpty() || random.nextBoolean()
              ? route.at(any(random, List.of(end, 1 - end, 0.5, random.nextDouble())))
              : any(random, bends);
      return new Point(Math.rint(place.x()), Math.rint(place.y()));
    }
    if (components.isEmpty() || random.nextInt(3) == 0) {
      return new Point(random.nextInt(1200) - 100, random.nextInt(600) - 100);
    }
    Component component = any(random, components);
    return random.nextBoolean()
        ? component.bounds().center()
        : component.port(any(random, List.of(dev.depthsprint.diagram.Side.values())));
  }

  private static <T> T any(Random random, List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
