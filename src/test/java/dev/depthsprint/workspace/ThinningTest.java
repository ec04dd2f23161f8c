package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ThinningTest {

  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");
  private static final Diagram DIAGRAM = Diagram.empty("orders", "Orders");

  @Test
  void of_the_last_day_all_stay() {
    Versions versions = Versions.NONE;
    for (int i = 0; i < 90; i++) {
      versions = kept(versions, Duration.ofMinutes(10 * i), "");
    }
    assertThat(Thinning.of(versions, "orders", NOW)).isEqualTo(versions);
  }

  @Test
  void later_one_an_hour_stays_and_then_one_a_day() {
    Versions versions = Versions.NONE;
    for (int days : new int[] {3, 20}) {
      for (int i = 1; i <= 12; i++) {
        versions = kept(versions, Duration.ofDays(days).plusMinutes(10 * i), "");
      }
    }
    assertThat(ids(Thinning.of(versions, "orders", NOW)))
        .containsExactly("20260228T115000000Z", "20260317T105000000Z", "20260317T115000000Z");
  }

  @Test
  void what_a_person_named_stays() {
    Versions versions = Versions.NONE;
    for (int i = 0; i < 300; i++) {
      versions = kept(versions, Duration.ofDays(400).plusMinutes(i), "Name " + i);
    }
    assertThat(Thinning.of(versions, "orders", NOW)).isEqualTo(versions);
  }

  @Test
  void never_more_than_a_hundred_stay_and_thinning_twice_is_thinning_once() {
    for (long seed = 0; seed < 50; seed++) {
      var random = new Random(seed);
      Versions versions = Versions.NONE;
      for (int i = 0; i < 250; i++) {
        int minutes = random.nextInt(60 * 24 * (1 + random.nextInt(60)));
        versions = kept(versions, Duration.ofMinutes(minutes), "");
      }
      Versions thinned = Thinning.of(versions, "orders", NOW);
      assertThat(thinned.of("orders").size())
          .as("seed %d", seed)
          .isLessThanOrEqualTo(Thinning.MOST);
      assertThat(thinned.latest("orders")).as("seed %d", seed).isEqualTo(versions.latest("orders"));
      assertThat(Thinning.of(thinned, "orders", NOW)).as("seed %d", seed).isEqualTo(thinned);
    }
  }

  private static Versions kept(Versions versions, Duration age, String name) {
    return versions.plus(versions.make(DIAGRAM, NOW.minus(age), name));
  }

  private static List<String> ids(Versions versions) {
    return versions.of("orders").stream().map(Version::id).toList();
  }
}
