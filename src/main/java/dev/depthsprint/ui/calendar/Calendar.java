package dev.depthsprint.ui.calendar;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.SharedLoad;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TaskMoves;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.DayPanel;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.Shell;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import org.pcollections.PVector;

/**
 * Day cards, seven a row under the heading of their week. Arrow keys go from card to card, and
 * Enter into the day.
 */
final class Calendar {

  private static final int DAYS_A_WEEK = 7;

  private final Session session;
  private final Consumer<LocalDate> open;
  private final DayPanel panel;
  private final GridPane grid = new Weeks();
  private final DoubleSupplier seenTo;
  private final BooleanSupplier makeNext = this::makeNext;
  private final ToggleGroup group = new ToggleGroup();
  private final List<DayCard> cards = new ArrayList<>();
  private final List<Label> headings = new ArrayList<>();
  private List<LocalDate> dates = List.of();

  /** Knows after its layout which cards are in view. */
  private final class Weeks extends GridPane {
    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      makeSeen();
    }
  }

  /**
   * @param open called with the day that a person chose
   * @param panel whose tasks can be dropped on a day
   * @param seenTo how far down the calendar can be seen
   */
  Calendar(Session session, Consumer<LocalDate> open, DayPanel panel, DoubleSupplier seenTo) {
    this.session = session;
    this.open = open;
    this.panel = panel;
    this.seenTo = seenTo;
    panel.drag().tasks().subscribe(this::showDrops);
    grid.getStyleClass().add("calendar");
    // The scroll pane around the cards would take the keyboard for itself. Consumed here and not on
    // the card, whose own handling of a press leaves out what is consumed.
    grid.addEventHandler(MouseEvent.MOUSE_PRESSED, MouseEvent::consume);
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
    fillHeadings(sprint);
    fill(sprint.days(), selected);
  }

  /** Makes at once what can be seen; the cards below follow, and have followed before a scroll. */
  void makeSeen() {
    double bottom = seenTo.getAsDouble();
    for (DayCard card : cards) {
      if (card.getLayoutY() < bottom && card.make()) {
        card.applyCss();
      }
    }
  }

  private boolean makeNext() {
    for (DayCard card : cards) {
      if (card.make()) {
        card.applyCss();
        card.layout();
        return true;
      }
    }
    return false;
  }

  private void layOut(Sprint sprint) {
    grid.getChildren().clear();
    grid.getRowConstraints().clear();
    cards.clear();
    headings.clear();
    for (int i = 0; i < sprint.days().size(); i++) {
      int row = i / DAYS_A_WEEK * 2;
      if (i % DAYS_A_WEEK == 0) {
        headings.add(heading());
        grid.add(headings.getLast(), 0, row, DAYS_A_WEEK, 1);
        var week = new RowConstraints();
        week.setVgrow(Priority.ALWAYS);
        week.setMinHeight(132);
        week.setPrefHeight(160);
        grid.getRowConstraints().addAll(new RowConstraints(), week);
      }
      grid.add(card(i), i % DAYS_A_WEEK, row + 1);
    }
    session.spareTime().add(makeNext);
  }

  private static Label heading() {
    var label = new Label();
    label.getStyleClass().add("week-heading");
    return label;
  }

  /** What a week is about, and what is planned in it against what it has room for. */
  private void fillHeadings(Sprint sprint) {
    for (int i = 0; i < headings.size(); i++) {
      int from = i * DAYS_A_WEEK;
      List<Day> days =
          sprint.days().subList(from, Math.min(from + DAYS_A_WEEK, sprint.days().size()));
      int number = i + 1;
      String name =
          sprint
              .weekOf(days.getFirst().date())
              .map(Calendar::titleOf)
              .filter(title -> !title.isEmpty())
              .map(title -> Message.of("ui.week.titled", number, title).text())
              .orElseGet(() -> Message.of("ui.week.plain", number).text());
      boolean isOver = SharedLoad.of(days).isOver();
      headings.get(i).setText(Message.of("days.week", name, DayWords.plan(days)).text());
      headings.get(i).pseudoClassStateChanged(PseudoClass.getPseudoClass("over"), isOver);
    }
  }

  private static String titleOf(Week week) {
    return Stream.of(week.title(), week.subtitle())
        .filter(words -> !words.isEmpty())
        .collect(Collectors.joining(": "));
  }

  private DayCard card(int index) {
    var card = new DayCard();
    card.setToggleGroup(group);
    card.setOnAction(_ -> choose(index));
    card.addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> card.requestFocus());
    card.addEventFilter(KeyEvent.KEY_PRESSED, key -> travel(index, key));
    card.setOnDragOver(event -> card.showDropHere(panel.drag().accept(event)));
    card.setOnDragExited(_ -> card.showDropHere(false));
    card.setOnDragDropped(event -> drop(index, event));
    cards.add(card);
    return card;
  }

  private void drop(int index, DragEvent event) {
    List<String> ids = panel.drag().tasks().get();
    if (!ids.isEmpty()) {
      panel.take(ids, dates.get(index), Integer.MAX_VALUE);
      event.setDropCompleted(true);
      event.consume();
    }
  }

  /** While tasks are dragged, every card says what its day would hold with them. */
  private void showDrops(List<String> ids) {
    Sprint sprint = session.workspace().sprint();
    for (int i = 0; i < Math.min(cards.size(), sprint.days().size()); i++) {
      if (ids.isEmpty()) {
        cards.get(i).hideDrop();
      } else {
        cards.get(i).showDrop(TaskMoves.loadWith(sprint, sprint.days().get(i), ids));
      }
    }
  }

  private void choose(int index) {
    cards.get(index).setSelected(true);
    open.accept(dates.get(index));
  }

  /** Arrows move the focus and open the day, so that the panel follows. */
  private void travel(int index, KeyEvent key) {
    if (key.isShortcutDown() || key.isAltDown() || key.isShiftDown()) {
      return;
    }
    int target =
        switch (key.getCode()) {
          case LEFT -> index - 1;
          case RIGHT -> index + 1;
          case UP -> index - DAYS_A_WEEK;
          case DOWN -> index + DAYS_A_WEEK;
          case ENTER -> index;
          case HOME -> 0;
          case END -> cards.size() - 1;
          default -> -2;
        };
    if (target == -2) {
      return;
    }
    key.consume();
    if (target == index) {
      choose(index);
      panel.focusTask();
    } else if (target >= 0 && target < cards.size()) {
      cards.get(target).requestFocus();
      choose(target);
    }
  }

  private void fill(PVector<Day> days, LocalDate selected) {
    Instant now = session.timekeeper().countedUntil();
    LocalDate today = session.today();
    for (int i = 0; i < days.size(); i++) {
      Day day = days.get(i);
      var budget = new Budget(day.workMinutes(), session.ownTime().onDay(day.date(), now));
      cards.get(i).show(day, budget, day.date().equals(today), () -> begun(day, now));
      cards.get(i).setSelected(day.date().equals(selected));
      markFirst(cards.get(i), day.date().equals(selected));
    }
    if (!panel.drag().tasks().get().isEmpty()) {
      showDrops(panel.drag().tasks().get());
    }
  }

  private Set<String> begun(Day day, Instant now) {
    TimeLog log = session.workspace().time();
    return day.tasks().stream()
        .filter(task ->
            task.isBegun(log.onTask(task.id(), now))
                || task.mark() == TaskMark.OPEN && isRunning(log, task))
        .map(Task::id)
        .collect(Collectors.toSet());
  }

  private static boolean isRunning(TimeLog log, Task task) {
    return log.timer() instanceof TimerState.Running run && run.taskId().equals(task.id());
  }

  /** The view gives the keyboard to the selected day first. */
  private static void markFirst(DayCard card, boolean isSelected) {
    if (card.getStyleClass().contains(Shell.FIRST_FOCUS) != isSelected) {
      if (isSelected) {
        card.getStyleClass().add(Shell.FIRST_FOCUS);
      } else {
        card.getStyleClass().remove(Shell.FIRST_FOCUS);
      }
    }
  }
}
