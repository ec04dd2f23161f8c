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
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What stands on the card of a day. */
final class CardContent extends VBox {

  private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE", Texts.LOCALE);
  private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Texts.LOCALE);

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

  CardContent() {
    getStyleClass().add("day-card-content");
    setMinHeight(0);
    today.setText(Message.of("ui.day.today").text());
    title.setWrapText(true);
    focus.setMinHeight(0);
    bar.setMaxWidth(Double.MAX_VALUE);
    done.setGraphic(doneIcon);
    planned.setWrapText(true);
    weekday.setMinWidth(USE_PREF_SIZE);
    var head = new HBox(4, weekday, date);
    head.setAlignment(Pos.BASELINE_LEFT);
    VBox.setVgrow(tasks, Priority.ALWAYS);
    getChildren().setAll(head, today, title, focus, tasks, planned, done, used, bar);
  }

  private static Label labelled(String styleClass) {
    var label = new Label();
    label.getStyleClass().add(styleClass);
    label.setMinWidth(0);
    return label;
  }

  /** Fills a card but for its padding. */
  void fill(Region card) {
    prefWidthProperty().bind(card.widthProperty().subtract(18));
    prefHeightProperty().bind(card.heightProperty().subtract(18));
  }

  void show(Day day, Budget budget, boolean isToday) {
    weekday.setText(WEEKDAY.format(day.date()));
    date.setText(DATE.format(day.date()));
    setShown(today, isToday);
    title.setText(day.title());
    // The tasks need the room more; on a small card of today there is none for both.
    focus.setText(isToday && !day.tasks().isEmpty() ? "" : day.focus());
    focus.setWrapText(day.tasks().isEmpty());
    doneIcon.setIconCode(
        DayCard.isFinished(day)
            ? MaterialDesignC.CHECK_CIRCLE
            : day.doneCount() > 0
                ? MaterialDesignC.CIRCLE_HALF_FULL
                : MaterialDesignC.CIRCLE_OUTLINE);
    done.setText(DayCard.tasks(day));
    used.setText(BudgetTexts.used(budget).text());
    bar.setProgress(Math.min(1, budget.share()));
    setShown(used, day.kind() != DayKind.REST || !budget.used().isZero());
    setShown(bar, day.kind() != DayKind.REST);
  }

  /**
   * @param begun ids of the open tasks that have had time
   */
  void showTasks(Day day, Set<String> begun) {
    tasks.show(day.tasks(), begun);
  }

  /** The load stands on the card when it is too much, or when it is about to change. */
  void showLoad(Load load, boolean isDrop) {
    planned.setText(
        isDrop
            ? unbroken(DayWords.load(load))
            : Message.of("days.load.tooMuch", over(load)).text());
    planned.setGraphic(load.isOver() ? overIcon : null);
    planned.setMinHeight(isDrop ? USE_PREF_SIZE : 0);
    setShown(done, !isDrop);
    setShown(planned, isDrop || load.isOver());
    setShown(focus, !isDrop && !load.isOver() && !focus.getText().isEmpty());
  }

  /** A number and its unit stay on one line. */
  private static String unbroken(String lengths) {
    return lengths.replaceAll("([0-9]) (?=\\pL)", "$1\u00A0");
  }

  private static String over(Load load) {
    return Durations.words(load.over());
  }

  private static void setShown(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
