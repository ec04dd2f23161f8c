package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Drill;
import dev.depthsprint.text.Message;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** How long one may explain: two minutes, sixty seconds, or a length of one's own. */
final class LengthChoice extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final ToggleButton usual = button("drill-length-120", "drill.length.usual", "left-pill");
  private final ToggleButton shorter =
      button("drill-length-60", "drill.length.short", "center-pill");
  private final ToggleButton own = button("drill-length-own", "drill.length.own", "right-pill");
  private final TextField typed = new TextField();
  private final Label hint = new Label(Message.of("drill.length.hint").text());
  private final Consumer<OptionalInt> chosen;

  /**
   * @param chosen hears of each choice; empty while what is typed is no length
   * @param typedOut called by Enter in the field
   */
  LengthChoice(Consumer<OptionalInt> chosen, Runnable typedOut) {
    this.chosen = chosen;
    getStyleClass().add("drill-lengths");
    typed.setId("drill-length");
    typed.setAccessibleText(Message.of("drill.length.typed").text());
    typed.setPrefColumnCount(5);
    typed.visibleProperty().bind(own.selectedProperty());
    hint.getStyleClass().add("hint");
    hint.setWrapText(true);
    hint.managedProperty().bind(hint.visibleProperty());
    hint.setVisible(false);
    var line = new HBox(new HBox(usual, shorter, own), typed);
    line.getStyleClass().add("drill-length-line");
    line.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(typed, Priority.ALWAYS);
    getChildren().addAll(line, hint);
    group
        .selectedToggleProperty()
        .addListener((_, before, after) -> {
          if (after == null) {
            group.selectToggle(before);
          } else {
            tell();
          }
        });
    typed.textProperty().addListener((_, _, _) -> tell());
    typed.setOnAction(_ -> typedOut.run());
    own.setOnAction(_ -> typed.requestFocus());
  }

  private ToggleButton button(String id, String key, String pill) {
    var button = new ToggleButton(Message.of(key).text());
    button.setId(id);
    button.getStyleClass().add(pill);
    button.setToggleGroup(group);
    return button;
  }

  /** Proposes a length; it is told as a choice is. */
  void propose(int seconds) {
    ToggleButton known =
        switch (seconds) {
          case Drill.USUAL_SECONDS -> usual;
          case Drill.SHORT_SECONDS -> shorter;
          default -> own;
        };
    typed.setText(DrillTexts.clock(seconds));
    known.setSelected(true);
    tell();
  }

  private void tell() {
    OptionalInt seconds = seconds();
    hint.setVisible(seconds.isEmpty() && own.isSelected());
    chosen.accept(seconds);
  }

  /** The chosen length; empty while what is typed is none. */
  OptionalInt seconds() {
    if (group.getSelectedToggle() == own) {
      return Drill.seconds(typed.getText());
    }
    return OptionalInt.of(
        group.getSelectedToggle() == shorter ? Drill.SHORT_SECONDS : Drill.USUAL_SECONDS);
  }
}
