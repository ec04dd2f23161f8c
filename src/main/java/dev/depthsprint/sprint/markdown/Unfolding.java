package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Makes each day of a draft one day of its own: ranges and whole weeks are dealt out, weekdays
 * without a week get one, and what is said about one day in several places is put together.
 */
final class Unfolding {

  private static final int WORKING_DAYS = 5;

  private final String file;
  private final Draft draft;

  private Unfolding(String file, Draft draft) {
    this.file = file;
    this.draft = draft;
  }

  /** The days in the order in which the plan names them first. */
  static List<DraftDay> of(String file, Draft draft) throws Problem {
    var unfolding = new Unfolding(file, draft);
    unfolding.limit(draft.days.size());
    List<DraftDay> single = unfolding.single(unfolding.withoutOverviews());
    implyWeeks(single);
    return merged(single);
  }

  /** Far more days than a sprint has are not worth putting together. */
  private void limit(int days) throws Problem {
    if (days > PlanReader.MAX_TASKS) {
      throw Problem.of("markdown.tooManyDays", file, String.valueOf(PlanReader.MAX_DAYS));
    }
  }

  /** A whole week beside days of the same week only speaks of them: it becomes a note. */
  private List<DraftDay> withoutOverviews() {
    List<DraftDay> days = new ArrayList<>();
    for (DraftDay day : draft.days) {
      Optional<DraftDay> spokenOf =
          day.key instanceof DayKey.WholeWeek
              ? draft.days.stream()
                  .filter(d -> d.week == day.week && !(d.key instanceof DayKey.WholeWeek))
                  .findFirst()
              : Optional.empty();
      spokenOf.ifPresentOrElse(first -> speak(day, first), () -> days.add(day));
    }
    return days;
  }

  private void speak(DraftDay overview, DraftDay first) {
    overview.titles.removeIf(title -> draft.nameWeek(overview.week, title));
    overview.titles.forEach(first.notes::line);
    first.notes.line(overview.focus.text());
    overview.tasks.forEach(task -> task.listIn(first.notes));
    first.notes.line(overview.outcome.text());
    first.notes.line(overview.notes.text());
  }

  private List<DraftDay> single(List<DraftDay> days) throws Problem {
    List<DraftDay> single = new ArrayList<>();
    for (DraftDay day : days) {
      if (day.key instanceof DayKey.WholeWeek) {
        headed(day);
      }
      List<DayKey> keys = keys(day);
      limit(single.size() + keys.size());
      if (keys.size() == 1 && keys.getFirst().equals(day.key)) {
        single.add(day);
      } else {
        single.addAll(dealt(day, keys));
      }
    }
    return single;
  }

  /** The days of a week share its name, and a week is named after its work. */
  private void headed(DraftDay week) {
    Completion.titleFromFocus(week);
    Week named = draft.weeks.get(week.week);
    if (week.titles.isEmpty() && named != null) {
      week.titles.add(named.title());
    } else if (!week.titles.isEmpty()) {
      draft.nameWeek(week.week, week.titles.getFirst());
    }
  }

  private List<DayKey> keys(DraftDay day) {
    List<DayKey> keys = new ArrayList<>();
    switch (day.key) {
      case DayKey.Weekday(DayOfWeek from, DayOfWeek to) -> {
        for (int i = from.getValue(); i <= to.getValue(); i++) {
          keys.add(new DayKey.Weekday(DayOfWeek.of(i), DayOfWeek.of(i)));
        }
      }
      case DayKey.Number(int from, int to) -> {
        for (int i = from; i <= to; i++) {
          keys.add(new DayKey.Number(i, i));
        }
      }
      case DayKey.WholeWeek() -> {
        for (int i = 1; i <= Math.clamp(day.tasks.size(), 1, WORKING_DAYS); i++) {
          keys.add(new DayKey.Number(i, i));
        }
      }
      case DayKey.Several(List<DayKey> several) -> keys.addAll(several);
      case DayKey.Date _, DayKey.MonthAndDay _, DayKey.Unclear _, DayKey.Unknown _ ->
          keys.add(day.key);
    }
    return keys;
  }

  private List<DraftDay> dealt(DraftDay whole, List<DayKey> keys) {
    if (keys.size() > 1) {
      Completion.restInNotes(whole);
      Completion.titleFromFocus(whole);
    }
    List<DraftDay> days = keys.stream().map(key -> new DraftDay(whole.week, key)).toList();
    Dealing.out(whole, days);
    if (days.size() > 1 && whole.tasks.size() > 1) {
      String title = whole.words();
      String tasks = String.valueOf(whole.tasks.size());
      draft.warn(Message.of("markdown.dealt", tasks, title, String.valueOf(days.size())));
    }
    return days;
  }

  /** A weekday that does not come after the one before it starts another week. */
  private static void implyWeeks(List<DraftDay> days) {
    int week = 1;
    int last = 0;
    for (DraftDay day : days) {
      if (day.key instanceof DayKey.Weekday(DayOfWeek from, DayOfWeek _)) {
        if (day.week > 0) {
          week = day.week;
        } else if (from.getValue() <= last) {
          week++;
        }
        day.week = week;
        last = from.getValue();
      }
    }
  }

  private static List<DraftDay> merged(List<DraftDay> days) {
    boolean restarts = restarts(days);
    Map<String, DraftDay> merged = new LinkedHashMap<>();
    Map<Integer, Integer> unknown = new LinkedHashMap<>();
    for (DraftDay day : days) {
      day.name =
          switch (day.key) {
            case DayKey.Weekday(DayOfWeek from, DayOfWeek _) -> day.week + "/" + from;
            case DayKey.Number(int from, int _) -> (restarts ? day.week + "/" : "") + from;
            case DayKey.Date(var date) -> date.toString();
            case DayKey.MonthAndDay(var on, var _) -> on.toString();
            case DayKey.Unclear _, DayKey.Unknown _, DayKey.WholeWeek _, DayKey.Several _ ->
                day.week + "/?" + unknown.merge(day.week, 1, Integer::sum);
          };
      DraftDay same = merged.putIfAbsent(day.name, day);
      if (same != null) {
        same.absorb(day);
        same.week = Math.max(same.week, day.week);
      }
    }
    return List.copyOf(merged.values());
  }

  /** True when each week counts its days anew. */
  static boolean restarts(List<DraftDay> days) {
    Map<DayKey, Set<Integer>> weeks = new LinkedHashMap<>();
    for (DraftDay day : days) {
      if (day.key instanceof DayKey.Number && day.week > 0) {
        weeks.computeIfAbsent(day.key, _ -> new HashSet<>()).add(day.week);
      }
    }
    return weeks.values().stream().anyMatch(in -> in.size() > 1);
  }
}
