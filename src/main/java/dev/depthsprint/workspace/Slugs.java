package dev.depthsprint.workspace;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Predicate;

/** File names out of titles. */
final class Slugs {

  private static final int LONGEST = 60;

  private Slugs() {}

  /**
   * The title in lower-case ASCII letters, digits and hyphens, with a number behind it where the
   * name is taken. Names that Windows keeps for devices get one too.
   *
   * @param otherwise for a title without a letter or a digit
   */
  static String free(String title, String otherwise, Predicate<String> isTaken) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-");
    String cut = plain.substring(0, Math.min(plain.length(), LONGEST));
    String trimmed = cut.replaceAll("^-+|-+$", "");
    String base = trimmed.isEmpty() ? otherwise : trimmed;
    String slug = base;
    for (int i = 2; isTaken.test(slug) || isDevice(slug); i++) {
      slug = base + "-" + i;
    }
    return slug;
  }

  private static boolean isDevice(String slug) {
    return slug.matches("con|prn|aux|nul|com[0-9]|lpt[0-9]");
  }
}
