package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Rehearsals;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Offers the weak outcomes on a buffer day, and is not there on any other. */
public final class WeakOffer extends VBox {

  /** More would be a list of debts. */
  private static final int MOST = 3;

  private final Session session;
  private final Consumer<LocalDate> one;
  private final Label heading = new Label(Message.of("drill.offer").text());
  private final Button all = new Button("", Icons.of(MaterialDesignA.ACCOUNT_VOICE));
  private List<Day> offered = List.of();

  /**
   * @param one drills the outcome of a day
   * @param all drills all weak ones
   */
  public WeakOffer(Session session, Consumer<LocalDate> one, Runnable all) {
    this.session = session;
    this.one = one;
    setId("drill-offer");
    getStyleClass().add("drill-offer");
    heading.getStyleClass().add("panel-heading");
    this.all.setId("drill-offer-all");
    this.all.setOnAction(_ -> all.run());
    managedProperty().bind(visibleProperty());
    session.store().listenBeyondDiagrams((_, _) -> show());
    session.ticker().listen(this::show);
    fill();
  }

  private void show() {
    List<Day> now = weak();
    if (!now.equals(offered)) {
      offered = now;
      fill();
    }
  }

  private List<Day> weak() {
    boolean isBuffer = session.sprintDay().filter(day -> day.kind() == DayKind.BUFFER).isPresent();
    return isBuffer ? Rehearsals.weak(session.workspace().sprint(), session.today()) : List.of();
  }

  private void fill() {
    setVisible(!offered.isEmpty());
    all.setText(Message.of("drill.offer.all", offered.size()).text());
    getChildren().setAll(heading);
    offered.stream().limit(MOST).map(this::button).forEach(getChildren()::add);
    if (offered.size() > 1) {
      getChildren().add(all);
    }
  }

  private Button button(Day day) {
    LocalDate today = session.today();
    var button =
        new Button(
            Message.of("drill.offer.one", DrillTexts.outcome(day), Ratings.name(day, today)).text(),
            Ratings.sign(day, today));
    button.setId("drill-offer-" + day.date());
    button.getStyleClass().add("flat");
    button.setAlignment(Pos.CENTER_LEFT);
    button.setOnAction(_ -> one.accept(day.date()));
    return button;
  }
}
