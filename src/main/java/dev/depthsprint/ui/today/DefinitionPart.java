package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.day.CriteriaList;
import dev.depthsprint.ui.session.Session;
import java.util.Optional;
import javafx.scene.Node;

/** The Definition of Done, and how much of it holds. */
final class DefinitionPart implements TodayPart {

  private final Session session;
  private final CriteriaList list;
  private final Card card;

  DefinitionPart(Session session) {
    this.session = session;
    list = new CriteriaList(session);
    card = new Card("today-definition", Message.of("ui.about.done"), list.root());
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public void show(Optional<Day> day) {
    Sprint sprint = session.workspace().sprint();
    card.setShown(sprint.exists());
    long done = sprint.definitionOfDone().stream().filter(Criterion::done).count();
    int all = sprint.definitionOfDone().size();
    card.title(all == 0 ? Message.of("ui.about.done") : Message.of("today.definition", done, all));
    list.show(sprint);
  }
}
