package dev.depthsprint.ui.review;

import dev.depthsprint.review.Review;
import dev.depthsprint.review.ReviewWords;
import dev.depthsprint.review.Tally;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The review in words and figures, row by row: all of it, however many tasks there are. */
final class ReviewTable {

  private static final int NAME = 0;
  private static final double NAME_WIDTH = 420;
  private static final double WIDTH = 90;
  private static final double STATE_WIDTH = 230;

  /** One line, as it is read. */
  private record Row(List<String> cells) {}

  private final TableView<Row> table = new TableView<>();

  ReviewTable() {
    table.setId("review-table");
    table.getStyleClass().add("review-table");
    table.setAccessibleText(Message.of("review.table").text());
    table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
    column(Message.of("review.part"), NAME, NAME_WIDTH);
    column(Message.of("review.planned"), 1, WIDTH);
    column(Message.of("review.actual"), 2, WIDTH);
    column(Message.of("review.done"), 3, WIDTH);
    column(Message.of("review.state"), 4, STATE_WIDTH);
  }

  TableView<?> node() {
    return table;
  }

  private void column(Message title, int index, double width) {
    var column = new TableColumn<Row, String>(title.text());
    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue().cells().get(index)));
    column.setPrefWidth(width);
    column.setSortable(false);
    column.setReorderable(false);
    if (index > NAME && index < 4) {
      column.getStyleClass().add("figures");
    }
    table.getColumns().add(column);
  }

  void show(Review review) {
    List<Row> rows = new ArrayList<>();
    rows.add(row(Message.of("review.total").text(), review.total(), ""));
    review.themes().forEach(theme -> rows.add(row(ReviewWords.theme(theme), theme.tally(), "")));
    Map<LocalDate, List<Review.TaskReview>> tasks =
        review.tasks().stream().collect(Collectors.groupingBy(Review.TaskReview::date));
    for (Review.DayReview day : review.days()) {
      String name = ReviewWords.day(day.day().date()) + "  " + InlineText.plain(day.day().title());
      rows.add(row(name.strip(), day.tally(), state(day)));
      tasks
          .getOrDefault(day.day().date(), List.of())
          .forEach(task ->
              rows.add(
                  row(
                      "      " + InlineText.plain(task.task().title()),
                      task.tally(),
                      ReviewWords.mark(task.task(), task.tally().worked()))));
    }
    int selected = table.getSelectionModel().getSelectedIndex();
    table.getItems().setAll(rows);
    table.getSelectionModel().select(Math.max(0, Math.min(selected, rows.size() - 1)));
  }

  private static String state(Review.DayReview day) {
    String over =
        day.over() > 0 ? Message.of("review.over", ReviewWords.length(day.over())).text() : "";
    String met = day.day().outcomeMet() ? Message.of("review.outcomeMet").text() : "";
    return Stream.of(ReviewWords.kind(day.day().kind()), met, over)
        .filter(text -> !text.isBlank())
        .collect(Collectors.joining(", "));
  }

  private static Row row(String name, Tally tally, String state) {
    return new Row(
        List.of(
            name,
            ReviewWords.length(tally.planned()),
            ReviewWords.length(tally.worked()),
            tally.tasks() == 0 ? "" : ReviewWords.share(tally.done(), tally.tasks()),
            state));
  }
}
