package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** An outcome: the sign of how it was explained last, its words, its day. */
final class OutcomeCell extends ListCell<Day> {

  /** What sign, padding and scroll bar take of the list's width. */
  private static final double BESIDE_TEXT = 64;

  private final Supplier<LocalDate> today;

  OutcomeCell(Supplier<LocalDate> today) {
    this.today = today;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Day day, boolean empty) {
    super.updateItem(day, empty);
    setGraphic(empty ? null : line(day));
    setAccessibleText(
        empty
            ? null
            : Message.of("drill.outcome.spoken", DrillTexts.outcome(day), facts(day)).text());
  }

  private String facts(Day day) {
    int times = day.rehearsals().size();
    return Message.of(
            "drill.outcome.facts", Ratings.name(day, today.get()), DrillTexts.day(day), times)
        .text();
  }

  private HBox line(Day day) {
    var texts = new VBox(wrapped(DrillTexts.outcome(day), "label"), wrapped(facts(day), "caption"));
    texts.setPrefWidth(getListView().getWidth() - BESIDE_TEXT);
    var line = new HBox(Ratings.sign(day, today.get()), texts);
    line.getStyleClass().add("drill-outcome-line");
    return line;
  }

  private static Label wrapped(String words, String style) {
    var label = new Label(words);
    label.getStyleClass().add(style);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }
}
