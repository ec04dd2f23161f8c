package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drill.OutcomeLine;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.MarkdownText;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;

/** What one can do at the end of the day: to be ticked when one can, and to be drilled. */
final class OutcomePart implements TodayPart {

  private final TextFlow words = new TextFlow();
  private final OutcomeLine line;
  private final Card card;
  private String shown = "";

  OutcomePart(Session session, Consumer<LocalDate> drill) {
    words.getStyleClass().add("task-title");
    line = new OutcomeLine(session, "today", drill);
    card = new Card("today-outcome", Message.of("ui.day.outcome"), words, line);
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public void show(Optional<Day> today) {
    Optional<Day> day = today.filter(it -> !it.outcome().isBlank());
    card.setShown(day.isPresent());
    day.ifPresent(this::fill);
  }

  private void fill(Day day) {
    line.show(day);
    if (!day.outcome().equals(shown)) {
      shown = day.outcome();
      words.getChildren().setAll(MarkdownText.nodes(day.outcome()));
    }
  }
}
