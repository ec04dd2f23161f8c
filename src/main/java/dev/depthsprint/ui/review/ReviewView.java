package dev.depthsprint.ui.review;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.Durations;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A row a day: what was planned, what was worked, how many tasks are done. */
public final class ReviewView {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM", Texts.LOCALE);

  private final Session session;
  private final GridPane table = new GridPane();
  private final Label title = new Label();
  private final ScrollPane root = new ScrollPane(new VBox(title, table));

  public ReviewView(Session session) {
    this.session = session;
    root.setId("review-view");
    root.getStyleClass().add("review-scroll");
    root.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    root.setFitToWidth(true);
    root.getContent().getStyleClass().add("review");
    title.getStyleClass().add("view-title");
    table.getStyleClass().add("review-table");
    session.store().listen((_, _) -> show());
    show();
  }

  public Node root() {
    return root;
  }

  private void show() {
    Sprint sprint = session.workspace().sprint();
    title.setText(sprint.exists() ? sprint.title() : Message.of("review.empty").text());
    table.getChildren().clear();
    if (sprint.exists()) {
      head();
      sprint.days().forEach(this::row);
      row(Message.of("review.total").text(), planned(sprint), actual(sprint), done(sprint));
    }
  }

  private void head() {
    row(
        Message.of("review.day").text(),
        Message.of("review.planned").text(),
        Message.of("review.actual").text(),
        Message.of("review.done").text());
    table.getChildren().forEach(cell -> cell.getStyleClass().add("panel-heading"));
  }

  private void row(Day day) {
    String name = DATE.format(day.date()) + "  " + day.title();
    row(
        name,
        Durations.words(day.plannedMinutes()),
        Durations.words(actual(day)),
        Message.of("review.share", day.doneCount(), day.taskCount()).text());
  }

  private Duration actual(Day day) {
    Instant until = session.timekeeper().countedUntil();
    return session.workspace().time().onDay(day.date(), until);
  }

  private static String planned(Sprint sprint) {
    return Durations.words(sprint.days().stream().mapToInt(Day::plannedMinutes).sum());
  }

  private String actual(Sprint sprint) {
    return Durations.words(
        sprint.days().stream().map(this::actual).reduce(Duration.ZERO, Duration::plus));
  }

  private static String done(Sprint sprint) {
    int done = sprint.days().stream().mapToInt(Day::doneCount).sum();
    int all = sprint.days().stream().mapToInt(Day::taskCount).sum();
    return Message.of("review.share", done, all).text();
  }

  private void row(String... cells) {
    int row = table.getRowCount();
    for (int column = 0; column < cells.length; column++) {
      table.add(new Label(cells[column]), column, row);
    }
  }
}
