package dev.depthsprint.review;

import dev.depthsprint.review.Review.DayReview;
import dev.depthsprint.review.Review.TaskReview;
import dev.depthsprint.review.Review.ThemeReview;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.Week;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each theme comes to. Days count for the theme of their week; a task that was moved there
 * from the week of another counts for that one, with its time.
 */
final class ThemeTallies {

  private final Sprint sprint;
  private final SortedMap<Integer, Tally> tallies = new TreeMap<>();

  private ThemeTallies(Sprint sprint) {
    this.sprint = sprint;
  }

  static List<ThemeReview> of(
      Sprint sprint, TimeLog log, List<DayReview> days, List<TaskReview> tasks, Instant until) {
    var all = new ThemeTallies(sprint);
    for (int i = 0; i < days.size(); i++) {
      all.add(Theme.ofDay(i), days.get(i).tally());
    }
    for (int i = 0; i < days.size(); i++) {
      for (Task task : days.get(i).day().tasks()) {
        if (task.theme() != 0) {
          all.takeHome(task, Theme.ofDay(i));
          all.takeTimeHome(task, log, until);
        }
      }
    }
    return all.tallies.entrySet().stream()
        .map(one -> new ThemeReview(one.getKey(), all.title(one.getKey()), one.getValue()))
        .toList();
  }

  private void add(int theme, Tally tally) {
    tallies.merge(theme, tally, Tally::plus);
  }

  private void takeHome(Task task, int week) {
    var planned = Review.tally(task, Duration.ZERO);
    add(week, planned.negated());
    add(task.theme(), planned);
  }

  private void takeTimeHome(Task task, TimeLog log, Instant until) {
    List<Day> days = sprint.days();
    for (int i = 0; i < days.size(); i++) {
      int minutes = (int) log.onTask(task.id(), days.get(i).date(), until).toMinutes();
      add(Theme.ofDay(i), new Tally(0, -minutes, 0, 0));
      add(task.theme(), new Tally(0, minutes, 0, 0));
    }
  }

  private String title(int number) {
    Optional<String> theme =
        sprint.themes().stream().filter(it -> it.number() == number).map(Theme::title).findFirst();
    return theme
        .or(() ->
            sprint.weeks().stream()
                .filter(it -> it.number() == number)
                .map(Week::title)
                .findFirst())
        .orElse("");
  }
}
