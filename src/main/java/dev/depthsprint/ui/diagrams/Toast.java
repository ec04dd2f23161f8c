package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import javafx.animation.PauseTransition;
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
  private final Button action = new Button();
  private final Button close = new Button("", Icons.of(MaterialDesignC.CLOSE));
  private final FontIcon icon = Icons.of(MaterialDesignC.CHECK);
  private final HBox root = new HBox(icon, sentence, action, close);
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
    action.setId("toast-action");
    action.getStyleClass().add("small");
    action.managedProperty().bind(action.visibleProperty());
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText(Message.of("canvas.toast.close").text());
    close.setOnAction(_ -> hide());
    rest.setOnFinished(_ -> fade());
  }

  Node root() {
    return root;
  }

  void show(Message what) {
    show(what, Message.of("canvas.toast.close"), () -> {});
    action.setVisible(false);
  }

  /** Says why something could not be done. */
  void complain(Message why) {
    show(why);
    icon.setIconCode(MaterialDesignA.ALERT_OUTLINE);
    icon.getStyleClass().add(COMPLAINT);
  }

  /** Shows a sentence with a button for what a person may want next. */
  void show(Message what, Message next, Runnable run) {
    icon.setIconCode(MaterialDesignC.CHECK);
    icon.getStyleClass().remove(COMPLAINT);
    sentence.setText(what.text());
    action.setText(next.text());
    action.setVisible(true);
    action.setOnAction(_ -> {
      hide();
      run.run();
    });
    root.setAccessibleText(what.text());
    root.setVisible(true);
    root.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    rest.playFromStart();
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
