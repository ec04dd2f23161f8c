package dev.depthsprint.ui.shell;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Notices;
import dev.depthsprint.ui.theme.Icons;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Shows the waiting sentences one at a time above the view, which makes room for them: nothing is
 * covered. Closing one brings the next.
 */
final class NoticeBar {

  private final Notices notices;
  private final Label sentence = new Label();
  private final HBox bar;

  /**
   * @param bar is filled, and hidden while there is nothing to say
   */
  NoticeBar(HBox bar, Notices notices) {
    this.bar = bar;
    this.notices = notices;
    sentence.setId("notice");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    sentence.setGraphic(Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    var close = new Button("", Icons.of(MaterialDesignC.CLOSE));
    close.setId("notice-close");
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText(Message.of("ui.notice.close").text());
    close.setTooltip(new Tooltip(Message.of("ui.notice.close").text()));
    close.setOnAction(_ -> dismiss());
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren().setAll(sentence, close);
    bar.managedProperty().bind(bar.visibleProperty());
    notices.waiting().addListener((ListChangeListener<Message>) _ -> show());
    show();
  }

  private void show() {
    boolean isAny = !notices.waiting().isEmpty();
    bar.setVisible(isAny);
    String text = isAny ? notices.waiting().getFirst().text() : "";
    if (!text.equals(sentence.getText())) {
      sentence.setText(text);
      sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  private void dismiss() {
    if (!notices.waiting().isEmpty()) {
      notices.waiting().removeFirst();
    }
  }
}
