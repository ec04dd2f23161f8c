package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts the days of a plan on the days of a sprint, which count from 0 at its start.
 *
 * @param days what the plan says about a day of the sprint; the others are buffer
 * @param length how many days the sprint has
 */
record Placing(SortedMap<Integer, DraftDay> days, int length) {

  private static final int WEEK = 7;

  /**
   * @param atLeast the length that the plan itself names, or 0
   */
  static Placing of(String file, Draft draft, List<DraftDay> days, Layout layout, int atLeast)
      throws Problem {
    if (days.size() > PlanReader.MAX_DAYS) {
      throw Problem.of("markdown.tooManyDays", file, String.valueOf(PlanReader.MAX_DAYS));
    }
    Map<DraftDay, Integer> slots =
        layout.order() == Order.CALENDAR
            ? onCalendar(draft, days, layout.start())
            : inSequence(days);
    if (span(slots) > PlanReader.MAX_DAYS) {
      draft.warn(Message.of("markdown.sparse", String.valueOf(PlanReader.MAX_DAYS)));
      slots = inSequence(days);
    }
    int used = last(slots) + 1;
    boolean isOneDay = days.size() == 1 && draft.weeks.isEmpty();
    int length = Math.max(isOneDay ? used : wholeWeeks(days, used), atLeast);
    var placing = new Placing(new TreeMap<>(), Math.min(length, PlanReader.MAX_DAYS));
    return placing.filled(draft, days, slots, layout.start());
  }

  private static Map<DraftDay, Integer> inSequence(List<DraftDay> days) {
    Map<DraftDay, Integer> slots = new HashMap<>();
    for (DraftDay day : days) {
      slots.put(day, slots.size());
    }
    return slots;
  }

  private static Map<DraftDay, Integer> onCalendar(
      Draft draft, List<DraftDay> days, LocalDate start) {
    Map<DraftDay, Integer> slots = new HashMap<>();
    var numbers = new Numbers(days);
    int monday = firstMonday(days, start);
    var dated = new DatedDays(days, start);
    boolean followsUnclear = days.getFirst().key instanceof DayKey.Unclear;
    for (DraftDay day : days) {
      switch (day.key) {
        case DayKey.Weekday(DayOfWeek on, DayOfWeek _) ->
            slots.put(day, monday + WEEK * (day.week - 1) + on.getValue() - 1);
        case DayKey.Number(int number, int _) -> slots.put(day, numbers.slot(day.week, number));
        case DayKey.Date _, DayKey.MonthAndDay _ when !followsUnclear ->
            slots.put(day, dated.slot(day.key));
        case DayKey.Date _, DayKey.MonthAndDay _ -> {}
        case DayKey.Unclear _, DayKey.Unknown _, DayKey.WholeWeek _, DayKey.Several _ -> {}
      }
    }
    dated.moved().filter(_ -> !followsUnclear).ifPresent(draft::warn);
    followOthers(days, slots);
    return slots;
  }

  /**
   * Where week 1 has its Monday: in the week of the start, or in the next one when all that week 1
   * has to do would lie before the start.
   */
  private static int firstMonday(List<DraftDay> days, LocalDate start) {
    int ofStart = 1 - start.getDayOfWeek().getValue();
    List<DayOfWeek> atWork = new ArrayList<>();
    for (DraftDay day : days) {
      if (!(day.key instanceof DayKey.Weekday(DayOfWeek on, DayOfWeek _))) {
        return ofStart;
      }
      if (day.week == 1 && day.rest.isEmpty()) {
        atWork.add(on);
      }
    }
    boolean isOver = atWork.stream().allMatch(on -> on.compareTo(start.getDayOfWeek()) < 0);
    return isOver && !atWork.isEmpty() ? ofStart + WEEK : ofStart;
  }

  /** Days without a name take the next free day behind the one before them. */
  private static void followOthers(List<DraftDay> days, Map<DraftDay, Integer> slots) {
    int next = 0;
    for (DraftDay day : days) {
      if (!slots.containsKey(day)) {
        next = Math.max(next, WEEK * (day.week - 1));
        while (slots.containsValue(next)) {
          next++;
        }
        slots.put(day, next);
      }
      next = Math.max(0, slots.get(day) + 1);
    }
  }

  private static int span(Map<DraftDay, Integer> slots) {
    int first = slots.values().stream().min(Integer::compare).orElse(0);
    return last(slots) - Math.min(first, 0) + 1;
  }

  private static int last(Map<DraftDay, Integer> slots) {
    return slots.values().stream().max(Integer::compare).orElse(0);
  }

  /** A plan in weeks fills them to their ends. */
  private static int wholeWeeks(List<DraftDay> days, int used) {
    int weeks = days.stream().mapToInt(day -> day.week).max().orElse(0);
    return weeks > 0 && weeks * WEEK <= PlanReader.MAX_DAYS ? Math.max(weeks * WEEK, used) : used;
  }

  private Placing filled(
      Draft draft, List<DraftDay> plan, Map<DraftDay, Integer> slots, LocalDate start) {
    List<DraftDay> early = new ArrayList<>();
    for (DraftDay day : plan) {
      int slot = slots.get(day);
      if (slot < 0) {
        early.add(day);
      } else {
        put(slot, day);
      }
    }
    Placing all = this;
    for (DraftDay day : early) {
      all = all.withMoved(draft, day, start);
    }
    return all;
  }

  private void put(int slot, DraftDay day) {
    DraftDay there = days.putIfAbsent(slot, day);
    if (there != null) {
      there.absorb(day);
    }
  }

  /** A day before the start goes to the first buffer day that is still free. */
  private Placing withMoved(Draft draft, DraftDay day, LocalDate start) {
    int slot = 0;
    while (days.containsKey(slot) && slot < PlanReader.MAX_DAYS - 1) {
      slot++;
    }
    put(slot, day);
    if (day.rest.isEmpty()) {
      String title = day.words();
      draft.warn(Message.of("markdown.beforeStart", title, String.valueOf(start.plusDays(slot))));
    }
    return new Placing(days, Math.max(length, slot + 1));
  }

  /** Where counted days go: on from the start, or each week's from the week's start. */
  private static final class Numbers {

    private final Map<Integer, Integer> firstInWeek = new HashMap<>();
    private final boolean byWeek;
    private int lowest = 1;

    Numbers(List<DraftDay> days) {
      Map<Integer, Integer> lastInWeek = new HashMap<>();
      for (DraftDay day : days) {
        if (day.key instanceof DayKey.Number(int number, int _)) {
          firstInWeek.merge(day.week, number, Math::min);
          lastInWeek.merge(day.week, number, Math::max);
          lowest = Math.min(lowest, number);
        }
      }
      boolean restarts = Unfolding.restarts(days);
      boolean sevens = days.stream().allMatch(Numbers::isInItsWeekOfSeven);
      firstInWeek.replaceAll((week, first) -> restarts || week <= 1 ? Math.min(first, 1) : first);
      byWeek =
          !sevens
              && !firstInWeek.containsKey(0)
              && firstInWeek.keySet().stream()
                  .allMatch(week -> lastInWeek.get(week) - firstInWeek.get(week) < WEEK);
    }

    private static boolean isInItsWeekOfSeven(DraftDay day) {
      return !(day.key instanceof DayKey.Number(int number, int _))
          || (number - 1) / WEEK + 1 == day.week;
    }

    int slot(int week, int number) {
      return byWeek ? WEEK * (week - 1) + number - firstInWeek.get(week) : number - lowest;
    }
  }
}
