package dev.depthsprint.ui.action;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/**
 * Keys that belong together.
 *
 * @param lines in the order in which they are read
 */
public record ShortcutSection(String title, List<Line> lines) {

  /**
   * One row of the sheet.
   *
   * @param keys for example "Ctrl+Z"
   */
  public record Line(String what, String keys) {}

  /** The keys of a menu. */
  public static ShortcutSection of(ActionCatalogue.Group group) {
    return new ShortcutSection(
        group.title().text(),
        group
            .actions()
            .map(action -> new Line(action.name(), keys(action)))
            .filter(line -> !line.keys().isEmpty())
            .toList());
  }

  /** Keys that are no action. */
  public static ShortcutSection of(Message title, List<KeyHint> hints) {
    return new ShortcutSection(
        title.text(),
        hints.stream().map(hint -> new Line(hint.what().text(), hint.keys().text())).toList());
  }

  /** The lines in which each word of a text stands; all of them when the title holds it. */
  ShortcutSection matching(String text) {
    List<String> words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    return new ShortcutSection(
        title,
        lines.stream()
            .filter(line -> {
              String all = (title + " " + line.what() + " " + line.keys()).toLowerCase(Locale.ROOT);
              return words.stream().allMatch(all::contains);
            })
            .toList());
  }

  /** In rows, with the room that the title and the gap after it take. */
  int height() {
    return lines.size() + 3;
  }

  private static String keys(Action action) {
    Keys keys = action.keys();
    return Stream.concat(
            keys.wantedLetters().stream().map(MenuKeys::name),
            Stream.of(keys.here(), keys.first().stream().toList(), keys.shortcuts())
                .flatMap(List::stream)
                .map(KeyCombination::getDisplayText))
        .distinct()
        .collect(Collectors.joining("  ·  "));
  }
}
