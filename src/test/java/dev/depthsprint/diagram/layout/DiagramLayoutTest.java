package dev.depthsprint.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Course;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.diagram.route.Router;
import dev.depthsprint.diagram.route.Routes;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pcollections.TreePVector;

class DiagramLayoutTest {

  @Test
  void a_second_layout_changes_nothing() {
    forRandomDiagrams(diagram -> {
      Diagram once = laidOut(diagram, Selection.NONE);
      assertThat(laidOut(once, Selection.NONE)).isSameAs(once);
    });
  }

  @Test
  void a_layout_does_not_depend_on_where_things_lay() {
    forRandomDiagrams(diagram -> {
      var random = new Random(diagram.components().size());
      Diagram strewn =
          diagram.withAll(
              diagram.components().values().stream()
                  .map(it -> it.withPosition(new Point(random.nextInt(900), random.nextInt(900))))
                  .toList(),
              List.of());
      assertThat(atOrigin(laidOut(strewn, Selection.NONE)))
          .isEqualTo(atOrigin(laidOut(diagram, Selection.NONE)));
    });
  }

  @Test
  void nothing_overlaps_and_everything_is_on_the_grid() {
    forRandomDiagrams(diagram -> {
      Diagram laid = laidOut(diagram, Selection.NONE);
      assertClear(laid);
      assertThat(laid.components().values())
          .allSatisfy(it -> assertThat(it.position()).isEqualTo(Grid.snapped(it.position())));
    });
  }

  @Test
  void the_layers_follow_each_other_from_the_left_where_no_zone_holds_some_together() {
    Diagram target = Template.TARGET.create("t", "T");
    Diagram laid = laidOut(target.without(target.zones().keySet()), Selection.NONE);
    for (Layer layer : List.of(Layer.SOURCE, Layer.INGESTION, Layer.PROCESSING, Layer.STORAGE)) {
      Layer next = Layer.values()[layer.ordinal() + 1];
      assertThat(rightmost(laid, layer)).isLessThan(leftmost(laid, next));
    }
  }

  @Test
  void a_flow_within_a_layer_leads_to_the_right() {
    Diagram laid =
        laidOut(
            chain("kafka", "pubsub", "confluent").with(flow("kafka", "pubsub")), Selection.NONE);
    assertThat(x(laid, "kafka")).isLessThan(x(laid, "pubsub"));
  }

  @Test
  void a_loop_runs_back_to_where_it_was_entered() {
    Diagram laid =
        laidOut(
            chain("a", "b", "c")
                .with(flow("b", "a"))
                .with(flow("a", "c"))
                .with(flow("c", "b"))
                .with(flow("a", "a"))
                .with(Component.of("in", Pipelines.kind(Layer.SOURCE), Point.ORIGIN))
                .with(flow("in", "b")),
            Selection.NONE);
    assertThat(x(laid, "b")).isLessThan(x(laid, "a"));
    assertThat(x(laid, "a")).isLessThan(x(laid, "c"));
  }

  @Test
  void a_chain_stays_straight_where_a_flow_leads_back_to_its_beginning() {
    Diagram laid =
        laidOut(
            chain("a", "b", "c", "d")
                .with(flow("a", "b"))
                .with(flow("b", "c"))
                .with(flow("c", "d"))
                .with(flow("c", "a").withOutcome(Outcome.FAILURE))
                .with(flow("d", "b")),
            Selection.NONE);
    assertThat(laid.components().values()).extracting(it -> it.position().y()).containsOnly(0.0);
    Routes routes = Router.routes(laid);
    for (String way : List.of("a-b", "b-c", "c-d")) {
      assertThat(routes.of(way).orElseThrow().points()).as(way).hasSize(2);
    }
    Route back = routes.of("c-a").orElseThrow();
    assertThat(List.of(back.from(), back.to())).doesNotContain(Side.LEFT, Side.RIGHT);
  }

