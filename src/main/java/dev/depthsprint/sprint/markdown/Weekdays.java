package dev.depthsprint.sprint.markdown;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  private static final int SHORTEST = 2;

  /** From here on a name is taken for another language than the document's, too. */
  private static final int SHORTEST_FOREIGN = 3;

  private final List<List<String>> preferred;

  private Weekdays(List<List<String>> preferred) {
    this.preferred = preferred;
  }

  /** Finds the language that explains the most different first words of lines and cells. */
  static Weekdays of(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      for (String cell : Cells.split(line.text())) {
        words.add(firstWord(cell));
      }
    }
    List<List<String>> preferred = new ArrayList<>(LANGUAGES);
    Map<List<String>, Long> known = new java.util.HashMap<>();
    for (List<String> language : LANGUAGES) {
      known.put(language, words.stream().filter(w -> in(language, w).isPresent()).count());
    }
    preferred.sort((a, b) -> Long.compare(known.get(b), known.get(a)));
    return new Weekdays(List.copyOf(preferred));
  }

  private static String firstWord(String cell) {
    String folded = Inline.folded(Inline.withoutSymbols(cell));
    int space = folded.indexOf(' ');
    return space < 0 ? folded : folded.substring(0, space);
  }

  /** The day that a single word names; hyphens and accents do not matter. */
  Optional<DayOfWeek> named(String word) {
    String folded = Inline.folded(word);
    String name = folded.endsWith(" feira") ? folded.substring(0, folded.length() - 6) : folded;
    for (List<String> language : preferred) {
      if (language == preferred.getFirst() || name.length() >= SHORTEST_FOREIGN) {
        Optional<DayOfWeek> day = in(language, name);
        if (day.isPresent()) {
          return day;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<DayOfWeek> in(List<String> language, String word) {
    if (word.length() < SHORTEST) {
      return Optional.empty();
    }
    Map<DayOfWeek, String> found = new EnumMap<>(DayOfWeek.class);
    for (int i = 0; i < language.size(); i++) {
      if (language.get(i).startsWith(word)) {
        found.put(DayOfWeek.of(i + 1), language.get(i));
      }
    }
    return found.size() == 1 ? found.keySet().stream().findFirst() : Optional.empty();
  }
}
