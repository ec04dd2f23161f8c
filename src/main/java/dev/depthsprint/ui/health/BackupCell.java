package dev.depthsprint.ui.health;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.Holdings;
import dev.depthsprint.workspace.storage.Backup;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;

/** A backup: when and why it was made, and how much it holds. */
final class BackupCell extends ListCell<Backup> {

  private final Function<Instant, String> when;

  /**
   * @param when a moment as a person reads it
   */
  BackupCell(Function<Instant, String> when) {
    this.when = when;
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Backup backup, boolean empty) {
    super.updateItem(backup, empty);
    if (empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    String title =
        Message.of("health.backup.line", when.apply(backup.at()), backup.reason().words()).text();
    var first = new Label(title);
    first.getStyleClass().add("backup-when");
    var second = new Label(holds(backup.holds()));
    second.getStyleClass().add("caption");
    setGraphic(new VBox(first, second));
    setAccessibleText(title + ", " + second.getText());
  }

  private static String holds(Holdings holds) {
    return Message.of(
            "health.backup.holds",
            holds.tasks(),
            holds.done(),
            Durations.words(Duration.ofMinutes(holds.minutes())),
            diagrams(holds))
        .text();
  }

  private static Message diagrams(Holdings holds) {
    return holds.diagrams() == 0
        ? Message.of("health.backup.noDiagrams")
        : Message.of("health.backup.diagrams", holds.diagrams(), holds.elements());
  }
}
