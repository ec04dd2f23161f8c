package dev.depthsprint.sprint.markdown;

/** A number as people write it: {@code 1.5}, {@code 1,5}, {@code 1½}, {@code ¾}. */
final class Amount {

  private static final String FRACTIONS = "¼½¾";

  private Amount() {}

  /**
   * @param text digits with at most one decimal sign, a fraction, or both a number and a fraction
   */
  static double of(String text) {
    int fraction = FRACTIONS.indexOf(text.charAt(text.length() - 1));
    String whole = fraction < 0 ? text : text.substring(0, text.length() - 1).strip();
    double number = whole.isEmpty() ? 0 : Double.parseDouble(whole.replace(',', '.'));
    return number + (fraction + 1) / 4.0;
  }
}
