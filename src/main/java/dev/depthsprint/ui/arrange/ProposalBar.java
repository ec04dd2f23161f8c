package dev.depthsprint.ui.arrange;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** Says at the head of the canvas what is proposed, and asks whether to keep it. */
final class ProposalBar extends HBox {

  private final Label sentence = new Label();
  private final Button apply = new Button(Message.of("arrange.proposal.apply").text());
  private final Button cancel = new Button(Message.of("arrange.proposal.cancel").text());

  ProposalBar(Runnable whenApplied, Runnable whenCancelled) {
    setId("proposal");
    getStyleClass().addAll("toast", "proposal");
    setAlignment(Pos.CENTER_LEFT);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    setAccessibleRole(AccessibleRole.TEXT);
    StackPane.setAlignment(this, Pos.TOP_CENTER);
    apply.setId("proposal-apply");
    apply.getStyleClass().addAll("small", "accent");
    apply.managedProperty().bind(apply.visibleProperty());
    apply.setOnAction(_ -> whenApplied.run());
    cancel.setId("proposal-cancel");
    cancel.getStyleClass().add("small");
    cancel.setOnAction(_ -> whenCancelled.run());
    getChildren().addAll(Icons.of(MaterialDesignS.SITEMAP_OUTLINE), sentence, apply, cancel);
    setVisible(false);
  }

  /** Says that something is being worked out, which can be given up. */
  void showWork(Message what) {
    show(what, false);
  }

  /** Shows a proposal, with the keyboard on the answer yes. */
  void ask(Message what) {
    show(what, true);
    apply.requestFocus();
  }

  private void show(Message what, boolean canApply) {
    sentence.setText(what.text());
    setAccessibleText(what.text());
    apply.setVisible(canApply);
    setVisible(true);
  }

  void hide() {
    setVisible(false);
  }

  /** True while Enter means no, since the keyboard is on that answer. */
  boolean isOnCancel() {
    return cancel.isFocused();
  }
}
