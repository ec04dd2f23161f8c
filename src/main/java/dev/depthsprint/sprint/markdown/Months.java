package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.Optional;

/** The names of the months, which may be cut to three letters or more. */
final class Months {

  private static final List<List<String>> LANGUAGES =
      List.of(
          names(
              "january february march april may june july august september october",
              "november december"),
          names(
              "januar februar marz april mai juni juli august september oktober",
              "november dezember"),
          names(
              "janvier fevrier mars avril mai juin juillet aout septembre octobre",
              "novembre decembre"),
          names(
              "enero febrero marzo abril mayo junio julio agosto septiembre octubre",
              "noviembre diciembre"),
          names(
              "janeiro fevereiro marco abril maio junho julho agosto setembro outubro",
              "novembro dezembro"));

  private static final int SHORTEST = 3;

  private Months() {}

  private static List<String> names(String first, String rest) {
    return List.of((first + " " + rest).split(" "));
  }

  /** The month, 1 to 12, that a single word names in any of the languages. */
  static Optional<Integer> named(String word) {
    return LANGUAGES.stream().flatMap(language -> in(language, word).stream()).findFirst();
  }

  /** The month of an English name. */
  static Optional<Integer> english(String word) {
    return in(LANGUAGES.getFirst(), word);
  }

  private static Optional<Integer> in(List<String> language, String word) {
    String folded = Inline.folded(word);
    List<String> names = language.stream().filter(name -> name.startsWith(folded)).toList();
    return folded.length() >= SHORTEST && names.size() == 1
        ? Optional.of(language.indexOf(names.getFirst()) + 1)
        : Optional.empty();
  }
}
