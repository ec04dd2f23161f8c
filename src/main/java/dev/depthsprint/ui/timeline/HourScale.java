package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.text.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the instants of a study day stand. Every hour that passes is as high as every other, so a
 * day on which the clocks change has 23 or 25 of them.
 *
 * @param from the first instant that is shown, a full hour
 * @param to the last one
 * @param hourHeight in pixels
 */
record HourScale(Instant from, Instant to, ZoneId zone, double hourHeight) {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Texts.LOCALE);
  private static final DateTimeFormatter HOUR_AND_OFFSET =
      DateTimeFormatter.ofPattern("HH:mm xxx", Texts.LOCALE);
  private static final double HOUR_SECONDS = 3600;

  /** At least so much is shown, so that an empty day does not look like a short one. */
  private static final Duration LEAST = Duration.ofHours(4);

  /**
   * Where a line stands.
   *
   * @param y in pixels
   */
  record Tick(double y, String label) {}

  /** All of the study day. */
  static HourScale day(LocalDate day, ZoneId zone, double hourHeight) {
    return new HourScale(
        StudyDay.start(day, zone), StudyDay.start(day.plusDays(1), zone), zone, hourHeight);
  }

  /** The hours of the study day that hold something, with some air. */
  static HourScale around(
      List<Block> blocks, LocalDate day, ZoneId zone, Instant now, double hourHeight) {
    HourScale whole = day(day, zone, hourHeight);
    boolean isToday = !now.isBefore(whole.from) && now.isBefore(whole.to);
    Instant usual = isToday ? now : day.atTime(9, 0).atZone(zone).toInstant();
    Instant first = blocks.stream().map(Block::start).min(Instant::compareTo).orElse(usual);
    Instant last = blocks.stream().map(Block::end).max(Instant::compareTo).orElse(usual);
    Instant from = whole.within(first.minus(Duration.ofMinutes(30)));
    Instant to = whole.within(later(last.plus(Duration.ofMinutes(30)), from.plus(LEAST)));
    return new HourScale(hour(from, zone, 0), hour(to, zone, 1), zone, hourHeight);
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  /** The full hour of the wall clock at or before an instant, or the next one after it. */
  private static Instant hour(Instant instant, ZoneId zone, int add) {
    Instant full = instant.atZone(zone).truncatedTo(ChronoUnit.HOURS).toInstant();
    return full.equals(instant) ? full : full.plus(Duration.ofHours(add));
  }

  Instant within(Instant instant) {
    return instant.isBefore(from) ? from : instant.isAfter(to) ? to : instant;
  }

  /** In pixels. */
  double height() {
    return y(to);
  }

  /** In pixels from the top; what lies outside stands at the edge. */
  double y(Instant instant) {
    return Duration.between(from, within(instant)).toMillis() / 1000.0 / HOUR_SECONDS * hourHeight;
  }

  Instant instant(double y) {
    return within(from.plusMillis(Math.round(y / hourHeight * HOUR_SECONDS * 1000)));
  }

  /** The nearest full five minutes of the wall clock. */
  Instant snapped(double y) {
    long step = Duration.ofMinutes(5).toSeconds();
    long seconds = instant(y).getEpochSecond();
    return within(Instant.ofEpochSecond(Math.floorDiv(seconds + step / 2, step) * step));
  }

  /** A line for each hour; one that is there twice, or after a change, says its offset. */
  List<Tick> ticks() {
    List<Tick> ticks = new ArrayList<>();
    for (Instant at = from; !at.isAfter(to); at = at.plus(Duration.ofHours(1))) {
      ZonedDateTime time = at.atZone(zone);
      boolean isChanged = !time.getOffset().equals(from.atZone(zone).getOffset());
      ticks.add(new Tick(y(at), (isChanged ? HOUR_AND_OFFSET : HOUR).format(time)));
    }
    return List.copyOf(ticks);
  }
}
