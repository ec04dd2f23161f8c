package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.SharedLoad;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TaskMoves;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.timer.Durations;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

/** Days and what they hold, in words. */
public final class DayWords {

  private static final DateTimeFormatter SHORT =
      DateTimeFormatter.ofPattern("EEE d MMM", Texts.LOCALE);

  private DayWords() {}

  /** For example: Tue 24 Nov. */
  public static String date(LocalDate date) {
    return SHORT.format(date);
  }

  public static Message kind(DayKind kind) {
    return Message.of(
        switch (kind) {
          case STUDY -> "days.kind.study";
          case BUFFER -> "days.kind.buffer";
          case REST -> "days.kind.rest";
        });
  }

  /** For example: 3 h 20 min of 4 h; over the budget also by how much. */
  public static String load(Load load) {
    String planned = Durations.words(load.planned());
    String budget = Durations.words(load.budget());
    return load.isOver()
        ? Message.of("days.load.over", planned, budget, Durations.words(load.over())).text()
        : Message.of("days.load", planned, budget).text();
  }

  /**
   * For example: 38 h planned of 40 h, 2 h of 16 h buffer taken; over a budget also by how much.
   */
  public static String plan(Collection<Day> days) {
    SharedLoad load = SharedLoad.of(days);
    int buffer = load.buffer().budget();
    int taken = Math.min(load.buffer().planned(), buffer);
    String words =
        Message.of(
                buffer == 0
                    ? "days.plan"
                    : taken == 0 ? "days.plan.buffer" : "days.plan.bufferTaken",
                Durations.words(load.study().planned()),
                Durations.words(load.study().budget()),
                Durations.words(buffer),
                Durations.words(taken))
            .text();
    return load.isOver()
        ? Message.of("days.plan.over", words, Durations.words(load.over())).text()
        : words;
  }

  /** A day to choose, with what it would hold when the tasks were on it. */
  public static String choice(Sprint sprint, Day day, Collection<String> tasks) {
    return Message.of(
            "days.choice",
            date(day.date()),
            day.title().isEmpty() ? kind(day.kind()).text() : day.title(),
            load(TaskMoves.loadWith(sprint, day, tasks)))
        .text();
  }
}
