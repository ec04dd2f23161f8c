package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.Rehearsals;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.workspace.DayEdits;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** What stands beside a day's outcome: whether it is met, how it was explained, and the drill. */
public final class OutcomeLine extends HBox {

  private final Session session;
  private final CheckBox met = new CheckBox(Message.of("drill.line.met").text());
  private final Label last = new Label();
  private final Button drill =
      new Button(Message.of("drill.button").text(), Icons.of(MaterialDesignA.ACCOUNT_VOICE));
  private LocalDate date = LocalDate.MIN;
  private LocalDate today = LocalDate.MIN;
  private PVector<Rehearsal> rated = TreePVector.empty();

  /**
   * @param idStem stands before the ids of its controls: {@code day} or {@code today}
   * @param drill drills the outcome of a day
   */
  public OutcomeLine(Session session, String idStem, Consumer<LocalDate> drill) {
    this.session = session;
    getStyleClass().add("outcome-line");
    setAlignment(Pos.CENTER_LEFT);
    met.setId(idStem + "-outcome-met");
    met.setAccessibleText(Message.of("drill.line.met.spoken").text());
    met.setMinWidth(USE_PREF_SIZE);
    met.setOnAction(_ -> session.store().apply(DayEdits.outcomeMet(date, met.isSelected())));
    last.getStyleClass().add("caption");
    this.drill.setId(idStem + "-drill");
    this.drill.setMinWidth(USE_PREF_SIZE);
    this.drill.setAccessibleText(Message.of("drill.button.spoken").text());
    this.drill.setOnAction(_ -> drill.accept(date));
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    getChildren().setAll(met, last, gap, this.drill);
  }

  /** Shows how a day's outcome stands; a day without one has nothing to tick or to drill. */
  public void show(Day day) {
    boolean hasOutcome = !day.outcome().isBlank();
    date = day.date();
    met.setSelected(day.outcomeMet());
    met.setDisable(!hasOutcome);
    drill.setDisable(!hasOutcome);
    last.setVisible(Rehearsals.last(day).isPresent());
    if (day.rehearsals() != rated || !session.today().equals(today)) {
      rated = day.rehearsals();
      today = session.today();
      last.setText(Ratings.name(day, today).text());
      last.setGraphic(Ratings.sign(day, today));
    }
  }
}
