package dev.depthsprint.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bundles, one a room, loaded when first asked for. A bundle's keys start with its own name:
 * {@code storage.unreadable} stands in {@code storage.properties}.
 */
public final class Texts {

  /** The one language there is so far; numbers and dates follow it, whatever the machine speaks. */
  public static final Locale LOCALE = Locale.ENGLISH;

  private static final Map<String, ResourceBundle> BUNDLES = new ConcurrentHashMap<>();

  private Texts() {}

  /** The sentence behind {@code key} with its placeholders filled; an unknown key is a defect. */
  public static String text(String key, Object... arguments) {
    String pattern = bundle(key.substring(0, key.indexOf('.'))).getString(key);
    return arguments.length == 0 && pattern.indexOf('\'') < 0
        ? pattern
        : new MessageFormat(pattern, LOCALE).format(arguments);
  }

  /** A whole bundle, for a view that names its own keys. */
  public static ResourceBundle bundle(String room) {
    return BUNDLES.computeIfAbsent(
        room, name -> ResourceBundle.getBundle("dev.depthsprint.text." + name, LOCALE));
  }
}
