package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.CountMode;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.DialogManners;
import dev.depthsprint.workspace.Settings;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
    dialog.showAndWait().ifPresent(this::takeLengths);
  }

  private void takeLengths(String text) {
    String[] lengths = text.strip().split("\\s*/\\s*", -1);
    if (lengths.length == 2 && isLength(lengths[0]) && isLength(lengths[1])) {
      int work = Integer.parseInt(lengths[0]);
      int rest = Integer.parseInt(lengths[1]);
      change(clock -> clock.withCycle(work, rest));
    } else {
      session.notices().refuse(Message.of("ui.mode.own.wrong", text));
    }
  }

  private static boolean isLength(String text) {
    return text.matches("[0-9]{1,3}")
        && Integer.parseInt(text) >= 1
        && Integer.parseInt(text) <= LONGEST_MINUTES;
  }
}
