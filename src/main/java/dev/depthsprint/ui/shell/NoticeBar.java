package dev.depthsprint.ui.shell;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Notice;
import dev.depthsprint.ui.session.Notice.Deed;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import java.time.Duration;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;

/**
 * Shows the newest of the waiting sentences below the view, which makes room for it: nothing is
 * covered, and nothing that one is about to click moves away. Closing one brings the next.
 */
final class NoticeBar {

  private static final Duration LONG_ENOUGH_TO_READ = Duration.ofSeconds(10);

  private static final PseudoClass PASSING = PseudoClass.getPseudoClass("passing");

  private final Session session;
  private final Runnable keyboardBack;
  private final FontIcon icon = Icons.of(MaterialDesignA.ALERT_CIRCLE_OUTLINE);
  private final Label sentence = new Label("", icon);
  private final Label more = new Label();
  private final Button deed = new Button();
  private final HBox bar;
  private final Delay rest = new Delay(LONG_ENOUGH_TO_READ, this::pass);
  private Optional<Notice> shown = Optional.empty();

  /**
   * @param bar is filled, and hidden while there is nothing to say
   * @param keyboardBack gives the keyboard back to the view
   */
  NoticeBar(HBox bar, Session session, Runnable keyboardBack) {
    this.bar = bar;
    this.session = session;
    this.keyboardBack = keyboardBack;
    sentence.setId("notice");
    sentence.setWrapText(true);
    sentence.setMaxWidth(Double.MAX_VALUE);
    // A view that would like more room than there is must not cut the sentence.
    sentence.setMinHeight(Label.USE_PREF_SIZE);
    sentence.setAccessibleRole(AccessibleRole.TEXT);
    HBox.setHgrow(sentence, Priority.ALWAYS);
    more.getStyleClass().add("caption");
    deed.setId("notice-deed");
    deed.getStyleClass().add("small");
    deed.setOnAction(_ -> shown.ifPresent(this::act));
    more.setMinWidth(Label.USE_PREF_SIZE);
    deed.setMinWidth(Button.USE_PREF_SIZE);
    deed.managedProperty().bind(deed.visibleProperty());
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.getChildren().setAll(sentence, more, deed, close());
    bar.managedProperty().bind(bar.visibleProperty());
    bar.setVisible(false);
    session.notices().waiting().addListener((ListChangeListener<Notice>) _ -> show());
    session.store().listen((_, _) -> showDeed());
    show();
  }

  private Button close() {
    var close = new Button("", Icons.of(MaterialDesignC.CLOSE));
    close.setId("notice-close");
    close.getStyleClass().addAll("button-icon", "flat", "small");
    close.setAccessibleText(Message.of("ui.notice.close").text());
    close.setTooltip(new Tooltip(Message.of("ui.notice.close.key").text()));
    close.setOnAction(_ -> dismiss());
    return close;
  }

  /** Esc closes the sentence where nothing else has taken the key. */
  void closeOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && shown.isPresent()) {
      dismiss();
      key.consume();
    }
  }

  private void show() {
    var waiting = session.notices().waiting();
    Optional<Notice> next = waiting.stream().findFirst();
    more.setText(waiting.size() < 2 ? "" : Message.of("ui.notice.more", waiting.size() - 1).text());
    if (next.equals(shown)) {
      return;
    }
    boolean hadKeyboard = bar.isFocusWithin();
    shown = next;
    rest.stop();
    next.ifPresent(this::fill);
    bar.setVisible(next.isPresent());
    if (hadKeyboard) {
      keyboardBack.run();
    }
  }

  private void fill(Notice notice) {
    icon.setIconCode(
        notice.isPassing()
            ? MaterialDesignI.INFORMATION_OUTLINE
            : MaterialDesignA.ALERT_CIRCLE_OUTLINE);
    bar.pseudoClassStateChanged(PASSING, notice.isPassing());
    sentence.setText(notice.sentence().text());
    sentence.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    deed.setText(notice.deed().map(it -> it.label().text()).orElse(""));
    showDeed();
    if (notice.isPassing()) {
      rest.restart();
    }
  }

  private void showDeed() {
    deed.setVisible(
        shown.flatMap(Notice::deed).filter(it -> it.isPossible().getAsBoolean()).isPresent());
  }

  private void act(Notice notice) {
    dismiss();
    notice.deed().map(Deed::run).ifPresent(Runnable::run);
  }

  /** What could be read goes; what is pointed at, or stands in a window left behind, waits. */
  private void pass() {
    boolean isSeen =
        bar.getScene() != null
            && bar.getScene().getWindow() != null
            && bar.getScene().getWindow().isFocused();
    if (bar.isHover() || bar.isFocusWithin() || !isSeen) {
      rest.restart();
    } else {
      dismiss();
    }
  }

  private void dismiss() {
    shown.ifPresent(session.notices()::close);
  }
}
