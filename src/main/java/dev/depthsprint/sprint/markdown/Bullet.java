package dev.depthsprint.sprint.markdown;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An item without its marker and its tick.
 *
 * @param marker {@code -}, {@code •}, {@code 1.} …, or empty for text without one
 * @param number what the marker counts, 0 when it does not
 */
record Bullet(String marker, int number, Tick tick, String text) {

  private static final String KEYCAP = "[0-9]{1,2}\\uFE0F?\\u20E3";

  private static final Pattern MARKER =
      Pattern.compile("^(?:([-*+–—]|[0-9]{1,3}[.)])(?:\\s+|$)|([•◦▪‣●○■□·]|" + KEYCAP + ")\\s*)");

  private static final Pattern BOX =
      Pattern.compile("^(?:\\[([ xX/])](?:\\s+|$)|([☑☐🔲⬜✔🗹])\\uFE0F?\\s*)");

  private static final Pattern SYMBOL =
      Pattern.compile("^(?:(✅)|([\\x{1F550}-\\x{1F567}⏳⌛])|(💡))\\uFE0F?\\s*");

  private static final Pattern CHECK_BEHIND = Pattern.compile("(?:✅|☑\\uFE0F?|✔\\uFE0F?)$");

  private static final Pattern NOT_DIGIT = Pattern.compile("\\D+");

  /** The item that a text starts, or empty when it starts with neither a marker nor a tick. */
  static Optional<Bullet> of(String text) {
    Bullet bullet = read(text);
    return bullet.marker().isEmpty() && !startsWithTick(text)
        ? Optional.empty()
        : Optional.of(bullet);
  }

  private static boolean startsWithTick(String text) {
    return BOX.matcher(text).find() || SYMBOL.matcher(text).find();
  }

  /** Any text as an item, with or without a marker. */
  static Bullet read(String text) {
    Matcher found = MARKER.matcher(text);
    if (!found.find()) {
      return ticked("", 0, text);
    }
    String marker = found.group().strip();
    String digits = NOT_DIGIT.matcher(marker).replaceAll("");
    int number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
    return ticked(marker, number, text.substring(found.end()));
  }

  private static Bullet ticked(String marker, int number, String text) {
    Matcher box = BOX.matcher(text);
    if (box.find()) {
      return new Bullet(marker, number, boxed(box), text.substring(box.end()).strip());
    }
    Matcher symbol = SYMBOL.matcher(text);
    if (symbol.find()) {
      return new Bullet(marker, number, symbolic(symbol), text.substring(symbol.end()).strip());
    }
    String trimmed = text.strip();
    Matcher behind = CHECK_BEHIND.matcher(trimmed);
    return behind.find()
        ? new Bullet(marker, number, Tick.CHECK, trimmed.substring(0, behind.start()).strip())
        : new Bullet(marker, number, Tick.NONE, trimmed);
  }

  private static Tick boxed(Matcher box) {
    String inside = box.group(1) == null ? box.group(2) : box.group(1);
    return switch (inside) {
      case "x", "X", "☑", "🗹" -> Tick.DONE;
      case "✔" -> Tick.CHECK;
      case "/" -> Tick.IN_PROGRESS;
      default -> Tick.OPEN;
    };
  }

  private static Tick symbolic(Matcher symbol) {
    if (symbol.group(1) != null) {
      return Tick.CHECK;
    }
    return symbol.group(2) == null ? Tick.IDEA : Tick.IN_PROGRESS;
  }

  /** The marker without what it counts. */
  String kind() {
    return number > 0 ? "1" : marker;
  }

  /** Round bullets are never below other items. */
  boolean isRound() {
    return "•●■".contains(marker) && !marker.isEmpty();
  }

  Bullet withText(String value) {
    return new Bullet(marker, number, tick, value);
  }
}
