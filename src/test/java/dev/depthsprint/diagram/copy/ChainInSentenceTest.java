package dev.depthsprint.diagram.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChainInSentenceTest {

  @Test
  void a_chain_in_brackets_is_drawn_under_the_words_round_it() {
    assertThat(ChainInSentence.in("Sketch one real pipeline (Talend → Kafka → DB2/GCP)"))
        .contains(new ChainInSentence("Sketch one real pipeline", "Talend → Kafka → DB2/GCP"));
  }

  @Test
  void a_chain_behind_a_colon_is_drawn_under_the_words_before_it() {
    assertThat(ChainInSentence.in("Redraw pipeline: ingestion -> processing -> storage."))
        .contains(new ChainInSentence("Redraw pipeline", "ingestion -> processing -> storage"));
  }

  @Test
  void a_chain_alone_is_its_own_title() {
    assertThat(ChainInSentence.in("Talend => Kafka"))
        .contains(new ChainInSentence("Talend => Kafka", "Talend => Kafka"));
  }

  @Test
  void an_arrow_as_airflow_writes_it_stands_between_blanks() {
    assertThat(ChainInSentence.in("Talend >> Kafka"))
        .contains(new ChainInSentence("Talend >> Kafka", "Talend >> Kafka"));
    assertThat(ChainInSentence.in("Why Kafka>>Flink shifts bits")).isEmpty();
  }

  @Test
  void words_before_the_first_system_are_the_title() {
    assertThat(ChainInSentence.in("Sketch Talend → Kafka"))
        .contains(new ChainInSentence("Sketch", "Talend → Kafka"));
    assertThat(ChainInSentence.in("Bronze -> silver -> gold"))
        .contains(new ChainInSentence("Bronze -> silver -> gold", "Bronze -> silver -> gold"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Go from junior → senior",
        "Cut the latency from 50 ms -> 5 ms",
        "Read chapters 3 → 5",
        "Explain (5 ms -> 2 ms)",
        "If a consumer dies -> then the group coordinator notices it",
        "Monday → Friday"
      })
  void arrows_between_other_things_are_no_chain(String sentence) {
    assertThat(ChainInSentence.in(sentence)).isEmpty();
  }

  @Test
  void brackets_without_an_arrow_are_no_chain() {
    assertThat(ChainInSentence.in("Read Kafka fundamentals (partitions, offsets)")).isEmpty();
    assertThat(ChainInSentence.in("Is a > b, or is it -1?")).isEmpty();
  }
}
