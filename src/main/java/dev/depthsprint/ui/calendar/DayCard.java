package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.timer.BudgetTexts;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * One day of the calendar, as a button that opens it. It can be reached and spoken at once; what
 * stands on it is made when it comes into view.
 */
final class DayCard extends ToggleButton {

  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Texts.LOCALE);

  private Optional<CardContent> content = Optional.empty();
  private Load load = new Load(0, 0);
  private Optional<Shown> shown = Optional.empty();
  private Supplier<Set<String>> begun = Set::of;

  /** What a card shows, its time in minutes. */
  private record Shown(Day day, Budget budget, boolean isToday) {

    boolean isAs(Shown other) {
      return day == other.day
          && budget.minutes() == other.budget.minutes()
          && budget.used().toMinutes() == other.budget.used().toMinutes()
          && budget.level() == other.budget.level()
          && isToday == other.isToday;
    }

    String tip() {
      return day.focus().isEmpty() ? day.title() : day.title() + "\n" + day.focus();
    }
  }

  DayCard() {
    getStyleClass().setAll("day-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setMinSize(0, 0);
    addEventFilter(
        MouseEvent.MOUSE_ENTERED, _ -> shown.ifPresent(now -> setTooltip(new Tooltip(now.tip()))));
  }

  /** Makes what stands on the card; returns false when it is there already. */
  boolean make() {
    if (content.isPresent()) {
      return false;
    }
    var made = new CardContent();
    content = Optional.of(made);
    made.fill(this);
    shown.ifPresent(now -> {
      made.show(now.day(), now.budget(), now.isToday());
      made.showTasks(now.day(), begun.get());
    });
    made.showLoad(load, false);
    setGraphic(made);
    return true;
  }

  /**
   * Shows a day as it stands: what is done of it and what was used of its budget.
   *
   * @param begun ids of the open tasks that have had time
   */
  void show(Day day, Budget budget, boolean isToday, Supplier<Set<String>> begun) {
    this.begun = begun;
    var next = new Shown(day, budget, isToday);
    if (shown.filter(next::isAs).isEmpty()) {
      shown = Optional.of(next);
      fill(day, budget, isToday);
    }
    content.ifPresent(made -> made.showTasks(day, begun.get()));
  }

  private void fill(Day day, Budget budget, boolean isToday) {
    setId("day-" + day.date());
    content.ifPresent(made -> made.show(day, budget, isToday));
    pseudo(this, "finished", isFinished(day));
    load = Load.of(day);
    showLoad(load, false);
    showLevel(day, budget, isToday);
    setAccessibleText(spoken(day, budget, isToday));
  }

  static boolean isFinished(Day day) {
    return day.taskCount() > 0 && day.doneCount() == day.taskCount();
  }

  /** Shows what the day would hold after a drop, as long as something is dragged. */
  void showDrop(Load would) {
    make();
    showLoad(would, true);
  }

  /** The drag is over. */
  void hideDrop() {
    showLoad(load, false);
    showDropHere(false);
  }

  /** Marks the card as the place where a drop would land now. */
  void showDropHere(boolean isHere) {
    pseudo(this, "drop", isHere);
  }

  private void showLoad(Load seen, boolean isDrop) {
    content.ifPresent(made -> made.showLoad(seen, isDrop));
    pseudo(this, "overloaded", seen.isOver());
  }

  static String tasks(Day day) {
    return day.taskCount() == 0
        ? Message.of(
                switch (day.kind()) {
                  case STUDY -> "ui.day.noTasks";
                  case BUFFER -> "ui.day.buffer";
                  case REST -> "days.rest";
                })
            .text()
        : Message.of("ui.day.done", day.doneCount(), day.taskCount()).text();
  }

  private void showLevel(Day day, Budget budget, boolean isToday) {
    pseudo(this, "today", isToday);
    pseudo(this, "buffer", day.kind() != DayKind.STUDY);
    pseudo(this, "rest", day.kind() == DayKind.REST);
    for (Budget.Level level : Budget.Level.values()) {
      pseudo(this, level.name().toLowerCase(Locale.ROOT), level == budget.level());
    }
  }

  private static String spoken(Day day, Budget budget, boolean isToday) {
    String date = SPOKEN.format(day.date());
    String when = isToday ? Message.of("ui.day.spokenToday", date).text() : date;
    return String.join(
        ", ",
        when,
        DayWords.kind(day.kind()).text(),
        day.title(),
        day.focus(),
        tasks(day),
        DayWords.load(Load.of(day)),
        BudgetTexts.used(budget).text());
  }

  private static void pseudo(ToggleButton card, String name, boolean on) {
    card.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
