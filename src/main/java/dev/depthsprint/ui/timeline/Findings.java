package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.DayCheck;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.Durations;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** What one should look at in the time of a day, one line each. */
final class Findings {

  private static final int MOST = 5;

  private final VBox root = new VBox(4);
  private List<DayCheck.Finding> shown = List.of();

  Findings() {
    root.setId("day-check");
    root.managedProperty().bind(root.visibleProperty());
    root.setVisible(false);
  }

  Node root() {
    return root;
  }

  void show(List<DayCheck.Finding> found, ZoneId zone) {
    if (found.equals(shown)) {
      return;
    }
    shown = found;
    root.setVisible(!found.isEmpty());
    root.getChildren()
        .setAll(found.stream().limit(MOST).map(finding -> line(finding, zone)).toList());
    if (found.size() > MOST) {
      root.getChildren()
          .add(new Label(Message.of("timeline.check.more", found.size() - MOST).text()));
    }
  }

  private static Label line(DayCheck.Finding finding, ZoneId zone) {
    boolean isQuiet = finding.oddity() == DayCheck.Oddity.HOLE;
    var label =
        new Label(
            words(finding, zone).text(),
            Icons.of(isQuiet ? MaterialDesignC.COFFEE_OUTLINE : MaterialDesignA.ALERT_OUTLINE));
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    label.getStyleClass().addAll("caption", isQuiet ? "finding-quiet" : "finding");
    return label;
  }

  private static Message words(DayCheck.Finding finding, ZoneId zone) {
    String start = BlockWords.clock(finding.start(), zone);
    String end = BlockWords.clock(finding.end(), zone);
    String length = Durations.words(Duration.between(finding.start(), finding.end()));
    return switch (finding.oddity()) {
      case LONG_STRETCH -> Message.of("timeline.check.longStretch", start, end, length);
      case HOLE -> Message.of("timeline.check.hole", start, end, length);
      case NOTHING_LONG -> Message.of("timeline.check.nothingLong", start);
      case STILL_RUNNING -> Message.of("timeline.check.stillRunning", start);
      case OPEN_GAP -> Message.of("timeline.check.openGap", start, end);
    };
  }
}
