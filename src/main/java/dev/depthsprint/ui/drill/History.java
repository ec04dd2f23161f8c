package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.TimeSource;
import dev.depthsprint.text.Message;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** How an outcome was explained so far, the oldest first, each with date, length and rating. */
final class History extends FlowPane {

  /** More would push the picture away; the rest is counted. */
  private static final int MOST = 6;

  private final TimeSource time;

  History(TimeSource time) {
    this.time = time;
    setId("drill-history");
    getStyleClass().add("drill-history");
  }

  void show(List<Rehearsal> rehearsals) {
    int earlier = Math.max(0, rehearsals.size() - MOST);
    getChildren().setAll(rehearsals.stream().skip(earlier).<Node>map(this::entry).toList());
    if (rehearsals.isEmpty()) {
      getChildren().add(caption(Message.of("drill.history.empty")));
    } else if (earlier > 0) {
      getChildren().addFirst(caption(Message.of("drill.history.earlier", earlier)));
    }
  }

  private Label entry(Rehearsal rehearsal) {
    var label =
        new Label(
            Message.of(
                    "drill.history.entry",
                    DrillTexts.date(rehearsal.at(), time),
                    DrillTexts.clock(rehearsal.seconds()),
                    Ratings.name(rehearsal.rating()))
                .text(),
            Ratings.sign(rehearsal.rating()));
    label.getStyleClass().add("drill-entry");
    return label;
  }

  private static Label caption(Message words) {
    var label = new Label(words.text());
    label.getStyleClass().add("caption");
    return label;
  }
}
