package dev.depthsprint.ui.timer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemNoticesTest {

  @Test
  void what_is_told_is_an_argument_of_its_own_and_no_option() {
    assertThat(SystemNotices.linux("Depth Sprint", "--help; rm", false))
        .containsSubsequence("--", "Depth Sprint", "--help; rm");
    assertThat(SystemNotices.mac("Depth Sprint", "\" & do shell script", true))
        .containsSubsequence("--", "Depth Sprint", "\" & do shell script");
  }

  @Test
  void a_sound_is_only_asked_for_when_it_is_wanted() {
    assertThat(SystemNotices.linux("a", "b", false).toString()).contains("suppress-sound");
    assertThat(SystemNotices.mac("a", "b", false).toString()).doesNotContain("sound name");
    assertThat(SystemNotices.mac("a", "b", true).toString()).contains("sound name");
  }

  @Test
  void where_the_system_shows_none_nothing_happens() {
    assertThat(SystemNotices.of("Linux", "/nowhere")).isSameAs(Outside.NOWHERE);
    assertThat(SystemNotices.of("Windows 11", "")).isSameAs(Outside.NOWHERE);
  }
}
