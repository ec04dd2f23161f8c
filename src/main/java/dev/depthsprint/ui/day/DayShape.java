package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.DayEdits;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What a day is for and how long it is meant to be; both can be changed where they stand. */
final class DayShape {

  private static final int LONGEST_BUDGET_MINUTES = 24 * 60;

  private final Session session;
  private final DayPanel panel;
  private final MenuButton kind = new MenuButton();
  private final Button budget = new Button();
  private final HBox budgetPlace = new HBox(budget);

  DayShape(Session session, DayPanel panel, Pane place) {
    this.session = session;
    this.panel = panel;
    kind.setId("day-kind");
    kind.setTooltip(new Tooltip(Message.of("days.kind.change").text()));
    Stream.of(DayKind.values()).forEach(one -> kind.getItems().add(item(one)));
    budget.setId("day-budget");
    budget.setGraphic(Icons.of(MaterialDesignT.TIMER_SAND));
    budget.setTooltip(new Tooltip(Message.of("days.budget.change").text()));
    budget.setOnAction(_ -> editBudget());
    place.getChildren().setAll(kind, budgetPlace);
  }

  private MenuItem item(DayKind one) {
    var item = new MenuItem(DayWords.kind(one).text());
    item.setId("day-kind-" + one);
    item.setOnAction(_ -> make(one));
    return item;
  }

  void show(Day day) {
    kind.setText(DayWords.kind(day.kind()).text());
    boolean isWorked = day.kind() != DayKind.REST;
    budget.setText(Message.of("days.budget", Durations.words(day.budgetMinutes())).text());
    budgetPlace.setVisible(isWorked);
    budgetPlace.setManaged(isWorked);
  }

  void make(DayKind one) {
    panel.day().ifPresent(day -> session.store().apply(DayEdits.kind(day.date(), one)));
  }

  void editBudget() {
    panel
        .day()
        .filter(day -> day.kind() != DayKind.REST)
        .ifPresent(day ->
            InPlace.line(
                budgetPlace,
                Message.of("days.budget.prompt"),
                Durations.words(day.budgetMinutes()),
                text -> keepBudget(day, text),
                budget));
  }

  private void keepBudget(Day day, String text) {
    OptionalInt minutes = Durations.minutes(text);
    if (minutes.isPresent() && minutes.getAsInt() <= LONGEST_BUDGET_MINUTES) {
      session.store().apply(DayEdits.budget(day.date(), minutes.getAsInt()));
    } else {
      session.notices().refuse(Message.of("days.budget.wrong", text));
    }
  }
}