  @Test
  void only_the_gap_with_words_in_it_grows() {
    Diagram plain =
        chain("a", "b", "c", "d").with(flow("a", "b")).with(flow("b", "c")).with(flow("c", "d"));
    Diagram laid = laidOut(plain, Selection.NONE);
    Diagram labelled =
        laidOut(plain.with(flow("b", "c").withLabel("orders by customer, hourly")), Selection.NONE);
    assertThat(gap(labelled, "a", "b")).isEqualTo(gap(laid, "a", "b"));
    assertThat(gap(labelled, "b", "c")).isGreaterThanOrEqualTo(gap(laid, "b", "c") + 48);
    assertThat(gap(labelled, "c", "d")).isEqualTo(gap(laid, "c", "d"));
  }

  private static double gap(Diagram diagram, String left, String right) {
    return x(diagram, right) - diagram.components().get(left).bounds().right();
  }

  @Test
  void a_part_is_laid_out_clear_of_the_rest_which_stays() {
    for (long seed = 0; seed < 40; seed++) {
      Diagram diagram = Pipelines.strewn(seed, 30);
      Selection part = randomPart(diagram, seed);
      Diagram laid = laidOut(diagram, part);
      assertClear(laid);
      assertThat(laid.components().values().stream().filter(it -> !part.contains(it.id())))
          .as("seed %d", seed)
          .allSatisfy(it -> assertThat(it).isEqualTo(diagram.components().get(it.id())));
      assertThat(laidOut(laid, part)).as("seed %d, again", seed).isSameAs(laid);
    }
  }

  @Test
  void a_second_layout_changes_nothing_where_there_are_zones_and_notes() {
    for (int seed = 0; seed < 60; seed++) {
      Diagram once = laidOut(zoned(seed), Selection.NONE);
      assertThat(laidOut(once, Selection.NONE)).as("seed %d", seed).isSameAs(once);
      assertClear(once);
    }
  }

  @Test
  void everything_stays_in_its_innermost_zone() {
    for (int seed = 0; seed < 60; seed++) {
      Diagram before = zoned(seed);
      Diagram after = laidOut(before, Selection.NONE);
      for (Component component : before.components().values()) {
        List<Zone> around = Zones.around(before, component);
        List<Zone> still = Zones.around(after, after.components().get(component.id()));
        assertThat(still.isEmpty() ? "" : still.getLast().id())
            .as("seed %d, %s", seed, component.id())
            .isEqualTo(around.isEmpty() ? "" : around.getLast().id());
      }
    }
  }

  @Test
  void a_zone_of_which_a_part_is_selected_is_laid_out_as_a_whole() {
    Diagram diagram =
        chain("a", "b", "c")
            .with(flow("a", "b"))
            .withMoved(List.of("c"), 900, 0)
            .with(
                new Zone(
                    "z",
                    Zone.Sort.TEAM,
                    "Team",
                    SecurityLevel.PUBLIC,
                    new Box(-16, -16, 400, 200)));
    Diagram laid = laidOut(diagram, Selection.of(List.of("a", "c"), List.of()));
    assertThat(x(laid, "a")).isLessThan(x(laid, "b"));
    assertThat(laid.zones().get("z").bounds().contains(laid.components().get("b").bounds()))
        .isTrue();
  }

  @Test
  void a_note_goes_along_with_what_it_is_about() {
    var note = new Note("n", Note.Sort.NOTE, "", new Box(0, 100, 176, 64), "b");
    Diagram laid = laidOut(chain("a", "b").with(flow("a", "b")).with(note), Selection.NONE);
    assertThat(laid.notes().get("n").bounds().x()).isEqualTo(x(laid, "b"));
  }

  @Test
  void what_fails_stands_below_and_the_way_of_the_records_stays_straight() {
    Diagram laid = laidOut(withDeadLetters(), Selection.NONE);
    assertThat(y(laid, "b")).isEqualTo(y(laid, "a"));
    assertThat(y(laid, "c")).isEqualTo(y(laid, "a"));
    assertThat(x(laid, "dead")).isEqualTo(x(laid, "b"));
    assertThat(y(laid, "dead")).isGreaterThan(y(laid, "b"));
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
  }

