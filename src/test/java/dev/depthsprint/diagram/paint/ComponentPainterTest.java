package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.ValueType;
import dev.depthsprint.diagram.Window;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Point;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pcollections.TreePVector;

class ComponentPainterTest {

  private static final DiagramPainter PAINTER = new DiagramPainter(Palette.LIGHT);
  private static final Kind KAFKA = Catalogue.kind("kafka").orElseThrow();

  @Test
  void a_component_shows_layer_icon_name_detail_and_badges() throws Exception {
    Component component =
        Component.of("kafka", KAFKA, new Point(16, 24))
            .withDetail("3 partitions · 2k msg/s")
            .with(Checkpoint.USUAL)
            .with(RetryPolicy.USUAL);
    Golden.assertKept("component", PAINTER.component(component, Situation.PLAIN));
  }

  @Test
  void the_level_of_its_zone_and_ports_are_seen() throws Exception {
    var ports = List.of(new NamedPort("orders", Side.RIGHT), new NamedPort("in", Side.LEFT));
    Component component = kafka().withPorts(TreePVector.from(ports));
    var situation = new Situation(Optional.of(SecurityLevel.SECRET), true);
    Golden.assertKept("component-situation", PAINTER.component(component, situation));
  }

  @Test
  void a_failure_that_goes_nowhere_is_seen_below_its_component() throws Exception {
    var situation = new Situation(Optional.empty(), true);
    Golden.assertKept(
        "component-lost-failure", PAINTER.lostFailure(kafka(), situation).orElseThrow());
    assertThat(PAINTER.lostFailure(kafka(), Situation.PLAIN)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "60, EXACTLY_ONCE, 60 s · exactly-once",
    "120, AT_LEAST_ONCE, 120 s · at-least-once",
    "600, EXACTLY_ONCE, 10 min · exactly-once",
    "7200, EXACTLY_ONCE, 2 h · exactly-once",
    "0.5, AT_LEAST_ONCE, 500 ms · at-least-once"
  })
  void a_checkpoint_is_worded_in_full_where_there_is_room(
      double seconds, Checkpoint.Mode mode, String words) {
    var checkpoint = new Checkpoint(Duration.ofMillis((long) (seconds * 1000)), "", mode);
    assertThat(Golden.text(PAINTER.component(kafka().with(checkpoint), Situation.PLAIN)))
        .contains("\"" + words + "\"");
  }

  @Test
  void two_badges_are_read_in_full_one_below_the_other() {
    var checkpoint = new Checkpoint(Duration.ofMinutes(10), "", Checkpoint.Mode.AT_LEAST_ONCE);
    Component both = kafka().with(checkpoint).with(RetryPolicy.USUAL);
    assertThat(Golden.text(PAINTER.component(both, Situation.PLAIN)))
        .contains("\"10 min · at-least-once\"")
        .contains("\"3× exp · DLQ\"");
  }

  @Test
  void nothing_ever_leaves_the_component() {
    for (int seed = 0; seed < 300; seed++) {
      Component component = randomComponent(new Random(seed));
      Box box = component.bounds();
      for (Mark mark : PAINTER.component(component, Situation.PLAIN).marks()) {
        Box ink = Golden.ink(mark);
        assertThat(box.grown(1).contains(ink)).as("seed " + seed + ": " + mark).isTrue();
      }
    }
  }

  @Test
  void a_long_name_takes_the_lines_that_the_box_has_room_for() {
    String name = "Customer profile enrichment from the master data";
    Component component = Pipelines.component("a", 0, 0).withName(name);
    assertThat(ComponentPainter.whatIsCut(component, Situation.PLAIN)).isEmpty();
    assertThat(PAINTER.component(component, Situation.PLAIN).marks())
        .filteredOn(Mark.TextRun.class::isInstance)
        .hasSize(3);
  }

  @Test
  void a_box_grows_until_a_long_name_can_be_read_whole_wherever_it_stands() {
    for (int seed = 0; seed < 300; seed++) {
      var random = new Random(seed);
      Component component = randomComponent(random).withName(longName(random));
      for (Optional<SecurityLevel> level :
          List.of(Optional.<SecurityLevel>empty(), Optional.of(SecurityLevel.SECRET))) {
        var situation = new Situation(level, false);
        List<Mark> marks = PAINTER.component(component, situation).marks();
        assertThat(words(marks)).as("seed " + seed).startsWith(letters(component.name()));
        assertThat(marks)
            .as("seed " + seed)
            .allMatch(mark -> component.bounds().grown(1).contains(Golden.ink(mark)));
      }
    }
  }

