package dev.depthsprint.sprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

  private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

  private static TimeLog worked(TimeLog log, String id, String task, Instant from, Instant to) {
    return log.after(new TimeEvent.Started(id, task, from, ZONE))
        .flatMap(it -> it.after(new TimeEvent.Stopped(id, to, Origin.TIMER)))
        .orElseThrow();
  }

  private static void assertAsAddedUpAnew(TimeLog log, long seed) {
    var anew = new TimeLog(log.intervals(), log.timer());
    for (int i = 0; i < 5; i++) {
      LocalDate day = FIRST.plusDays(i);
      assertThat(log.onDay(day, Instant.MAX))
          .as("day %s, seed %s", day, seed)
          .isEqualTo(anew.onDay(day, Instant.MAX));
      assertThat(log.onTask("task-" + i, Instant.MAX))
          .as("task %s, seed %s", i, seed)
          .isEqualTo(anew.onTask("task-" + i, Instant.MAX));
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void sums_that_grow_are_those_that_are_added_up_anew(long seed) {
    var random = new Random(seed);
    TimeLog log = TimeLog.EMPTY;
    Instant at = FIRST.atTime(20, 0).atZone(ZONE).toInstant();
    for (int i = 0; i < 300; i++) {
      Instant end = at.plus(Duration.ofSeconds(1 + random.nextInt(1500)));
      log = worked(log, "i" + i, "task-" + random.nextInt(5), at, end);
      at = end.plus(Duration.ofSeconds(random.nextInt(100)));
      if (random.nextInt(3) == 0) {
        assertAsAddedUpAnew(log, seed);
      }
    }
    assertAsAddedUpAnew(log, seed);
  }
}
