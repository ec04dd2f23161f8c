package dev.depthsprint.diagram;

import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Gives ids that a person can read in a difference of two files: what the thing is, and a few
 * letters that keep it apart, such as {@code kafka-7m2x}.
 */
@FunctionalInterface
public interface Ids {

  /** Base 32 without the letters that are taken for digits: i, l, o and u. */
  String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";

  /** So many that two people who draw on one file at the same time do not meet. */
  int LENGTH = 4;

  /**
   * @param stem lower-case ASCII letters, digits and hyphens
   * @param isTaken true for an id that must not be given
   */
  String next(String stem, Predicate<String> isTaken);

  /** An id that no element of the diagram has. */
  default String next(String stem, Diagram diagram) {
    return next(stem, diagram::has);
  }

  static Ids from(RandomGenerator random) {
    return (stem, isTaken) -> {
      String id;
      do {
        id = stem + "-" + letters(random);
      } while (isTaken.test(id));
      return id;
    };
  }

  private static String letters(RandomGenerator random) {
    var letters = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return letters.toString();
  }
}
