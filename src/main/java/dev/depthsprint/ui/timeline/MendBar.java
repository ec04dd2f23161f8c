package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Says why an edit was refused, and offers what can be done instead. */
final class MendBar {

  private final Session session;
  private final Runnable dismissed;
  private final Label why = new Label();
  private final FlowPane choices = new FlowPane(8, 8);
  private final VBox root = new VBox(8, why, choices);

  /**
   * @param dismissed runs when the bar is gone and the keyboard is to go elsewhere
   */
  MendBar(Session session, Runnable dismissed) {
    this.session = session;
    this.dismissed = dismissed;
    why.setWrapText(true);
    why.setId("mend-why");
    root.setId("mend-bar");
    root.getStyleClass().add("mend-bar");
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.ESCAPE) {
            key.consume();
            hide();
          }
        });
    setShown(false);
  }

  Node root() {
    return root;
  }

  void show(Proposal.Refused refused) {
    why.setText(refused.why().text());
    choices.getChildren().clear();
    for (Proposal.Mend mend : refused.mends()) {
      choices.getChildren().add(choice(mend));
    }
    var leave = new Button(Message.of("timeline.mend.dismiss").text());
    leave.setOnAction(_ -> hide());
    choices.getChildren().add(leave);
    setShown(true);
    choices.getChildren().getFirst().requestFocus();
  }

  private Button choice(Proposal.Mend mend) {
    var button = new Button(mend.label().text());
    button.setId("mend-" + choices.getChildren().size());
    button.setOnAction(_ -> {
      session.timekeeper().make(mend);
      hide();
    });
    return button;
  }

  /** What was refused is no question any more once something else was done. */
  void forget() {
    setShown(false);
  }

  private void hide() {
    setShown(false);
    dismissed.run();
  }

  private void setShown(boolean isShown) {
    root.setVisible(isShown);
    root.setManaged(isShown);
  }
}
