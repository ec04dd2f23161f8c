package dev.depthsprint.text;

/**
 * Characters that turn the reading direction of what follows them. In a name that comes from
 * somewhere they can make a sentence, or the end of a file's name, read as what it is not.
 */
public final class Directions {

  private static final String UNKNOWN = "\uFFFD";

  private Directions() {}

  public static boolean isOne(int character) {
    return character >= '\u202A' && character <= '\u202E'
        || character >= '\u2066' && character <= '\u2069';
  }

  /** The text with a sign in the place of each. */
  public static String shown(String text) {
    return text.chars().anyMatch(Directions::isOne)
        ? text.replaceAll("[\u202A-\u202E\u2066-\u2069]", UNKNOWN)
        : text;
  }
}
