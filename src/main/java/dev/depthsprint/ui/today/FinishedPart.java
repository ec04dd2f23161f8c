package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.celebration.FinishedFacts;
import dev.depthsprint.ui.session.Session;
import java.util.Optional;
import javafx.scene.Node;

/** What was reached today, for as long as it is today. */
final class FinishedPart implements TodayPart {

  private final FinishedFacts facts;
  private final Card card;

  FinishedPart(Session session) {
    facts = new FinishedFacts(session);
    card = new Card("today-finished", Message.of("celebration.title"), facts);
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public void show(Optional<Day> today) {
    Optional<Day> finished =
        today.filter(
            day -> day.kind() == DayKind.STUDY && day.isFinished() && day.openTasks().isEmpty());
    card.setShown(finished.isPresent());
    finished.ifPresent(facts::show);
  }
}
