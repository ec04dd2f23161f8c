package dev.depthsprint.ui.action;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/**
 * One thing that can be done.
 *
 * @param id stable, for tests: {@code export-png}
 * @param name what it is called in general
 * @param label what it is called now; undo names its step
 * @param keywords other words to find it by in the command palette
 * @param icon shown on buttons
 * @param shortcuts empty when it has none; the first one is shown
 * @param letters keys that do it while the canvas or the outline has the keyboard
 * @param enabled whether it makes sense now
 */
public record Action(
    String id,
    String name,
    ObservableStringValue label,
    String keywords,
    Ikon icon,
    List<KeyCombination> shortcuts,
    List<KeyCode> letters,
    ObservableBooleanValue enabled,
    Runnable run)
    implements MenuEntry {

  public static Action of(String id, Message label, Ikon icon, Runnable run) {
    return new Action(
        id,
        label.text(),
        new ReadOnlyStringWrapper(label.text()),
        "",
        icon,
        List.of(),
        List.of(),
        new ReadOnlyBooleanWrapper(true),
        run);
  }

  public Action named(ObservableStringValue value) {
    return new Action(id, name, value, keywords, icon, shortcuts, letters, enabled, run);
  }

  public Action alsoFoundBy(Message words) {
    return new Action(id, name, label, words.text(), icon, shortcuts, letters, enabled, run);
  }

  /**
   * @param combinations for example {@code Shortcut+Shift+Z}; Shortcut is Ctrl, on macOS Command
   */
  public Action at(String... combinations) {
    List<KeyCombination> keys = Stream.of(combinations).map(KeyCombination::valueOf).toList();
    return new Action(id, name, label, keywords, icon, keys, letters, enabled, run);
  }

  public Action onLetter(KeyCode letter) {
    return new Action(id, name, label, keywords, icon, shortcuts, List.of(letter), enabled, run);
  }

  /** Its letter and its first shortcut as a person reads them, or empty. */
  public String shortcutText() {
    return MenuKeys.of(this).map(KeyCombination::getDisplayText).orElse("");
  }

  @Override
  public Stream<Action> actions() {
    return Stream.of(this);
  }

  public Action when(ObservableBooleanValue condition) {
    return new Action(id, name, label, keywords, icon, shortcuts, letters, condition, run);
  }

  /** Runs it if it is enabled. */
  public void perform() {
    if (enabled.get()) {
      run.run();
    }
  }
}
