package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BackupThinningTest {

  private static final Instant NOW = Instant.parse("2026-03-20T12:00:00Z");

  @Test
  void all_of_two_days_stay() {
    assertThat(left(every(Duration.ofMinutes(10), Duration.ofDays(2)))).hasSize(6 * 48 + 1);
  }

  @Test
  void one_an_hour_stays_of_a_week_and_one_a_day_of_sixty_days() {
    List<Instant> left = left(every(Duration.ofMinutes(10), Duration.ofDays(90)));

    assertThat(between(left, Duration.ofDays(2), Duration.ofDays(7))).hasSize(5 * 24);
    assertThat(between(left, Duration.ofDays(7), Duration.ofDays(60))).hasSizeBetween(53, 54);
    assertThat(between(left, Duration.ofDays(60), Duration.ofDays(90))).isEmpty();
  }

  @Test
  void the_newest_of_an_hour_stays() {
    Instant old = NOW.minus(Duration.ofDays(3));
    List<Instant> three = List.of(NOW, NOW.minusSeconds(900), NOW.minusSeconds(1800));
    List<Instant> hour = List.of(old, old.plusSeconds(1200), old.plusSeconds(2400));

    assertThat(BackupThinning.surplus(Stream.of(three, hour).flatMap(List::stream).toList(), NOW))
        .containsExactlyInAnyOrder(old, old.plusSeconds(1200));
  }

  @Test
  void the_three_newest_stay_however_old() {
    Instant old = NOW.minus(Duration.ofDays(400));

    assertThat(
            BackupThinning.surplus(
                List.of(old, old.plusSeconds(1), old.plusSeconds(2), old.plusSeconds(3)), NOW))
        .containsExactly(old);
  }

  private static List<Instant> left(List<Instant> all) {
    List<Instant> left = new ArrayList<>(all);
    left.removeAll(BackupThinning.surplus(all, NOW));
    return left;
  }

  private static List<Instant> every(Duration step, Duration length) {
    return Stream.iterate(NOW, at -> at.minus(step))
        .takeWhile(at -> !at.isBefore(NOW.minus(length)))
        .toList();
  }

  private static List<Instant> between(List<Instant> all, Duration younger, Duration older) {
    return all.stream()
        .filter(at -> at.isBefore(NOW.minus(younger)) && !at.isBefore(NOW.minus(older)))
        .toList();
  }
}
