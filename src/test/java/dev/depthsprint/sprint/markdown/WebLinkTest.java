package dev.depthsprint.sprint.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {

  @ParameterizedTest
  @ValueSource(strings = {"https://kafka.apache.org/docs?x=1#y", "HTTP://example.org"})
  void web_addresses_may_go_to_the_browser(String address) {
    assertThat(WebLink.of(address)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "javascript:alert(1)",
        "docs/kafka.md",
        "",
        "https:",
        "mailto:a@b.c",
        "smb://host/share",
        "http://a b",
        "data:text/html,x"
      })
  void nothing_else_may(String address) {
    assertThat(WebLink.of(address)).isEmpty();
  }
}
