package dev.depthsprint.ui.action;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.Ikon;

/**
 * A line of the command palette.
 *
 * @param words it is found by, in lower case
 * @param beside stands at the right: keys, or what it is
 * @param isPossible false for an action that makes no sense now
 * @param isPlace true for what is found by its name only, and not offered before one types
 */
record Findable(
    String name,
    String words,
    String beside,
    Ikon icon,
    boolean isPossible,
    boolean isPlace,
    Runnable run) {

  static Findable of(Action action) {
    String label = action.label().get();
    boolean isPossible = action.enabled().get();
    return new Findable(
        isPossible ? label : Message.of("ui.palette.notNow", label).text(),
        (label + " " + action.keywords()).toLowerCase(Locale.ROOT),
        action.shortcutText(),
        action.icon(),
        isPossible,
        false,
        action::perform);
  }

  static Findable of(Destination place) {
    return new Findable(
        place.name(),
        (place.name() + " " + place.sort()).toLowerCase(Locale.ROOT),
        place.sort(),
        place.icon(),
        true,
        true,
        place.go());
  }

  boolean isFoundBy(List<String> typed) {
    boolean isBlank = typed.stream().allMatch(String::isEmpty);
    return isBlank ? !isPlace : typed.stream().allMatch(words::contains);
  }
}
