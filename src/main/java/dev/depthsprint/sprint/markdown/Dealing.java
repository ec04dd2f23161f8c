package dev.depthsprint.sprint.markdown;

import java.util.List;

/** Deals what a plan says about several days at once out over them. */
final class Dealing {

  private Dealing() {}

  /**
   * The tasks in even shares, in order; what leads in goes to the first, the outcome to the last.
   */
  static void out(DraftDay whole, List<DraftDay> days) {
    int count = days.size();
    for (int i = 0; i < count; i++) {
      DraftDay day = days.get(i);
      day.titles.addAll(whole.titles);
      day.budget = whole.budget;
      day.tick = whole.tick;
      day.tasks.addAll(whole.tasks.subList(share(whole, i, count), share(whole, i + 1, count)));
    }
    days.getFirst().focus.line(whole.focus.text());
    days.getFirst().dates.line(whole.dates.text());
    days.getFirst().notes.line(whole.notes.text());
    days.getLast().outcome.line(whole.outcome.text());
  }

  /** How many tasks come before a day's; the first days have one more where it does not fit. */
  private static int share(DraftDay whole, int day, int count) {
    return (day * whole.tasks.size() + count - 1) / count;
  }
}
