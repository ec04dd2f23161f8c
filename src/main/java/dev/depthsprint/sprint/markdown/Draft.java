package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** What has been read of a plan so far. Days have no dates yet. */
final class Draft {

  /** More than anybody reads. */
  private static final int MOST_WARNINGS = 50;

  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM", Texts.LOCALE);

  final Claims claims;
  private final Weekdays weekdays;
  final List<Message> warnings = new ArrayList<>();
  final Prose goal = new Prose();
  final Prose time = new Prose();
  final Prose tip = new Prose();
  final List<Theme> themes = new ArrayList<>();
  final SortedMap<Integer, Week> weeks = new TreeMap<>();
  final List<DraftDay> days = new ArrayList<>();
  private final Set<Integer> weeksWithDays = new HashSet<>();
  final List<DraftTask> criteria = new ArrayList<>();
  String title = "";

  /** The line that says when the plan starts. */
  Optional<PlannedStart> start = Optional.empty();

  Draft(Claims claims, Weekdays weekdays) {
    this.claims = claims;
    this.weekdays = weekdays;
  }

  /** What a text says about the hours, in the language of the plan. */
  Pace pace(String text) {
    return Pace.of(text, weekdays);
  }

  DraftDay day(int week, DayKey key) {
    DraftDay day = new DraftDay(week, key);
    days.add(day);
    weeksWithDays.add(week);
    if (key instanceof DayKey.Unclear(String words, MonthDay one, MonthDay other)) {
      day.dates.line(words);
      warn(Message.of("markdown.unclearDate", words, DATE.format(one), DATE.format(other)));
    }
    return day;
  }

  /** Returns false, with nothing changed, when the week has another name already. */
  boolean nameWeek(int number, String heading) {
    List<String> parts = Titles.split(heading);
    Week week = new Week(number, parts.getFirst(), parts.getLast());
    Week known = weeks.get(number);
    boolean free = known == null || known.title().isEmpty() || known.equals(week);
    if (free) {
      weeks.put(number, week);
    }
    return free || heading.isBlank();
  }

  boolean hasDaysIn(int week) {
    return weeksWithDays.contains(week);
  }

  /** The earliest day that is named by a date with its year. */
  Optional<LocalDate> firstDate() {
    return days.stream()
        .map(
            day -> day.key instanceof DayKey.Several(List<DayKey> keys) ? keys.getFirst() : day.key)
        .filter(DayKey.Date.class::isInstance)
        .map(key -> ((DayKey.Date) key).date())
        .min(Comparator.naturalOrder());
  }

  void warn(Message warning) {
    if (warnings.size() < MOST_WARNINGS) {
      warnings.add(warning);
    }
  }
}