  @Test
  void the_way_stays_straight_through_a_zone_that_holds_what_fails() {
    Zone zone =
        new Zone(
            "z", Zone.Sort.NETWORK, "Zone", SecurityLevel.INTERNAL, new Box(280, -60, 240, 400));
    Diagram apart =
        withDeadLetters()
            .withMoved(List.of("b", "dead"), 300, 0)
            .withMoved(List.of("dead"), 0, 200)
            .withMoved(List.of("c"), 800, 0)
            .with(zone);
    Diagram laid = laidOut(apart, Selection.NONE);
    assertThat(laid.zones().get("z").bounds().contains(laid.components().get("dead").bounds()))
        .isTrue();
    assertThat(y(laid, "b")).isEqualTo(y(laid, "a"));
    assertThat(y(laid, "c")).isEqualTo(y(laid, "a"));
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
  }

  @Test
  void a_free_note_stays_at_what_it_stood_nearest_to() {
    Diagram apart = withDeadLetters().withMoved(List.of("dead"), 0, 2000);
    var note = new Note("n", Note.Sort.NOTE, "", new Box(200, 2000, 176, 64), Note.NOTHING);
    Diagram laid = laidOut(apart.with(note), Selection.NONE);
    Box paper = laid.notes().get("n").bounds();
    Box dead = laid.components().get("dead").bounds();
    assertThat(paper.x()).isEqualTo(dead.x());
    assertThat(paper.y()).isBetween(dead.bottom(), dead.bottom() + 40);
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
  }

  private static Diagram withDeadLetters() {
    return chain("a", "b", "c", "dead")
        .with(flow("a", "b"))
        .with(flow("b", "b"))
        .with(flow("b", "c"))
        .with(flow("b", "dead").withOutcome(Outcome.DEAD_LETTER));
  }

  private static double y(Diagram diagram, String id) {
    return diagram.components().get(id).position().y();
  }

  @Test
  void bends_that_were_pinned_for_the_old_places_are_freed() {
    Flow bent =
        flow("a", "b").withCourse(Course.FREE.withBends(TreePVector.singleton(new Point(9, 9))));
    Diagram laid = laidOut(chain("a", "b").with(bent), Selection.NONE);
    assertThat(laid.flows().get("a-b")).isEqualTo(flow("a", "b"));
  }

  /** Zones at random, nested or over each other, and notes at random. */
  private static Diagram zoned(int seed) {
    var random = new Random(seed);
    Diagram diagram = Pipelines.strewn(seed, 4 + seed % 20);
    for (int i = 0; i < 1 + seed % 6; i++) {
      var bounds =
          new Box(
              random.nextInt(900),
              random.nextInt(400),
              100 + random.nextInt(700),
              70 + random.nextInt(500));
      diagram =
          diagram.with(
              new Zone("z" + i, Zone.Sort.NETWORK, "Zone", SecurityLevel.INTERNAL, bounds));
      var paper = new Box(random.nextInt(1200), random.nextInt(500), 150, 60);
      String about = random.nextBoolean() ? "c" + random.nextInt(4) : Note.NOTHING;
      diagram = diagram.with(new Note("n" + i, Note.Sort.NOTE, "Note", paper, about));
    }
    return diagram;
  }

  @Test
  void a_chain_without_end_is_broken_into_rows_that_keep_their_order() {
    String[] ids = IntStream.range(0, 120).mapToObj("s%03d"::formatted).toArray(String[]::new);
    Diagram chain = chain(ids);
    for (int i = 1; i < ids.length; i++) {
      chain = chain.with(flow(ids[i - 1], ids[i]));
    }
    Diagram laid = laidOut(chain, Selection.NONE);
    assertThat(laid.bounds().width()).isLessThan(4 * laid.bounds().height());
    assertClear(laid);
    assertThat(laidOut(laid, Selection.NONE)).isSameAs(laid);
    for (int i = 1; i < ids.length; i++) {
      Point before = laid.components().get(ids[i - 1]).position();
      Point after = laid.components().get(ids[i]).position();
      assertThat(after.x() > before.x() || after.y() > before.y()).as(ids[i]).isTrue();
    }
  }

  @Test
  void one_selected_component_stands_for_all() {
    Diagram diagram = Template.CURRENT.create("t", "T");
    assertThat(laidOut(diagram, Selection.ofComponent("kafka")))
        .isEqualTo(laidOut(diagram, Selection.NONE));
  }

