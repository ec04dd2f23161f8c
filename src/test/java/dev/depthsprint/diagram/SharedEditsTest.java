package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharedEditsTest {

  private final Diagram diagram =
      Diagram.empty("orders", "Orders")
          .with(Component.of("kafka", Catalogue.generic(Layer.INGESTION), Point.ORIGIN))
          .with(Component.of("flink", Catalogue.generic(Layer.PROCESSING), new Point(300, 0)))
          .with(Flow.between("one", "kafka", "flink"))
          .with(Flow.between("two", "flink", "kafka"));

  private static final Value OWNER = new Value.Words("Data platform");

  @Test
  void a_property_is_set_on_all_that_are_named_and_on_no_other() {
    Diagram owned =
        SharedEdits.set(List.of("kafka", "gone"), Property.OWNER, OWNER).change().apply(diagram);
    assertThat(owned.components().get("kafka").property(Property.OWNER)).contains(OWNER);
    assertThat(owned.components().get("flink")).isSameAs(diagram.components().get("flink"));
  }

  @Test
  void setting_what_is_set_gives_the_very_same_diagram() {
    DiagramEdit set = SharedEdits.set(List.of("kafka", "flink"), Property.OWNER, OWNER);
    Diagram owned = set.change().apply(diagram);
    assertThat(set.change().apply(owned)).isSameAs(owned);
  }

  @Test
  void a_property_is_taken_from_all_that_are_named() {
    List<String> both = List.of("kafka", "flink");
    Diagram owned = SharedEdits.set(both, Property.OWNER, OWNER).change().apply(diagram);
    assertThat(SharedEdits.remove(both, Property.OWNER).change().apply(owned)).isEqualTo(diagram);
  }

  @Test
  void several_flows_change_one_thing_and_keep_the_rest() {
    Diagram formats =
        FlowEdits.carriage("two", Carriage.UNSTATED.withFormat("Avro")).change().apply(diagram);
    Diagram safe =
        SharedEdits.carriage(
                List.of("one", "two"), it -> it.withEncryption(TransitEncryption.MUTUAL_TLS))
            .change()
            .apply(formats);
    assertThat(safe.flows().get("one").carriage())
        .isEqualTo(Carriage.UNSTATED.withEncryption(TransitEncryption.MUTUAL_TLS));
    assertThat(safe.flows().get("two").carriage())
        .isEqualTo(
            Carriage.UNSTATED.withFormat("Avro").withEncryption(TransitEncryption.MUTUAL_TLS));
  }
}
