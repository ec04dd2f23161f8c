package dev.depthsprint.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OfferTest {

  private static final Kind STORAGE = Catalogue.generic(Layer.STORAGE);

  private static List<Offer> offers(String text) {
    return Offer.of(text, false, STORAGE);
  }

  @Test
  void a_name_that_the_catalogue_does_not_know_is_offered_in_every_generic_kind() {
    List<Offer> offers = offers(" Snowplow ");
    assertThat(offers).allMatch(offer -> offer.given().equals("Snowplow"));
    assertThat(offers.getFirst().piece()).isEqualTo(new Piece.OfKind(STORAGE));
    assertThat(offers).doesNotHaveDuplicates().hasSizeGreaterThan(6);
    assertThat(offers.getFirst().title()).isEqualTo("Storage named “Snowplow”");
  }

  @Test
  void what_is_found_comes_before_the_name_that_was_typed() {
    List<Offer> offers = offers("kaf");
    assertThat(offers.getFirst()).isEqualTo(new Offer(offers.getFirst().piece(), ""));
    assertThat(offers.getLast().given()).isEqualTo("kaf");
  }

  @Test
  void a_word_of_the_name_hints_at_its_system() {
    assertThat(offers("orders topic").getFirst())
        .isEqualTo(
            new Offer(new Piece.OfKind(Catalogue.kind("kafka").orElseThrow()), "orders topic"));
  }

  @Test
  void the_name_of_a_system_is_offered_once() {
    assertThat(offers("KAFKA")).allMatch(offer -> offer.given().isEmpty());
    assertThat(offers("")).allMatch(offer -> offer.given().isEmpty());
  }

  @Test
  void the_component_has_the_name_that_was_typed() {
    Diagram diagram = Diagram.empty("d", "D");
    Addition addition = Edits.add(diagram, STORAGE, Point.ORIGIN, Ids.from(new Random(1)));
    Diagram after = offers("Snowplow").getFirst().named(addition).edit().change().apply(diagram);
    assertThat(after.components().values())
        .singleElement()
        .extracting(Component::name)
        .isEqualTo("Snowplow");
  }
}
