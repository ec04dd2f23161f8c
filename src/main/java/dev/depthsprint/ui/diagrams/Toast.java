package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * A sentence at the foot of the canvas about something that went well or could not be done. It goes
 * away by itself, but not while the pointer or the keyboard is on it.
 */
final class Toast {

  private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(8);

  private static final double WIDEST = 720;

  private static final String COMPLAINT = "complaint";

  private final Label sentence = new Label();
  private final HBox actions = new HBox(8);
  private final Button close = new Button("", Icons.of(MaterialDesignC.CLOSE));
  private final FontIcon icon = Icons.of(MaterialDesignC.CHECK);
  private final HBox root = new HBox(icon, sentence, actions, close);
  private final PauseTransition rest = new PauseTransition(LONG_ENOUGH_TO_READ);

  Toast() {
    sentence.setWrapText(true);
    sentence.setMaxWidth(WIDEST);
    root.setId("toast");
    root.getStyleClass().add("toast");
    root.setAlignment(Pos.CENTER_LEFT);
    root.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    root.setAccessibleRole(AccessibleRole.TEXT);
    root.setVisible(false);
    StackPane.setAlignment(root, Pos.BOTTOM_CENTER);
    actions.setAlignment(Pos.CENTER_LEFT);
    actions.managedProperty().bind(Bindings.isNotEmpty(actions.getChildren()));
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText(Message.of("canvas.toast.close").text());
    close.setOnAction(_ -> hide());
    rest.setOnFinished(_ -> fade());
  }

  Node root() {
    return root;
  }

  /** What a person may want next. */
  record Offer(Message name, Runnable run) {}

  /** Says why something could not be done. */
  void complain(Message why) {
    show(why);
    icon.setIconCode(MaterialDesignA.ALERT_OUTLINE);
    icon.getStyleClass().add(COMPLAINT);
  }

  /** Shows a sentence with a button for each of the offers. */
  void show(Message what, Offer... offers) {
    icon.setIconCode(MaterialDesignC.CHECK);
    icon.getStyleClass().remove(COMPLAINT);
    sentence.setText(what.text());
    actions.getChildren().setAll(Stream.of(offers).map(this::button).toList());
    root.setAccessibleText(what.text());
    root.setVisible(true);
    root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    rest.playFromStart();
  }

  private Button button(Offer offer) {
    var button = new Button(offer.name().text());
    button.setId("toast-action");
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> {
      hide();
      offer.run().run();
    });
    return button;
  }

  private void fade() {
    if (root.isHover() || root.isFocusWithin()) {
      rest.playFromStart();
    } else {
      hide();
    }
  }

  private void hide() {
    rest.stop();
    root.setVisible(false);
  }
}
