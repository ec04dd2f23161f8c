package dev.depthsprint.ui.celebration;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Streak;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.Durations;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/**
 * What there is to say of a finished day. Finished, met and kept are facts of their own: what is
 * not so is told plainly or left out, and never held against anybody.
 *
 * @param name the date, and the title where the day has one
 * @param facts in the order in which they are read
 */
record FinishedDay(String name, List<Fact> facts) {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Texts.LOCALE);

  /**
   * One fact.
   *
   * @param isReached false for what is only told
   */
  record Fact(Ikon sign, String words, boolean isReached) {}

  static FinishedDay of(Session session, Day day) {
    List<Fact> facts = new ArrayList<>();
    if (day.doneCount() > 0) {
      facts.add(reached("celebration.tasks", day.doneCount()));
    }
    Duration used =
        session.workspace().time().onDay(day.date(), session.timekeeper().countedUntil());
    if (!used.isZero()) {
      facts.add(time(new Budget(day.workMinutes(), used)));
    }
    if (!day.outcome().isBlank()) {
      facts.add(outcome(day));
    }
    Streak streak = Streak.of(session.workspace().sprint(), session.today());
    if (streak.current() > 1) {
      facts.add(new Fact(MaterialDesignC.CALENDAR_CHECK, StreakTexts.of(streak).text(), true));
    }
    return new FinishedDay(name(day), List.copyOf(facts));
  }

  private static String name(Day day) {
    String date = DATE.format(day.date());
    return day.title().isBlank()
        ? date
        : Message.of("celebration.day", date, InlineText.plain(day.title())).text();
  }

  private static Fact time(Budget budget) {
    boolean isKept = budget.level() != Budget.Level.OVER;
    String words =
        Message.of(
                isKept ? "celebration.time.kept" : "celebration.time",
                Durations.words(budget.used()),
                Durations.words(budget.minutes()))
            .text();
    return new Fact(
        isKept ? MaterialDesignC.CHECK_CIRCLE : MaterialDesignT.TIMER_OUTLINE, words, isKept);
  }

  private static Fact outcome(Day day) {
    String words = InlineText.plain(day.outcome());
    return day.outcomeMet()
        ? reached("celebration.outcome.met", words)
        : new Fact(
            MaterialDesignC.CIRCLE_OUTLINE, Message.of("celebration.outcome", words).text(), false);
  }

  private static Fact reached(String key, Object argument) {
    return new Fact(MaterialDesignC.CHECK_CIRCLE, Message.of(key, argument).text(), true);
  }

  /** All of it in a row, for who hears it. */
  String spoken() {
    return Message.of(
            "celebration.spoken", name, String.join(". ", facts.stream().map(Fact::words).toList()))
        .text();
  }
}
