package dev.depthsprint.ui.app;

import java.security.SecureRandom;
import java.util.function.Supplier;

/** Ids that two people who work on copies of one folder will not both make. */
final class Ids {

  private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";
  private static final int LENGTH = 10;

  private Ids() {}

  static Supplier<String> random() {
    var random = new SecureRandom();
    return () -> {
      var id = new StringBuilder(LENGTH);
      for (int i = 0; i < LENGTH; i++) {
        id.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
      }
      return id.toString();
    };
  }
}
