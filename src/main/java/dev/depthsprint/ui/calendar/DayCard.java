package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.BudgetTexts;
import dev.depthsprint.ui.timer.Durations;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** One day of the calendar, as a button that opens it. */
final class DayCard extends ToggleButton {

  static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Texts.LOCALE);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Texts.LOCALE);
  private static final DateTimeFormatter SPOKEN =
      DateTimeFormatter.ofPattern("EEEE d MMMM", Texts.LOCALE);

  private final Label weekday = labelled("day-weekday");
  private final Label date = labelled("day-date");
  private final Label today = labelled("day-today");
  private final Label title = labelled("day-title");
  private final Label focus = labelled("day-focus");
  private final Label done = labelled("day-done");
  private final Label planned = labelled("day-planned");
  private final Label used = labelled("day-used");
  private final FontIcon doneIcon = Icons.of(MaterialDesignC.CHECKBOX_BLANK_CIRCLE_OUTLINE);
  private final FontIcon overIcon = Icons.of(MaterialDesignA.ALERT_OUTLINE);
  private final ProgressBar bar = new ProgressBar(0);
  private final TaskLines tasks = new TaskLines();
  private final Tooltip full = new Tooltip();
  private Load load = new Load(0, 0);
  private Optional<Shown> shown = Optional.empty();

  /** What a card shows, its time in minutes. */
  private record Shown(Day day, int budget, long used, Budget.Level level, boolean isToday) {

    boolean isAs(Shown other) {
      return day == other.day
          && budget == other.budget
          && used == other.used
          && level == other.level
          && isToday == other.isToday;
    }
  }

  DayCard() {
    getStyleClass().setAll("day-card");
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
    setMinSize(0, 0);
    setTooltip(full);
    today.setText(Message.of("ui.day.today").text());
    title.setWrapText(true);
    focus.setWrapText(true);
    focus.setMinHeight(0);
    bar.setMaxWidth(Double.MAX_VALUE);
    done.setGraphic(doneIcon);
    planned.setWrapText(true);
    weekday.setMinWidth(USE_PREF_SIZE);
    setShown(planned, false);
    setGraphic(content());
  }

  private static Label labelled(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    label.setMinWidth(0);
    return label;
  }

  private VBox content() {
    var head = new HBox(4, weekday, date);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(tasks, Priority.ALWAYS);
    var box = new VBox(head, today, title, focus, tasks, planned, done, used, bar);
    box.getStyleClass().add("day-card-content");
    box.setMinHeight(0);
    box.prefWidthProperty().bind(widthProperty().subtract(18));
    box.prefHeightProperty().bind(heightProperty().subtract(18));
    return box;
  }

  /**
   * Shows a day as it stands: what is done of it and what was used of its budget.
   *
   * @param begun ids of the open tasks that have had time
   */
  void show(Day day, Budget budget, boolean isToday, Set<String> begun) {
    var next = new Shown(day, budget.minutes(), budget.used().toMinutes(), budget.level(), isToday);
    if (shown.filter(next::isAs).isEmpty()) {
      shown = Optional.of(next);
      fill(day, budget, isToday);
    }
    tasks.show(day.tasks(), begun);
  }

  private void fill(Day day, Budget budget, boolean isToday) {
    setId("day-" + day.date());
    weekday.setText(WEEKDAY.format(day.date()));
    date.setText(DATE.format(day.date()));
    setShown(today, isToday);
    title.setText(day.title());
    focus.setText(day.focus());
    showTasks(day);
    used.setText(BudgetTexts.used(budget).text());
    load = Load.of(day);
    showLoad(load, false);
    bar.setProgress(Math.min(1, budget.share()));
    showLevel(day, budget, isToday);
    full.setText(day.focus().isEmpty() ? day.title() : day.title() + "\n" + day.focus());
    setAccessibleText(spoken(day, budget, isToday));
  }

  private void showTasks(Day day) {
    boolean finished = day.taskCount() > 0 && day.doneCount() == day.taskCount();
    doneIcon.setIconCode(
        finished
            ? MaterialDesignC.CHECK_CIRCLE
            : day.doneCount() > 0
                ? MaterialDesignC.CIRCLE_HALF_FULL
                : MaterialDesignC.CIRCLE_OUTLINE);
    done.setText(tasks(day));
    pseudo(this, "finished", finished);
  }

  /** Shows what the day would hold after a drop, as long as something is dragged. */
  void showDrop(Load would) {
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

  /** The load stands on the card when it is too much, or when it is about to change. */
  private void showLoad(Load shown, boolean isDrop) {
    planned.setText(
        isDrop ? DayWords.load(shown) : Message.of("days.load.tooMuch", over(shown)).text());
    planned.setGraphic(shown.isOver() ? overIcon : null);
    planned.setMinHeight(isDrop ? USE_PREF_SIZE : 0);
    setShown(done, !isDrop);
    pseudo(this, "overloaded", shown.isOver());
    setShown(planned, isDrop || shown.isOver());
    setShown(focus, !isDrop && !shown.isOver() && !focus.getText().isEmpty());
  }

  private static String over(Load load) {
    return Durations.words(load.over());
  }

  private static String tasks(Day day) {
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
    setShown(used, day.kind() != DayKind.REST || !budget.used().isZero());
    setShown(bar, day.kind() != DayKind.REST);
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

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static void pseudo(ToggleButton card, String name, boolean on) {
    card.pseudoClassStateChanged(PseudoClass.getPseudoClass(name), on);
  }
}
