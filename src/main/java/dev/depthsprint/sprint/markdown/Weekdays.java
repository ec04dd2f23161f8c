package dev.depthsprint.sprint.markdown;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names of the days in the language of one document. A name may be cut to two letters or more;
 * in German, Do is a Thursday and in Spanish a Sunday, so the language is found first.
 */
final class Weekdays {

  /** Monday to Sunday; the order of the languages decides when a document does not. */
  private static final List<List<String>> LANGUAGES =
      List.of(
          List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
          List.of("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag"),
          List.of("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
          List.of("lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "domingo"),
          List.of("segunda", "terca", "quarta", "quinta", "sexta", "sabado", "domingo"));

  private static final Pattern LETTERS = Pattern.compile("\\pL{1,20}");

  /** Two letters are a name only in a document that names this many days in that language. */
  private static final int SURE = 3;

  private static final int SHORTEST = 2;

  private static final int SHORTEST_UNSURE = 3;

  private static final String WEEKDAY_IN_PORTUGUESE = " feira";

  /** The document's language first. */
  private final List<List<String>> languages;

  private final boolean sure;

  private Weekdays(List<List<String>> languages, boolean sure) {
    this.languages = languages;
    this.sure = sure;
  }

  /** Finds the language in which the lines and cells start with the most different days. */
  static Weekdays of(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      for (String cell : Cells.split(line.text())) {
        words.add(firstWord(cell));
      }
    }
    Map<List<String>, Long> known = new HashMap<>();
    LANGUAGES.forEach(language -> known.put(language, days(language, words)));
    List<List<String>> languages = new ArrayList<>(LANGUAGES);
    languages.sort((a, b) -> Long.compare(known.get(b), known.get(a)));
    return new Weekdays(List.copyOf(languages), known.get(languages.getFirst()) >= SURE);
  }

  private static long days(List<String> language, Set<String> words) {
    return words.stream().flatMap(word -> in(language, word).stream()).distinct().count();
  }

  private static String firstWord(String cell) {
    Matcher word = LETTERS.matcher(cell);
    return word.find() ? Inline.folded(word.group()) : "";
  }

  /** The day that a single word names; hyphens and accents do not matter. */
  Optional<DayOfWeek> named(String word) {
    String folded = Inline.folded(word);
    String name =
        folded.endsWith(WEEKDAY_IN_PORTUGUESE)
            ? folded.substring(0, folded.length() - WEEKDAY_IN_PORTUGUESE.length())
            : folded;
    return languages.stream()
        .filter(language ->
            name.length() >= SHORTEST_UNSURE || sure && language == languages.getFirst())
        .flatMap(language -> in(language, name).stream())
        .findFirst();
  }

  private static Optional<DayOfWeek> in(List<String> language, String word) {
    List<String> names = language.stream().filter(name -> name.startsWith(word)).toList();
    return word.length() >= SHORTEST && names.size() == 1
        ? Optional.of(DayOfWeek.of(language.indexOf(names.getFirst()) + 1))
        : Optional.empty();
  }
}
