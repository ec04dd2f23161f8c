package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.text.Message;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/**
 * Says that tasks of past days are open, and leads to the proposal for them. What was left where it
 * is stays in sight too.
 */
final class CarryOverPart implements TodayPart {

  private final CarryOverOffer offer;
  private final Label what = new Label();
  private final Button ask = new Button(Message.of("today.carry.card.ask").text());
  private final Card card = new Card("today-carry", Message.of("today.carry.card", 1), what, ask);
  private int shown = -1;
  private int shownInAll = -1;

  /**
   * @param answered called when the person has answered
   */
  CarryOverPart(CarryOverOffer offer, Runnable answered) {
    this.offer = offer;
    what.getStyleClass().add("hint");
    what.setWrapText(true);
    ask.setId("today-carry-ask");
    ask.setOnAction(_ -> {
      offer.ask();
      answered.run();
    });
  }

  @Override
  public Node root() {
    return card.root();
  }

  @Override
  public void show(Optional<Day> day) {
    int all = offer.all().size();
    int count = offer.offered().size();
    if (count != shown || all != shownInAll) {
      shown = count;
      shownInAll = all;
      card.title(Message.of(count > 0 ? "today.carry.card" : "today.carry.stayed", all));
      what.setText(
          count > 0
              ? Message.of("today.carry.card.what", all).text()
              : Message.of("today.carry.stayed.what", all).text());
      card.setShown(all > 0);
    }
  }
}
