package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.CountMode;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.workspace.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputDialog;

/** How the timer counts, and whether the system may make a sound. */
final class ModeMenu {

  private static final int LONGEST_MINUTES = 600;
  private static final List<Integer> IDLE_MINUTES = List.of(0, 5, 10, 15, 30);

  private final Session session;
  private final MenuButton button;
  private final List<Runnable> marks = new ArrayList<>();

  ModeMenu(Session session, MenuButton button) {
    this.session = session;
    this.button = button;
    // New items at each opening would move the menu: it is placed before they are measured.
    button.setOnShowing(_ -> marks.forEach(Runnable::run));
    fill();
  }

  private Settings.Clock clock() {
    return session.workspace().settings().clock();
  }

  void show() {
    String text = name(clock()).text();
    if (!text.equals(button.getText())) {
      button.setText(text);
    }
  }

  private static Message name(Settings.Clock clock) {
    return switch (clock.mode()) {
      case UP -> Message.of("ui.mode.up");
      case DOWN -> Message.of("ui.mode.down");
      case CYCLES ->
          Message.of(
              "ui.mode.cycle",
              String.valueOf(clock.workMinutes()),
              String.valueOf(clock.breakMinutes()));
    };
  }

  private void fill() {
    var sound = new CheckMenuItem(Message.of("ui.mode.sound").text());
    marks.add(() -> sound.setSelected(clock().sound()));
    sound.setOnAction(_ -> change(clock -> clock.withSound(!clock.sound())));
    var own = new MenuItem(Message.of("ui.mode.own").text());
    own.setId("mode-own");
    own.setOnAction(_ -> askForLengths());
    button
        .getItems()
        .setAll(
            List.of(
                choice("mode-up", clock -> clock.withMode(CountMode.UP)),
                choice("mode-down", clock -> clock.withMode(CountMode.DOWN)),
                choice("mode-25", clock -> clock.withCycle(25, 5)),
                choice("mode-50", clock -> clock.withCycle(50, 10)),
                own,
                new SeparatorMenuItem(),
                idle(),
                sound));
  }

  /** Off at first: who studies mostly works in other windows, which the app cannot see. */
  private Menu idle() {
    var menu = new Menu(Message.of("ui.mode.idle").text());
    menu.setId("mode-idle");
    for (int minutes : IDLE_MINUTES) {
      var item =
          new RadioMenuItem(
              minutes == 0
                  ? Message.of("ui.mode.idle.never").text()
                  : Message.of("ui.mode.idle.minutes", minutes).text());
      item.setId("mode-idle-" + minutes);
      marks.add(() -> item.setSelected(clock().idleMinutes() == minutes));
      item.setOnAction(_ -> change(clock -> clock.withIdle(minutes)));
      menu.getItems().add(item);
    }
    return menu;
  }

  private MenuItem choice(String id, UnaryOperator<Settings.Clock> wanted) {
    Message name = name(wanted.apply(clock()));
    var item = new RadioMenuItem(name.text());
    item.setId(id);
    marks.add(() -> item.setSelected(name.equals(name(clock()))));
    item.setOnAction(_ -> change(wanted));
    return item;
  }

  private void change(UnaryOperator<Settings.Clock> change) {
    session.store().settle(settings -> settings.withClock(change.apply(settings.clock())));
  }

  private void askForLengths() {
    var dialog = new TextInputDialog(clock().workMinutes() + "/" + clock().breakMinutes());
    dialog.initOwner(button.getScene().getWindow());
    dialog.setTitle(Message.of("ui.mode.own.title").text());
    dialog.setHeaderText(Message.of("ui.mode.own.header").text());
    dialog.setContentText(Message.of("ui.mode.own.field").text());
    DialogManners.give(dialog.getDialogPane(), button.getScene().getWindow());
    dialog
        .getDialogPane()
        .lookupButton(ButtonType.OK)
        .addEventFilter(ActionEvent.ACTION, event -> stayOpenIfWrong(dialog, event));
    dialog.showAndWait().map(ModeMenu::lengths).ifPresent(this::take);
  }

  /** What is no pair of lengths stays in its field, to be put right there. */
  private static void stayOpenIfWrong(TextInputDialog dialog, ActionEvent event) {
    String typed = dialog.getEditor().getText();
    if (lengths(typed).isEmpty()) {
      event.consume();
      dialog.setHeaderText(Message.of("ui.mode.own.wrong", typed.strip()).text());
      dialog.getEditor().requestFocus();
      dialog.getEditor().selectAll();
    }
  }

  private void take(List<Integer> lengths) {
    change(clock -> clock.withCycle(lengths.getFirst(), lengths.getLast()));
  }

  /** Minutes of work and of break, or none if the text does not say them. */
  static List<Integer> lengths(String text) {
    String[] typed = text.strip().split("\\s*/\\s*", -1);
    return typed.length == 2 && isLength(typed[0]) && isLength(typed[1])
        ? List.of(Integer.parseInt(typed[0]), Integer.parseInt(typed[1]))
        : List.of();
  }

  private static boolean isLength(String text) {
    return text.matches("[0-9]{1,3}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= LONGEST_MINUTES;
  }
}
