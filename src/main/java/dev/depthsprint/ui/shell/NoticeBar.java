package dev.depthsprint.ui.shell;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Notices;
import dev.depthsprint.ui.theme.Icons;
import javafx.collections.ListChangeListener;
import org.controlsfx.control.NotificationPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** Shows the waiting sentences one at a time above the view; closing one brings the next. */
final class NoticeBar {

  private final NotificationPane pane;
  private final Notices notices;

  NoticeBar(NotificationPane pane, Notices notices) {
    this.pane = pane;
    this.notices = notices;
    pane.setShowFromTop(true);
    pane.setGraphic(Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE));
    pane.setOnHidden(_ -> dismissed());
    notices.waiting().addListener((ListChangeListener<Message>) _ -> showNext());
    // Before it has a skin the pane would take a sentence for shown and never show any.
    pane.skinProperty().subscribe(_ -> showNext());
  }

  private void showNext() {
    if (!notices.waiting().isEmpty() && pane.getSkin() != null && !pane.isShowing()) {
      pane.show(notices.waiting().getFirst().text());
    }
  }

  private void dismissed() {
    if (!notices.waiting().isEmpty()) {
      notices.waiting().removeFirst();
    }
    showNext();
  }
}
