package dev.depthsprint.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MessageTest {

  @Test
  void a_name_in_a_sentence_cannot_turn_its_direction() {
    Message sentence = Message.of("storage.json.empty", "a\u202Egnp.json\u2066");

    assertThat(sentence.text()).contains("a\uFFFDgnp.json\uFFFD").doesNotContain("\u202E");
    assertThat(Message.of("storage.json.empty", "\u05D0\u200F.json").text())
        .contains("\u05D0\u200F.json");
  }
}
