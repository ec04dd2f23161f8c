package dev.depthsprint.diagram.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
  void brackets_without_an_arrow_are_no_chain() {
    assertThat(ChainInSentence.in("Read Kafka fundamentals (partitions, offsets)")).isEmpty();
    assertThat(ChainInSentence.in("Is a > b, or is it -1?")).isEmpty();
  }
}
