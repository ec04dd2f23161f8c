package dev.depthsprint.ui.inspector;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.ValueType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertyWordsTest {

  private static final ValueType AMOUNT = Property.THROUGHPUT.type();
  private static final ValueType COUNT = Property.PARTITIONS.type();
  private static final ValueType WORDS = Property.OWNER.type();

  @ParameterizedTest
  @CsvSource({"2500,2500", "0.50,0.5", "'0,25',0.25", "1000000000000000,1000000000000000"})
  void an_amount_is_shown_as_plainly_as_it_can_be_typed(String typed, String shown) {
    assertThat(PropertyWords.read(AMOUNT, typed).map(PropertyWords::typed)).contains(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "many", "-1", "1e3", "1.", "1 2", "99999999999999999"})
  void what_is_no_amount_is_none(String typed) {
    assertThat(PropertyWords.read(AMOUNT, typed)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "1.5", "-3", "x", "9999999999999"})
  void what_is_no_count_from_one_on_is_none(String typed) {
    assertThat(PropertyWords.read(COUNT, typed)).isEmpty();
  }

  @Test
  void words_lose_the_blanks_around_them_and_are_not_blank() {
    assertThat(PropertyWords.read(WORDS, " Data platform "))
        .contains(new Value.Words("Data platform"));
    assertThat(PropertyWords.read(WORDS, "  ")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"THROUGHPUT", "PARTITIONS", "OWNER", "RETENTION", "COMPACTION"})
  void every_sort_of_value_has_a_group_and_an_id_without_spaces(Property property) {
    assertThat(PropertyGroup.of(property)).isNotNull();
    assertThat(PropertyWords.id(property)).matches("[a-z-]+");
  }
}
