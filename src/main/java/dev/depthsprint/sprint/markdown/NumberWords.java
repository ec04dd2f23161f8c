package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Small numbers as words in front of a unit of time: {@code two hours}, {@code deux heures}. */
final class NumberWords {

  private static final List<List<String>> LANGUAGES =
      List.of(
          List.of("one", "two", "three", "four", "five", "six", "seven", "eight"),
          List.of("eine", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht"),
          List.of("une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit"),
          List.of("una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho"),
          List.of("uma", "duas", "três", "quatro", "cinco", "seis", "sete", "oito"));

  private static final Pattern BEFORE_UNIT =
      Pattern.compile(
          "(?<![\\pL-])("
              + String.join("|", LANGUAGES.stream().flatMap(List::stream).distinct().toList())
              + ")(?=\\s(?:hours?|stunden?|heures?|horas?)(?!\\pL))",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private NumberWords() {}

  static String asDigits(String text) {
    return BEFORE_UNIT
        .matcher(text)
        .replaceAll(found -> String.valueOf(number(found.group().toLowerCase(Locale.ROOT))));
  }

  private static int number(String word) {
    return LANGUAGES.stream().mapToInt(language -> language.indexOf(word) + 1).max().orElseThrow();
  }
}
