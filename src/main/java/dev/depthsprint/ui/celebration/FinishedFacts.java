package dev.depthsprint.ui.celebration;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What there is to say of a finished day, a line each. */
public final class FinishedFacts extends VBox {

  private final Session session;
  private Optional<FinishedDay> shown = Optional.empty();

  public FinishedFacts(Session session) {
    this.session = session;
    getStyleClass().add("facts");
  }

  public void show(Day day) {
    show(FinishedDay.of(session, day));
  }

  void show(FinishedDay day) {
    Optional<FinishedDay> next = Optional.of(day);
    if (!next.equals(shown)) {
      shown = next;
      getChildren().setAll(day.facts().stream().map(FinishedFacts::line).toList());
    }
  }

  private static HBox line(FinishedDay.Fact fact) {
    var words = new Label(fact.words());
    words.setWrapText(true);
    words.setMinHeight(USE_PREF_SIZE);
    words.setMaxWidth(288);
    var line =
        new HBox(Icons.of(fact.sign(), fact.isReached() ? "fact-reached" : "fact-told"), words);
    line.getStyleClass().add("fact");
    line.setAlignment(Pos.TOP_LEFT);
    return line;
  }
}
