package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.PlanEdits;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The tasks of today that are still to do: one click, or the key of its number, starts one. */
final class NextPart implements TodayPart {

  /** There are as many number keys. */
  private static final int NUMBERED = 9;

  private final Session session;
  private final VBox rows = new VBox();
  private final Label empty = new Label();
  private final Label done = new Label();
  private final AddTaskLine add;
  private final Card card;
  private List<Task> shown = new ArrayList<>();
  private List<Duration> spent = List.of();

  NextPart(Session session) {
    this.session = session;
    add = new AddTaskLine(session);
    card = new Card("today-next", Message.of("today.next"), rows, empty, add.root(), done);
    rows.getStyleClass().add("today-next");
    empty.setId("today-empty-tasks");
    empty.getStyleClass().add("hint");
    empty.setWrapText(true);
    empty.managedProperty().bind(empty.visibleProperty());
    done.getStyleClass().add("caption");
    done.setId("today-done");
    done.managedProperty().bind(done.visibleProperty());
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public void show(Optional<Day> day) {
    card.setShown(day.filter(it -> it.kind() != DayKind.REST || it.taskCount() > 0).isPresent());
    day.ifPresent(this::fill);
  }

  private void fill(Day day) {
    String running =
        session.workspace().time().timer() instanceof TimerState.Running run ? run.taskId() : "";
    List<Task> next = day.openTasks().stream().filter(task -> !task.id().equals(running)).toList();
    List<Duration> now = next.stream().map(this::spent).toList();
    if (!next.equals(shown) || !now.equals(spent)) {
      shown = next;
      spent = now;
      rows.getChildren().clear();
      for (int i = 0; i < next.size(); i++) {
        rows.getChildren().add(row(i, next.get(i)));
      }
    }
    add.show(day.date());
    empty.setVisible(day.openTasks().isEmpty());
    empty.setText(emptyText(day).text());
    done.setVisible(day.taskCount() > 0);
    done.setText(Message.of("ui.day.done", day.doneCount(), day.taskCount()).text());
  }

  /** In whole minutes. */
  private Duration spent(Task task) {
    return session
        .workspace()
        .time()
        .onTask(task.id(), session.timekeeper().countedUntil())
        .truncatedTo(ChronoUnit.MINUTES);
  }

  /** How long it takes, and how much of it is over. */
  private static String length(Task task, Duration spent) {
    boolean isOpen = task.estimate().minutes() == 0;
    String estimate = Durations.words(task.estimate());
    if (spent.isZero()) {
      return isOpen ? "" : estimate;
    }
    return isOpen
        ? Message.of("today.next.spent", Durations.words(spent)).text()
        : Message.of("today.next.spentOf", Durations.words(spent), estimate).text();
  }

  private static Message emptyText(Day day) {
    if (day.isFinished()) {
      return Message.of("today.next.finished");
    }
    return Message.of(day.kind() == DayKind.BUFFER ? "today.next.buffer" : "today.next.none");
  }

  private Node row(int index, Task task) {
    var tick = new CheckBox(InlineText.plain(task.title()));
    tick.setWrapText(true);
    tick.setMaxWidth(Double.MAX_VALUE);
    tick.setId("today-tick-" + task.id());
    tick.setOnAction(_ -> session.store().apply(PlanEdits.mark(task.id(), TaskMark.DONE)));
    HBox.setHgrow(tick, Priority.ALWAYS);
    var minutes = new Label(length(task, spent.get(index)));
    minutes.getStyleClass().add("caption");
    minutes.setMinWidth(Label.USE_PREF_SIZE);
    String label =
        index < NUMBERED
            ? Message.of("today.next.start.numbered", index + 1).text()
            : Message.of("today.next.start").text();
    var start = new Button(label, Icons.of(MaterialDesignP.PLAY));
    start.setId("today-start-" + task.id());
    start.setMinWidth(Button.USE_PREF_SIZE);
    start.setAccessibleText(Message.of("ui.task.start", InlineText.plain(task.title())).text());
    start.setOnAction(_ -> session.timekeeper().start(task.id()));
    if (index == 0) {
      start.getStyleClass().add("first-focus");
    }
    var row = new HBox(8, tick, minutes, start);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("today-row");
    return row;
  }

  /** What starts the next task. */
  Optional<Node> firstButton() {
    return Optional.ofNullable(rows.lookup(".first-focus"));
  }

  /** Starts one of the shown tasks, counted from 1; nothing where there are fewer. */
  void start(int number) {
    if (number >= 1 && number <= Math.min(shown.size(), NUMBERED)) {
      session.timekeeper().start(shown.get(number - 1).id());
    }
  }
}
