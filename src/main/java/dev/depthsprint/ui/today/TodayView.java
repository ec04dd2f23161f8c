package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Budget;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.BudgetTexts;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The day that it is: what is left of it, and what to do next. */
public final class TodayView {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Texts.LOCALE);

  private final Session session;
  private List<Task> offered = List.of();

  @FXML private ScrollPane root;
  @FXML private Label date;
  @FXML private Label title;
  @FXML private Label left;
  @FXML private Label outcome;
  @FXML private VBox next;
  @FXML private Label empty;
  @FXML private Button openSprint;

  /**
   * @param openSprint leads to the sprint view
   */
  public TodayView(Session session, Runnable openSprint) {
    this.session = session;
    Fxml.<Node>load(this);
    this.openSprint.setOnAction(_ -> openSprint.run());
    for (Label label : List.of(left, outcome, empty)) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }
    session.store().listenBeyondDiagrams((_, _) -> show());
    session.ticker().listen(this::show);
    show();
  }

  public Node root() {
    return root;
  }

  private void show() {
    date.setText(DATE.format(session.today()));
    title.setText(session.workspace().sprint().title());
    session.sprintDay().ifPresentOrElse(this::showDay, this::showNoDay);
  }

  private void showDay(Day day) {
    title.setText(day.title());
    var used = session.workspace().time().onDay(day.date(), session.timekeeper().countedUntil());
    left.setText(BudgetTexts.left(new Budget(day.budgetMinutes(), used)).text());
    outcome.setText(day.outcome());
    List<Task> open =
        day.tasks().stream()
            .filter(task -> !task.isDone() && task.mark() != TaskMark.IDEA)
            .toList();
    empty.setText(open.isEmpty() ? Message.of("today.empty.tasks").text() : "");
    offer(open);
  }

  private void showNoDay() {
    left.setText("");
    outcome.setText("");
    empty.setText(whyNoDay(session.workspace().sprint()).text());
    offer(List.of());
  }

  private Message whyNoDay(Sprint sprint) {
    if (!sprint.exists()) {
      return Message.of("today.empty.sprint");
    }
    return session.today().isBefore(sprint.days().getFirst().date())
        ? Message.of("today.empty.before", DATE.format(sprint.days().getFirst().date()))
        : Message.of("today.empty.after", DATE.format(sprint.days().getLast().date()));
  }

  private void offer(List<Task> tasks) {
    if (!tasks.equals(offered)) {
      offered = tasks;
      next.getChildren().setAll(tasks.stream().map(this::offer).toList());
    }
  }

  private Button offer(Task task) {
    var button = new Button(InlineText.plain(task.title()), Icons.of(MaterialDesignP.PLAY));
    button.setId("today-start-" + task.id());
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> session.timekeeper().start(task.id()));
    return button;
  }
}