  @Test
  void the_top_left_corner_stays_where_it_was() {
    Diagram diagram = chain("a", "b").withMoved(List.of("a", "b"), 400, 304);
    Diagram laid = laidOut(diagram.with(flow("a", "b")), Selection.NONE);
    assertThat(laid.bounds().x()).isEqualTo(400);
    assertThat(laid.bounds().y()).isEqualTo(304);
  }

  @Test
  void sides_that_were_chosen_for_the_old_places_are_freed() {
    Flow fastened =
        flow("a", "b").withEnds(Flow.End.at("a", Side.TOP), Flow.End.at("b", Side.BOTTOM));
    Diagram laid = laidOut(chain("a", "b").with(fastened), Selection.NONE);
    assertThat(laid.flows().get("a-b")).isEqualTo(flow("a", "b"));
  }

  @Test
  void parts_without_flows_stand_below_by_layer() {
    Diagram laid =
        laidOut(
            chain("a", "b")
                .with(flow("a", "b"))
                .with(Component.of("lone", Pipelines.kind(Layer.SERVING), Point.ORIGIN))
                .with(Component.of("log", Pipelines.kind(Layer.SOURCE), Point.ORIGIN)),
            Selection.NONE);
    assertThat(x(laid, "log")).isLessThan(x(laid, "lone"));
    assertClear(laid);
  }

  @Test
  void an_empty_diagram_stays_empty() {
    Diagram empty = Diagram.empty("e", "E");
    assertThat(laidOut(empty, Selection.NONE)).isSameAs(empty);
  }

  @Test
  void a_cancelled_layout_gives_nothing() throws Problem {
    assertThat(DiagramLayout.of(Pipelines.layered(1, 40), Selection.NONE, () -> true)).isEmpty();
  }

  private static void forRandomDiagrams(Consumer<Diagram> check) {
    for (int seed = 0; seed < 30; seed++) {
      for (Diagram diagram :
          List.of(
              Pipelines.layered(seed, 5 + seed),
              Pipelines.strewn(seed, 5 + seed),
              Pipelines.crowded(seed, 3 + seed))) {
        try {
          check.accept(diagram);
        } catch (AssertionError | RuntimeException e) {
          throw new AssertionError(diagram.slug() + ", seed " + seed, e);
        }
      }
    }
  }

  private static Diagram laidOut(Diagram diagram, Selection selection) {
    try {
      return DiagramLayout.of(diagram, selection, () -> false)
          .orElseThrow()
          .change()
          .apply(diagram);
    } catch (Problem e) {
      throw new AssertionError(e);
    }
  }

  private static Diagram atOrigin(Diagram diagram) {
    return diagram.withMoved(
        diagram.components().keySet(), -diagram.bounds().x(), -diagram.bounds().y());
  }

  private static Selection randomPart(Diagram diagram, long seed) {
    List<String> ids = new ArrayList<>(diagram.components().keySet());
    Collections.shuffle(ids, new Random(seed));
    return Selection.of(ids.subList(0, 10), List.of());
  }

  private static void assertClear(Diagram diagram) {
    for (Component a : diagram.components().values()) {
      for (Component b : diagram.components().values()) {
        assertThat(a != b && a.bounds().intersects(b.bounds()))
            .as("%s at %s over %s at %s", a.id(), a.position(), b.id(), b.position())
            .isFalse();
      }
    }
  }

  private static Diagram chain(String... ids) {
    Diagram diagram = Diagram.empty("chain", "Chain");
    for (String id : ids) {
      diagram = diagram.with(Pipelines.component(id, 0, 0));
    }
    return diagram;
  }

  private static Flow flow(String from, String to) {
    return Flow.between(from + "-" + to, from, to);
  }

  private static double x(Diagram diagram, String id) {
    return diagram.components().get(id).position().x();
  }

  private static double leftmost(Diagram diagram, Layer layer) {
    return of(diagram, layer).mapToDouble(it -> it.position().x()).min().orElseThrow();
  }

  private static double rightmost(Diagram diagram, Layer layer) {
    return of(diagram, layer).mapToDouble(it -> it.position().x()).max().orElseThrow();
  }

  private static Stream<Component> of(Diagram diagram, Layer layer) {
    return diagram.components().values().stream().filter(it -> it.kind().layer() == layer);
  }
}