  @Test
  void only_a_name_of_more_than_24_lines_is_cut() {
    Component component = Pipelines.component("a", 0, 0);
    Component most = component.withName("WWWWWWW ".repeat(24).strip());
    assertThat(most.bounds().height()).isGreaterThan(300).isLessThanOrEqualTo(Component.TALLEST);
    assertThat(ComponentPainter.whatIsCut(most, Situation.PLAIN)).isEmpty();
    Component more = component.withName("WWWWWWW ".repeat(25).strip());
    assertThat(more.bounds()).isEqualTo(most.bounds());
    assertThat(ComponentPainter.whatIsCut(more, Situation.PLAIN)).contains(more.name());
  }

  private static String longName(Random random) {
    var name = new StringBuilder("N");
    for (int i = random.nextInt(110); i > 0; i--) {
      name.append("aiWéW-.m ".charAt(random.nextInt(9)));
    }
    return name.toString();
  }

  private static String words(List<Mark> marks) {
    var words = new StringBuilder();
    for (Mark mark : marks) {
      if (mark instanceof Mark.TextRun run && run.face() == FontFace.SEMIBOLD) {
        words.append(run.text());
      }
    }
    return letters(words.toString());
  }

  private static String letters(String text) {
    return text.replace(" ", "");
  }

  @Test
  void text_lines_of_a_component_do_not_touch() {
    for (int seed = 0; seed < 300; seed++) {
      List<Mark.TextRun> runs =
          PAINTER.component(randomComponent(new Random(seed)), Situation.PLAIN).marks().stream()
              .filter(Mark.TextRun.class::isInstance)
              .map(Mark.TextRun.class::cast)
              .toList();
      for (Mark.TextRun a : runs) {
        assertThat(runs)
            .as("seed " + seed + ": " + a)
            .filteredOn(b -> b != a)
            .noneMatch(b -> capitals(a).intersects(capitals(b)));
      }
    }
  }

  @Test
  void badges_without_room_for_words_are_icons_and_the_rest_is_counted() {
    Component three = kafka().with(Checkpoint.USUAL).with(RetryPolicy.USUAL).with(Window.USUAL);
    assertThat(text(three))
        .contains("\"60 s · exactly-once\"", "\"3× · DLQ\"", "\"tumbling 60 s\"");
    Component many = three;
    for (Property property : Property.values()) {
      if (property.type() instanceof ValueType.Choice(var options)) {
        many = many.with(property, new Value.Choice(options.getLast()));
      }
    }
    many = many.with(Property.WATERMARK_DELAY, new Value.Length(Duration.ofSeconds(5)));
    assertThat(text(many)).contains("\"+3\"");
    assertThat(BadgePainter.place(many)).extracting(it -> it.about().size()).endsWith(1, 3);
  }

  @Test
  void a_component_without_a_detail_shows_what_is_most_worth_knowing() {
    Component topic =
        kafka()
            .with(Property.OWNER, new Value.Words("Payments"))
            .with(Property.RETENTION, new Value.Length(Duration.ofDays(7)))
            .with(Property.THROUGHPUT, new Value.Amount(2500))
            .with(Property.PARTITIONS, new Value.Count(3));
    assertThat(text(topic)).contains("\"3 partitions · 7 days\"").doesNotContain("Payments");
    assertThat(text(topic.withDetail("Own words"))).contains("Own words").doesNotContain("7 days");
    Component one = kafka().with(Property.PARTITIONS, new Value.Count(1));
    assertThat(text(one)).contains("\"1 partition\"");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "0.25, 0.25",
    "999, 999",
    "1000, 1k",
    "2500, 2.5k",
    "12345, 12.3k",
    "999999, 1000k",
    "3000000, 3M",
    "4.2e9, 4.2G"
  })
  void numbers_are_short(double number, String words) {
    assertThat(Wording.number(number)).isEqualTo(words);
  }

  private static Component randomComponent(Random random) {
    List<Kind> kinds = Catalogue.kinds();
    Component component =
        Component.of("c", kinds.get(random.nextInt(kinds.size())), new Point(8, 16));
    if (random.nextBoolean()) {
      component = component.withName(Golden.randomText(random));
    }
    if (random.nextBoolean()) {
      component = component.withDetail(Golden.randomText(random));
    }
    if (random.nextBoolean()) {
      Duration interval = Duration.ofMillis(1 + random.nextInt(1_000_000_000));
      component = component.with(new Checkpoint(interval, "", Checkpoint.Mode.AT_LEAST_ONCE));
    }
    if (random.nextBoolean()) {
      component =
          component.with(
              Property.DEAD_LETTER_TARGET, new Value.Words("a queue for all that failed"));
    }
    return random.nextBoolean() ? component.with(RetryPolicy.USUAL) : component;
  }

  private static Component kafka() {
    return Component.of("kafka", KAFKA, Point.ORIGIN);
  }

  private static String text(Component component) {
    return Golden.text(PAINTER.component(component, Situation.PLAIN));
  }

  private static Box capitals(Mark.TextRun run) {
    double width = run.face().width(run.text(), run.size());
    return new Box(run.x(), run.y() - run.size() * 0.714, width, run.size() * 0.714);
  }
}
