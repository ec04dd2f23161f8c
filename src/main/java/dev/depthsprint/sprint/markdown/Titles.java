package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headings in two parts: {@code Vertical Depth – Streaming}. */
final class Titles {

  private static final Pattern BETWEEN = Pattern.compile("\\s[:–—-]\\s|:\\s");

  private static final Pattern LOOSE_SEPARATOR = Pattern.compile("^[:–—-]\\s");

  private Titles() {}

  /** The heading without symbols at its ends, and without what once parted it from its front. */
  static String bare(String heading) {
    String bare = Inline.withoutSymbols(heading);
    Matcher separator = LOOSE_SEPARATOR.matcher(bare);
    return Inline.withoutSymbolsBehind(
        separator.find() ? bare.substring(separator.end()).strip() : bare);
  }

  /** The text without brackets around all of it. */
  static String unbracketed(String text) {
    boolean isBracketed = text.startsWith("(") && text.indexOf(')') == text.length() - 1;
    return isBracketed ? text.substring(1, text.length() - 1).strip() : text;
  }

  /** What stands before and behind the first colon or dash; the second is empty without one. */
  static List<String> split(String heading) {
    Matcher found = BETWEEN.matcher(heading);
    while (found.find()) {
      String front = heading.substring(0, found.start());
      if (front.lastIndexOf('(') <= front.lastIndexOf(')')) {
        return List.of(front.strip(), heading.substring(found.end()).strip());
      }
    }
    return List.of(heading, "");
  }
}
