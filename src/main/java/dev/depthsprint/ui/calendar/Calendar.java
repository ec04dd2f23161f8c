package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.pcollections.PVector;

/** Day cards, seven a row under the heading of their week. Arrow keys go from card to card. */
final class Calendar {

  private static final int DAYS_A_WEEK = 7;

  private final Session session;
  private final Consumer<LocalDate> open;
  private final GridPane grid = new GridPane();
  private final ToggleGroup group = new ToggleGroup();
  private final List<DayCard> cards = new ArrayList<>();
  private List<LocalDate> dates = List.of();

  /**
   * @param open called with the day that a person chose
   */
  Calendar(Session session, Consumer<LocalDate> open) {
    this.session = session;
    this.open = open;
    grid.getStyleClass().add("calendar");
    for (int i = 0; i < DAYS_A_WEEK; i++) {
      var column = new ColumnConstraints();
      column.setPercentWidth(100.0 / DAYS_A_WEEK);
      grid.getColumnConstraints().add(column);
    }
  }

  GridPane root() {
    return grid;
  }

  /** Shows the sprint; cards are kept as long as the days stay the same. */
  void show(Sprint sprint, LocalDate selected) {
    List<LocalDate> now = sprint.days().stream().map(Day::date).toList();
    if (!now.equals(dates)) {
      dates = now;
      layOut(sprint);
    }
    fill(sprint.days(), selected);
  }

  private void layOut(Sprint sprint) {
    grid.getChildren().clear();
    grid.getRowConstraints().clear();
    cards.clear();
    for (int i = 0; i < sprint.days().size(); i++) {
      int row = i / DAYS_A_WEEK * 2;
      if (i % DAYS_A_WEEK == 0) {
        grid.add(heading(sprint, i), 0, row, DAYS_A_WEEK, 1);
        var week = new RowConstraints();
        week.setVgrow(Priority.ALWAYS);
        week.setMinHeight(132);
        week.setPrefHeight(160);
        grid.getRowConstraints().addAll(new RowConstraints(), week);
      }
      grid.add(card(i), i % DAYS_A_WEEK, row + 1);
    }
  }

  private Label heading(Sprint sprint, int index) {
    int number = index / DAYS_A_WEEK + 1;
    String text =
        sprint
            .weekOf(sprint.days().get(index).date())
            .map(week -> Message.of("ui.week.titled", number, titleOf(week)).text())
            .orElseGet(() -> Message.of("ui.week.plain", number).text());
    var label = new Label(text);
    label.getStyleClass().add("week-heading");
    return label;
  }

  private static String titleOf(Week week) {
    return week.subtitle().isEmpty() ? week.title() : week.title() + ": " + week.subtitle();
  }

  private DayCard card(int index) {
    var card = new DayCard();
    card.setToggleGroup(group);
    card.setOnAction(_ -> choose(index));
    card.addEventFilter(KeyEvent.KEY_PRESSED, key -> travel(index, key));
    cards.add(card);
    return card;
  }

  private void choose(int index) {
    cards.get(index).setSelected(true);
    open.accept(dates.get(index));
  }

  /** Arrows move the focus and open the day, so that the panel follows. */
  private void travel(int index, KeyEvent key) {
    int target =
        switch (key.getCode()) {
          case LEFT -> index - 1;
          case RIGHT -> index + 1;
          case UP -> index - DAYS_A_WEEK;
          case DOWN -> index + DAYS_A_WEEK;
          case HOME -> 0;
          case END -> cards.size() - 1;
          default -> -2;
        };
    if (target == -2) {
      return;
    }
    key.consume();
    if (target >= 0 && target < cards.size()) {
      cards.get(target).requestFocus();
      choose(target);
    }
  }

  private void fill(PVector<Day> days, LocalDate selected) {
    Instant now = session.timekeeper().countedUntil();
    LocalDate today = session.today();
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      var budget =
          new Budget(day.budgetMinutes(), session.workspace().time().onDay(day.date(), now));
      cards.get(i).show(day, budget, day.date().equals(today));
      cards.get(i).setSelected(day.date().equals(selected));
    }
  }
}
