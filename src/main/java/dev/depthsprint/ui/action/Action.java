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
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;

/**
 * One thing that can be done.
 *
 * @param id stable, for tests: {@code export-png}
 * @param name what it is called in general
 * @param label what it is called now; undo names its step
 * @param keywords other words to find it by in the command palette
 * @param icon shown on buttons
 * @param keys none when it has no shortcut
 * @param enabled whether it makes sense now
 */
public record Action(
    String id,
    String name,
    ObservableStringValue label,
    String keywords,
    Ikon icon,
    Keys keys,
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
        Keys.NONE,
        new ReadOnlyBooleanWrapper(true),
        run);
  }

  public Action named(ObservableStringValue value) {
    return new Action(id, name, value, keywords, icon, keys, enabled, run);
  }

  public Action alsoFoundBy(Message words) {
    return new Action(id, name, label, words.text(), icon, keys, enabled, run);
  }

  /**
   * @param combinations for example {@code Shortcut+Shift+Z}; Shortcut is Ctrl, on macOS Command
   */
  public Action at(String... combinations) {
    return with(keys.withShortcuts(combinations(combinations)));
  }

  public Action onLetter(KeyCode letter) {
    return with(keys.withLetters(List.of(letter)));
  }

  /** Its letter counts only while this is true. */
  public Action withLetterWhile(ObservableBooleanValue isWanted) {
    return with(keys.withLetterWanted(isWanted));
  }

  /** Keys as for {@link #at} that work only while the canvas or the outline has the keyboard. */
  public Action onlyThereAt(String... combinations) {
    return with(keys.withHere(combinations(combinations)));
  }

  /** A key of the whole window that another action has while a condition does not hold. */
  public Action atWhile(ObservableBooleanValue condition, String combination) {
    return with(keys.withInView(KeyCombination.valueOf(combination), condition));
  }

  private Action with(Keys value) {
    return new Action(id, name, label, keywords, icon, value, enabled, run);
  }

  private static List<KeyCombination> combinations(String... texts) {
    return Stream.of(texts).map(KeyCombination::valueOf).toList();
  }

  public List<KeyCombination> shortcuts() {
    return keys.shortcuts();
  }

  /** Keys without others held down, also while they are switched off. */
  public List<KeyCode> letters() {
    return keys.letters();
  }

  /** True for keys that work only where the canvas or the outline has the keyboard. */
  public boolean isThereAt(KeyEvent event) {
    return keys.here().stream().anyMatch(it -> it.match(event));
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
    return new Action(id, name, label, keywords, icon, keys, condition, run);
  }

  /** Runs it if it is enabled. */
  public void perform() {
    if (enabled.get()) {
      run.run();
    }
  }
}
