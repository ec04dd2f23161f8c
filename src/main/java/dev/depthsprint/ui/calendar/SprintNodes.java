package dev.depthsprint.ui.calendar;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.theme.Styled;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/** The nodes of the sprint view, which every start makes: in code, since FXML takes longer. */
final class SprintNodes {

  final Label title = Styled.as(new Label(), "view-title");
  final Label finished = Styled.as(new Label(Message.of("days.finished").text()), "day-today");
  final HBox titleLine = new HBox(8, title, finished);
  final Label goal = Styled.as(new Label(), "view-subtitle");
  final Label hours = Styled.as(new Label(), "sprint-hours");
  final Label forecast = Styled.as(new Label(), "caption");
  final ToggleButton about =
      new ToggleButton(
          Message.of("ui.sprint.about").text(), Icons.of(MaterialDesignI.INFORMATION_OUTLINE));
  final ScrollPane scroll = Styled.as(new ScrollPane(), "calendar-scroll");
  final StackPane side = Styled.as(new StackPane(), "side-panel");
  final BorderPane root = Styled.as(new BorderPane(scroll), "sprint-view");

  SprintNodes() {
    finished.setId("sprint-finished");
    forecast.setId("sprint-forecast");
    titleLine.setAlignment(Pos.CENTER_LEFT);
    for (Region whole : new Region[] {finished, hours, forecast, about}) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    scroll.setFitToWidth(true);
    scroll.setFitToHeight(true);
    root.setTop(head());
    root.setRight(side);
  }

  private HBox head() {
    var titles = new VBox(titleLine, goal);
    titles.setMinWidth(0);
    HBox.setHgrow(titles, Priority.ALWAYS);
    var sums = new VBox(hours, forecast);
    sums.setAlignment(Pos.CENTER_RIGHT);
    sums.setMinWidth(Region.USE_PREF_SIZE);
    HBox head = Styled.as(new HBox(titles, sums, about), "view-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }
}
