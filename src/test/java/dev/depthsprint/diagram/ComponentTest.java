package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import org.junit.jupiter.api.Test;

class ComponentTest {

  private static final Component KAFKA =
      Component.of("a", Catalogue.kind("kafka").orElseThrow(), Point.ORIGIN)
          .with(Property.PARTITIONS, new Value.Count(6))
          .with(Property.OWNER, new Value.Words("Team Orders"));

  private static final Kind TALEND = Catalogue.kind("talend").orElseThrow();

  @Test
  void another_kind_keeps_what_can_be_said_about_it_and_drops_the_rest() {
    assertThat(KAFKA.withKind(TALEND).properties()).containsOnlyKeys(Property.OWNER);
  }

  @Test
  void a_name_that_was_only_the_kinds_follows_it() {
    assertThat(KAFKA.withKind(TALEND).name()).isEqualTo("Talend");
  }

  @Test
  void a_name_of_its_own_stays() {
    assertThat(KAFKA.withName("orders").withKind(TALEND).name()).isEqualTo("orders");
  }
}
