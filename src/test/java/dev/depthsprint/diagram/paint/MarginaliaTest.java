package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.RandomDiagrams;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MarginaliaTest {

  private static final About PLAIN = About.titled("Orders");

  private static Diagram diagram(About about) {
    return Diagram.empty("x", about)
        .with(component("kafka", 0).with(Checkpoint.USUAL))
        .with(component("db2", 400))
        .with(Flow.between("f", "kafka", "db2").withOutcome(Outcome.FAILURE));
  }

  private static Component component(String kind, double x) {
    return Component.of(kind, Catalogue.kind(kind).orElseThrow(), new Point(x, 0));
  }

  private static List<Mark.Element> painted(Diagram diagram) {
    return new DiagramPainter(Palette.LIGHT).marginalia(Board.of(diagram));
  }

  private static String text(Diagram diagram) {
    return new Picture(new Box(0, 0, 1, 1), List.copyOf(painted(diagram))).text();
  }

  @Test
  void a_title_alone_stands_nowhere() {
    assertThat(painted(diagram(PLAIN))).isEmpty();
  }

  @Test
  void description_and_author_stand_below_the_title() {
    assertThat(text(diagram(PLAIN.withDescription("What for").withAuthor("Data team"))))
        .containsSubsequence("\"Orders\"", "\"What for\"", "\"Data team\"")
        .doesNotContain("Layers");
  }

  @Test
  void a_legend_lists_what_is_used_and_nothing_else() {
    assertThat(text(diagram(PLAIN.withLegend(true))))
        .contains("\"Ingestion\"", "\"Storage\"", "\"Failure\"", "\"Checkpoint\"")
        .doesNotContain("\"Source\"", "\"Success\"", "\"Retry\"", "Zones", "Notes");
  }

  @Test
  void a_legend_explains_only_the_short_words_that_badges_have_room_for() {
    String exponential = "a longer wait before each try";
    Diagram roomy =
        diagram(PLAIN.withLegend(true)).withComponent("kafka", it -> it.with(RetryPolicy.USUAL));
    assertThat(text(roomy)).contains(exponential);
    Diagram crowded =
        roomy.withComponent(
            "kafka",
            it ->
                it.with(
                        Property.DELIVERY_GUARANTEE,
                        new Value.Choice(DeliveryGuarantee.EXACTLY_ONCE))
                    .with(Property.DEAD_LETTER_TARGET, new Value.Words("orders-dead-letters")));
    assertThat(text(crowded)).contains("so many tries").doesNotContain(exponential);
    Flow again = Flow.between("again", "kafka", "kafka").withOutcome(Outcome.FAILURE);
    assertThat(text(crowded.with(again))).contains(exponential);
  }

  @Test
  void a_legend_explains_the_lock_of_a_flow() {
    Diagram diagram = diagram(PLAIN.withLegend(true));
    assertThat(text(diagram)).doesNotContain("transit");
    assertThat(text(diagram.withFlow("f", it -> with(it, TransitEncryption.TLS))))
        .contains("\"Encrypted in transit\"");
    assertThat(text(diagram.withFlow("f", it -> with(it, TransitEncryption.NONE))))
        .contains("\"Not encrypted in transit\"");
  }

  private static Flow with(Flow flow, TransitEncryption encryption) {
    return flow.withCarriage(flow.carriage().withEncryption(encryption));
  }

  @Test
  void a_legend_tells_levels_of_zones_and_of_data_and_markers() {
    Diagram diagram =
        diagram(PLAIN.withLegend(true))
            .withComponent(
                "db2",
                it ->
                    it.with(
                        Property.DATA_CLASSIFICATION, new Value.Choice(SecurityLevel.RESTRICTED)))
            .with(
                new Zone(
                    "z", Zone.Sort.TEAM, "", SecurityLevel.SECRET, new Box(-20, -20, 900, 200)))
            .with(new Note("n", Note.Sort.PAIN_POINT, "", new Box(0, 0, 50, 50), Note.NOTHING));
    assertThat(text(diagram))
        .contains("\"Restricted\"", "\"Secret\"", "\"Team\"", "\"Pain point\"")
        .doesNotContain("\"Internal\"", "\"Bottleneck\"", "\"Data classification\"");
  }

  @Test
  void nothing_around_lies_on_an_element_and_no_two_words_touch() {
    for (int seed = 0; seed < 200; seed++) {
      Diagram diagram = new RandomDiagrams(new Random(seed)).diagram("x");
      Board board = Board.of(diagram.withAbout(diagram.about().withLegend(true)));
      List<Mark.Element> around = new DiagramPainter(Palette.DARK).marginalia(board);
      for (Mark.Element element : around) {
        assertThat(element.bounds().intersects(board.bounds())).as("seed " + seed).isFalse();
        assertThat(DiagramPainter.extent(board).grown(1e-6).contains(element.bounds())).isTrue();
        assertApart(seed, element);
      }
    }
  }

  private static void assertApart(int seed, Mark.Element element) {
    List<Box> runs =
        element.marks().stream()
            .filter(Mark.TextRun.class::isInstance)
            .map(mark -> Golden.ink(mark).grown(-1.5))
            .toList();
    for (int i = 0; i < runs.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(runs.get(i).intersects(runs.get(j))).as("seed " + seed).isFalse();
      }
    }
  }
}
