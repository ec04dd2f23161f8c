package dev.depthsprint.diagram.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.text.Problem;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Talend → Kafka -> DB2/BigQuery",
        "Talend=>Kafka | db2 / BIGQUERY",
        "talend --> kafka\nkafka -> db2\n\nkafka ⟶ bigquery",
        "talend >> kafka\nkafka >> db2\n\nkafka >> bigquery",
        "- Talend -> Kafka\n2. Kafka -> Db2/BigQuery"
      })
  void chains_become_components_and_flows(String text) throws Problem {
    Diagram diagram = ChainReader.read(text).diagram();
    assertThat(kinds(diagram)).containsExactly("talend", "kafka", "db2", "bigquery");
    assertThat(ChainText.of(diagram)).isEqualTo("Talend → Kafka → Db2\nKafka → BigQuery\n");
  }

  @Test
  void a_list_of_names_becomes_components_without_flows() throws Problem {
    Diagram diagram = ChainReader.read("* Kafka\n* Spark Structured Streaming\n• Orders").diagram();
    assertThat(diagram.components().values())
        .extracting(Component::name)
        .containsExactly("Kafka", "Spark Structured Streaming", "Orders");
    assertThat(diagram.flows()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1. Kafka\n2. Orders", "1) Kafka\n2) Orders", "(1) Kafka\n(2) Orders",
        "1.1 Kafka\n1.2. Orders", "a) Kafka\nb) Orders", "+ Kafka\n◦ Orders",
        "- [ ] Kafka\n- [x] Orders"
      })
  void a_list_loses_its_bullets_and_numbers(String text) throws Problem {
    assertThat(ChainReader.read(text).diagram().components().values())
        .extracting(Component::name)
        .containsExactly("Kafka", "Orders");
  }

  @Test
  void a_slash_in_the_name_of_a_system_separates_nothing() throws Problem {
    assertThat(kinds(ChainReader.read("Files -> Pub/Sub/Kafka").diagram()))
        .containsExactly("files", "pubsub", "kafka");
  }

  @Test
  void what_the_catalogue_does_not_know_is_generic_by_its_place() throws Problem {
    Diagram diagram = ChainReader.read("Zorders -> Zcleaner -> Zvault").diagram();
    assertThat(diagram.components().values())
        .extracting(it -> it.kind().layer())
        .containsExactly(Layer.SOURCE, Layer.PROCESSING, Layer.STORAGE);
    assertThat(diagram.components().values())
        .extracting(Component::name)
        .containsExactly("Zorders", "Zcleaner", "Zvault");
  }

  @Test
  void what_a_chain_connects_is_level_however_long_its_names_are() throws Problem {
    String name = "Kundenstammdatenabgleich mit dem Archiv der Niederlassungen";
    Diagram part = ChainReader.read("A -> " + name + "\n" + name + " zwei -> B").diagram();
    for (Flow flow : part.flows().values()) {
      assertThat(middle(part, flow.from().componentId()))
          .isEqualTo(middle(part, flow.to().componentId()));
    }
  }

  private static double middle(Diagram part, String id) {
    return part.components().get(id).bounds().center().y();
  }

  @Test
  void long_names_do_not_lie_on_each_other() throws Problem {
    String name = "WWWWWW ".repeat(16);
    Diagram diagram = ChainReader.read(name + "1 -> Kafka\n" + name + "2 -> Kafka").diagram();
    for (Component a : diagram.components().values()) {
      assertThat(diagram.components().values())
          .noneMatch(b -> a != b && a.bounds().intersects(b.bounds()));
    }
  }

  @Test
  void a_loop_is_read_and_nothing_lies_on_anything() throws Problem {
    Diagram diagram = ChainReader.read("A -> B -> C -> A -> A\nD -> B").diagram();
    assertThat(diagram.flows()).hasSize(5);
    for (Component a : diagram.components().values()) {
      assertThat(diagram.components().values())
          .noneMatch(b -> a != b && a.bounds().intersects(b.bounds()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n\t\n", "-> ->", "///"})
  void text_without_a_name_is_refused(String text) {
    assertThatThrownBy(() -> ChainReader.read(text))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("nothing on the clipboard");
  }

  @Test
  void a_page_of_prose_is_refused() {
    assertThatThrownBy(() -> ChainReader.read("word ".repeat(100)))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("too long for a name");
  }

  @Test
  void too_much_is_refused() {
    assertThatThrownBy(() -> ChainReader.read("x\n".repeat(60_000))).isInstanceOf(Problem.class);
    var names = new StringBuilder();
    for (int i = 0; i < 600; i++) {
      names.append("n").append(i).append('\n');
    }
    assertThatThrownBy(() -> ChainReader.read(names.toString()))
        .isInstanceOf(Problem.class)
        .hasMessageContaining("500");
    String many = "a/b/c/d/e/f/g/h/i/j/k/l/m/n/o/p/q/r/s/t/u/v/w/x/y/z".repeat(1);
    String wide = many + "/" + many.replace("/", "2/") + "2";
    assertThatThrownBy(() -> ChainReader.read(wide + "->" + wide.replace("/", "3/")))
        .isInstanceOf(Problem.class);
  }

  @Test
  void any_text_gives_a_part_or_a_sentence() {
    String letters = "ab/-=>→| \n\t.1*•\u0000\uD800ü";
    for (int seed = 0; seed < 500; seed++) {
      var random = new Random(seed);
      var text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(letters.charAt(random.nextInt(letters.length())));
      }
      try {
        assertThat(ChainReader.read(text.toString()).isEmpty()).as("seed %d", seed).isFalse();
      } catch (Problem problem) {
        assertThat(problem.sentence().text()).as("seed %d", seed).isNotBlank();
      }
    }
  }

  @Test
  void the_text_of_a_template_is_read_again_as_what_it_says() throws Problem {
    String text = ChainText.of(Template.CURRENT.create("t", "T"));
    assertThat(ChainText.of(ChainReader.read(text).diagram()).lines())
        .containsExactlyInAnyOrderElementsOf(text.lines().toList());
  }

  private static List<String> kinds(Diagram diagram) {
    return diagram.components().values().stream().map(it -> it.kind().id()).toList();
  }

  @Test
  void a_dozen_names_stay_in_one_row() throws Problem {
    assertThat(chain(12).bounds().height()).isEqualTo(Component.HEIGHT);
  }

  @Test
  void a_longer_chain_goes_on_in_rows_that_begin_at_the_left() throws Problem {
    Diagram diagram = chain(200);
    assertThat(diagram.bounds().width() / diagram.bounds().height()).isBetween(1.0, 2.5);
    List<Double> first =
        diagram.components().values().stream().map(it -> it.position().x()).distinct().toList();
    assertThat(first).hasSizeBetween(10, 20);
    assertThat(diagram.components().values())
        .extracting(Component::position)
        .doesNotHaveDuplicates();
  }

  private static Diagram chain(int names) throws Problem {
    List<String> stages = IntStream.range(0, names).mapToObj(it -> "stage " + it).toList();
    return ChainReader.read(String.join(" -> ", stages)).diagram();
  }
}
