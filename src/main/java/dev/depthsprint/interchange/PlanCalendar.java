package dev.depthsprint.interchange;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of a sprint as a calendar: one all-day event for each day but those of rest. The events
 * leave the time free, since a person chooses the hours of each day. A day has the same UID in
 * every export, so that a calendar that imports the file again replaces its events.
 */
final class PlanCalendar {

  private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private PlanCalendar() {}

  /**
   * @param now when the file is written
   */
  static String of(Sprint sprint, Instant now) {
    var ics =
        new Ics()
            .line("BEGIN", "VCALENDAR")
            .line("VERSION", "2.0")
            .line("PRODID", "-//Depth Sprint//Depth Sprint//EN")
            .line("CALSCALE", "GREGORIAN")
            .line("METHOD", "PUBLISH")
            .text("X-WR-CALNAME", InlineText.heading(sprint.title()));
    LocalDate start = sprint.days().getFirst().date();
    for (Day day : sprint.days()) {
      if (day.kind() != DayKind.REST) {
        event(ics, day, start, now);
      }
    }
    return ics.line("END", "VCALENDAR").toString();
  }

  private static void event(Ics ics, Day day, LocalDate start, Instant now) {
    ics.line("BEGIN", "VEVENT")
        .line("UID", DATE.format(start) + "-" + DATE.format(day.date()) + "@depth-sprint.invalid")
        .line("DTSTAMP", STAMP.format(now))
        .line("DTSTART;VALUE=DATE", DATE.format(day.date()))
        .line("DTEND;VALUE=DATE", DATE.format(day.date().plusDays(1)))
        .text("SUMMARY", summary(day))
        .text("DESCRIPTION", String.join("\n", description(day)))
        .texts("CATEGORIES", List.of(Message.of("interchange.ics.category").text()))
        .line("TRANSP", "TRANSPARENT")
        .line("END", "VEVENT");
  }

  private static String summary(Day day) {
    String title = day.title().isBlank() ? day.focus() : day.title();
    return title.isBlank() ? Message.of("interchange.ics.day").text() : InlineText.plain(title);
  }

  private static List<String> description(Day day) {
    List<String> lines = new ArrayList<>();
    if (!day.focus().isBlank() && !day.title().isBlank()) {
      lines.add(InlineText.plain(day.focus()));
    }
    day.tasks().forEach(task -> lines.add(line(task)));
    if (!day.outcome().isBlank()) {
      lines.add(Message.of("interchange.ics.outcome", InlineText.plain(day.outcome())).text());
    }
    return lines;
  }

  private static String line(Task task) {
    String box = task.isDone() ? "[x] " : "[ ] ";
    int minutes = task.estimate().minutes();
    String title = box + InlineText.plain(task.title());
    if (minutes == 0) {
      return title;
    }
    String key = task.estimate().automatic() ? "interchange.ics.taskAbout" : "interchange.ics.task";
    return Message.of(key, title, String.valueOf(minutes)).text();
  }
}
