package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.TimeEvent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Texts of journals of time, as the app writes them. */
final class Journals {

  private Journals() {}

  /**
   * An hour of work each.
   *
   * @param hours ids, and the hour of the day at which each began
   */
  static String of(Object... hours) throws Exception {
    List<TimeEvent> events = new ArrayList<>();
    for (int i = 0; i < hours.length; i += 2) {
      events.addAll(hour((String) hours[i], (Integer) hours[i + 1]));
    }
    return of(events);
  }

  static String of(List<TimeEvent> events) throws Exception {
    var text = new StringBuilder();
    text.append(new String(JournalText.header().bytes(), StandardCharsets.UTF_8));
    long seq = 1;
    for (TimeEvent event : events) {
      text.append(new String(JournalLines.line(seq++, event), StandardCharsets.UTF_8));
    }
    return text.toString();
  }

  static List<TimeEvent> hour(String id, int hour) {
    Instant start = Instant.parse("2026-03-02T00:00:00Z").plusSeconds(3600L * hour);
    return List.of(
        new TimeEvent.Started(id, "task", start, ZoneOffset.UTC),
        new TimeEvent.Stopped(id, start.plusSeconds(3600), Origin.TIMER));
  }
}
