package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.diagram.lettering.FlowLabel;
import dev.depthsprint.diagram.lettering.Spot;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Point;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FlowPainterTest {

  private static final DiagramPainter PAINTER = new DiagramPainter(Palette.LIGHT);
  private static final Route BEND =
      route(new Point(0, 0), new Point(60, 0), new Point(60, 80), new Point(120, 80));
  private static final Route LEVEL = route(new Point(0, 0), new Point(200, 0));

  private static Route route(Point... points) {
    return new Route(List.of(points), Side.RIGHT, Side.LEFT, false);
  }

  @ParameterizedTest
  @EnumSource
  void every_outcome_has_a_line_and_an_end_of_its_own(Outcome outcome) throws Exception {
    Flow flow = flow().withOutcome(outcome).withLabel("orders");
    Mark both =
        Mark.Element.around(
            "flow",
            List.of(
                PAINTER.flow(flow, BEND),
                PAINTER.label(flow, BEND, Optional.empty()).orElseThrow()));
    Golden.assertKept("flow-" + outcome.name().toLowerCase(Locale.ROOT), both);
  }

  @Test
  void outcomes_are_told_apart_without_colour() {
    List<String> lines =
        Arrays.stream(Outcome.values())
            .map(outcome -> Golden.uncoloured(PAINTER.flow(flow().withOutcome(outcome), BEND)))
            .toList();
    assertThat(lines).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "orders, 200, Failure: orders",
    "orders, 80, Failure:|orders",
    "every single order of the day, 110, Failure: every|single order of|the day",
    "every single order of the day and of the night, 110, Failure: every|single order of|the day"
        + " and o…",
    "a failure, 200, a failure",
    "'', 200, Failure"
  })
  void the_outcome_and_the_label_take_the_lines_that_they_need(
      String label, double length, String words) {
    Flow flow = flow().withOutcome(Outcome.FAILURE).withLabel(label);
    Route route = route(new Point(0, 0), new Point(length, 0));
    assertThat(label(flow, route))
        .containsSubsequence(
            Stream.of(words.split("\\|")).map(line -> "\"" + line + "\"").toList());
  }

  @Test
  void a_flow_that_says_nothing_has_no_label() {
    assertThat(PAINTER.label(flow(), LEVEL, Optional.empty())).isEmpty();
  }

  @Test
  void how_records_are_carried_stands_in_the_second_line() {
    var carriage =
        new Carriage("Avro", DeliveryGuarantee.AT_LEAST_ONCE, TransitEncryption.MUTUAL_TLS);
    assertThat(label(flow().withLabel("orders").withCarriage(carriage), LEVEL))
        .contains("\"orders\"", " lock-outline ", "\"Avro · ≥ once · mTLS\"");
    var open = Carriage.UNSTATED.withEncryption(TransitEncryption.NONE);
    assertThat(label(flow().withCarriage(open), LEVEL))
        .contains(" lock-open-variant-outline ", "\"plain\"");
  }

  @Test
  void a_label_stands_where_its_route_says() {
    Flow flow = flow().withLabel("x");
    assertThat(middle(flow, BEND)).isEqualTo(new Point(60, 40));
    var spot = new Spot(new Point(100, 80), 160);
    Route other = new Route(BEND.points(), BEND.from(), BEND.to(), Set.of(), spot);
    assertThat(middle(flow, other)).isEqualTo(new Point(100, 80));
  }

  private static Point middle(Flow flow, Route route) {
    return FlowLabel.of(flow, Optional.empty(), route.blocked(), route.label()).plate().center();
  }

  @Test
  void a_flow_without_a_free_way_wears_a_warning_sign_beside_its_label() {
    var blocked =
        new Route(List.of(new Point(0, 0), new Point(90, 40)), Side.RIGHT, Side.LEFT, true);
    assertThat(label(flow(), blocked)).contains(" alert ");
    assertThat(label(flow().withLabel("x"), blocked)).contains(" alert ", "\"x\"");
  }

  private static Flow flow() {
    return Flow.between("flow", "a", "b");
  }

  private static String label(Flow flow, Route route) {
    return Golden.text(PAINTER.label(flow, route, Optional.empty()).orElseThrow());
  }

  @Test
  void a_retry_loop_says_how_often_and_when() {
    Flow loop = Flow.between("flow", "a", "a").withOutcome(Outcome.FAILURE);
    assertThat(Golden.text(PAINTER.label(loop, BEND, Optional.empty()).orElseThrow()))
        .contains("\"Retry\"");
    Optional<RetryPolicy> usual = Optional.of(RetryPolicy.USUAL);
    assertThat(Golden.text(PAINTER.label(loop, BEND, usual).orElseThrow()))
        .contains("\"Retry 3× exp\"");
  }
}
