package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Rating;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Asks how it went: one of three words, and whether the outcome is met now. */
final class RatingPane extends VBox {

  private final ToggleGroup group = new ToggleGroup();
  private final Map<Rating, ToggleButton> buttons = new EnumMap<>(Rating.class);
  private final CheckBox met = new CheckBox(Message.of("drill.met").text());
  private final Button keep =
      new Button(Message.of("drill.keep").text(), Icons.of(MaterialDesignC.CHECK));
  private final BiConsumer<Rating, Boolean> kept;

  /**
   * @param kept hears of the rating, and whether the outcome is met
   * @param again throws this try away and begins another
   */
  RatingPane(BiConsumer<Rating, Boolean> kept, Runnable again) {
    this.kept = kept;
    setId("drill-rating");
    getStyleClass().add("drill-rating");
    var question = new Label(Message.of("drill.rating").text());
    question.getStyleClass().add("panel-heading");
    getChildren().add(question);
    for (Rating rating : Rating.values()) {
      buttons.put(rating, button(rating));
    }
    getChildren().addAll(buttons.values());
    met.setId("drill-met");
    keep.setId("drill-keep");
    keep.getStyleClass().add("accent");
    keep.setMaxWidth(Double.MAX_VALUE);
    keep.setOnAction(_ -> keep());
    keep.disableProperty().bind(group.selectedToggleProperty().isNull());
    var repeat = new Button(Message.of("drill.again").text());
    repeat.setId("drill-again");
    repeat.getStyleClass().add("flat");
    repeat.setMaxWidth(Double.MAX_VALUE);
    repeat.setOnAction(_ -> again.run());
    getChildren().addAll(met, keep, repeat);
  }

  private ToggleButton button(Rating rating) {
    var button =
        new ToggleButton(
            Message.of("drill.rating.key", rating.ordinal() + 1, Ratings.name(rating)).text(),
            Ratings.sign(rating));
    button.setId("drill-rating-" + (rating.ordinal() + 1));
    button.setAccessibleText(
        Message.of("drill.rating.spoken", Ratings.name(rating), Ratings.meaning(rating)).text());
    button.setTooltip(new Tooltip(Ratings.meaning(rating).text()));
    button.setAlignment(Pos.CENTER_LEFT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setToggleGroup(group);
    return button;
  }

  /** Asks anew. */
  void ask(boolean isMet) {
    group.selectToggle(null);
    met.setSelected(isMet);
  }

  /** Puts the keyboard on the first answer. */
  void takeFocus() {
    buttons.get(Rating.NOT_YET).requestFocus();
  }

  /** Answers with a digit, ticks with M, keeps with Enter; true when the key was one of them. */
  boolean key(KeyCode code) {
    switch (code) {
      case DIGIT1, NUMPAD1 -> choose(Rating.NOT_YET);
      case DIGIT2, NUMPAD2 -> choose(Rating.WITH_GAPS);
      case DIGIT3, NUMPAD3 -> choose(Rating.CLEARLY);
      case M -> met.setSelected(!met.isSelected());
      case ENTER -> keep();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void choose(Rating rating) {
    buttons.get(rating).setSelected(true);
    keep.requestFocus();
  }

  private void keep() {
    chosen().ifPresent(rating -> kept.accept(rating, met.isSelected()));
  }

  private Optional<Rating> chosen() {
    return buttons.entrySet().stream()
        .filter(entry -> entry.getValue().isSelected())
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
