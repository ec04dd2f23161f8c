package dev.depthsprint.workspace;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which backups may go: of the last two days all stay, of the last week one an hour, of the last
 * sixty days one a day. The three newest always stay, however old they are.
 */
public final class BackupThinning {

  private static final Duration ALL = Duration.ofDays(2);
  private static final Duration HOURLY = Duration.ofDays(7);
  private static final Duration DAILY = Duration.ofDays(60);
  private static final int NEWEST = 3;

  private BackupThinning() {}

  /**
   * @param backups when each was made, in any order
   * @return those that may go
   */
  public static List<Instant> surplus(Collection<Instant> backups, Instant now) {
    List<Instant> newestFirst = backups.stream().distinct().sorted().toList().reversed();
    List<Instant> surplus = new ArrayList<>();
    Set<Long> hours = new HashSet<>();
    Set<Long> days = new HashSet<>();
    for (int i = 0; i < newestFirst.size(); i++) {
      Instant backup = newestFirst.get(i);
      Duration age = Duration.between(backup, now);
      boolean isFirstOfHour = hours.add(backup.getEpochSecond() / 3600);
      boolean isFirstOfDay = days.add(backup.getEpochSecond() / 86_400);
      boolean stays =
          i < NEWEST
              || age.compareTo(ALL) <= 0
              || age.compareTo(HOURLY) <= 0 && isFirstOfHour
              || age.compareTo(DAILY) <= 0 && isFirstOfDay;
      if (!stays) {
        surplus.add(backup);
      }
    }
    return surplus;
  }
}
