package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Web addresses that stand in a text as they are, as one pastes them. */
final class BareLink {

  /** A sign that ends a sentence or closes what was opened before it is no part of an address. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?<![\\pL\\pN])https?://[^\\s<>\"“”„]{1,2000}(?<![.,;:!?'’)\\]}])",
          Pattern.CASE_INSENSITIVE);

  /**
   * A part of a text.
   *
   * @param isAddress true when it is a web address and nothing else
   */
  record Part(String text, boolean isAddress) {}

  private BareLink() {}

  /** The text in order, cut where an address begins or ends; its parts make up the whole. */
  static List<Part> parts(String text) {
    List<Part> parts = new ArrayList<>();
    int end = 0;
    for (MatchResult found : ADDRESS.matcher(text).results().toList()) {
      if (WebLink.of(found.group()).isPresent()) {
        addWords(parts, text.substring(end, found.start()));
        parts.add(new Part(found.group(), true));
        end = found.end();
      }
    }
    addWords(parts, text.substring(end));
    return parts;
  }

  private static void addWords(List<Part> parts, String words) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, false));
    }
  }
}
