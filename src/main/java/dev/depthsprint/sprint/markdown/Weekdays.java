package dev.depthsprint.sprint.markdown;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

  private static final List<String> PORTUGUESE = LANGUAGES.getLast();

  private static final Pattern FIRST =
      Pattern.compile("(\\pL{1,20})(?:\\.?\\s?[-–—/]\\s?(\\pL{1,20}))?");

  /** Two letters are a name only in a document that names this many days in that language. */
  private static final int SURE = 3;

  /** From so many days of a language on, capitals are a day too: MIT alone is a licence. */
  private static final int SPOKEN = 2;

  private static final int SHORTEST = 2;

  private static final int SHORTEST_UNSURE = 3;

  private static final String WEEKDAY_IN_PORTUGUESE = " feira";

  private static final int LONGEST_SHORT = 4;

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final Pattern WORD = Pattern.compile("^(\\pL{2,}(?:[-\\s]feira)?)(?!\\pL)", FLAGS);

  private static final Pattern PLURAL =
      Pattern.compile("^(\\pL{4,12})s(?:[-\\s]feiras?)?(?!\\pL)", FLAGS);

  /** The second day is a Monday: {@code 2ª-feira}, {@code 3a feira}, {@code 4ªf}. */
  private static final String ORDINAL =
      "([2-6])\\.?\\s?(?:[ªº]\\s?[-–.]?\\s?(?:feira|f)|a?[\\s-]{1,2}feira)(?!\\pL)";

  private static final Pattern COUNTED = Pattern.compile("^" + ORDINAL, FLAGS);

  private static final Pattern COUNTED_ANYWHERE =
      Pattern.compile("(?<![\\pL0-9])" + ORDINAL, FLAGS);

  /** In a plan in Portuguese the number is enough. */
  private static final Pattern BARE =
      Pattern.compile("^([2-6])ª(?=\\.?\\s{0,3}(?:[:–—|)(/,&-]|[ae]\\s|$))", FLAGS);

  /** A name, and where the text goes on behind it. */
  record Name(DayOfWeek day, int end, boolean whole) {}

  /** The document's language first. */
  private final List<List<String>> languages;

  /** Those of which the document names several days. */
  private final Set<List<String>> spoken;

  /** True when the document names enough days in its language for two letters to be a name. */
  private final boolean sure;

  /** True when a day is written out in it: Mar may be a month, mardi is none. */
  private final boolean written;

  private Weekdays(
      List<List<String>> languages, Set<List<String>> spoken, boolean sure, boolean written) {
    this.languages = languages;
    this.spoken = spoken;
    this.sure = sure;
    this.written = written;
  }

  /** Finds the language in which the lines and cells start with the most different days. */
  static Weekdays of(List<Line> lines) {
    Set<String> words = new HashSet<>();
    for (Line line : lines) {
      for (String cell : Cells.split(line.text())) {
        words.addAll(firstWords(cell));
        Matcher counted = COUNTED_ANYWHERE.matcher(cell);
        if (counted.find()) {
          words.add(PORTUGUESE.get(Integer.parseInt(counted.group(1)) - 2));
        }
      }
    }
    Map<List<String>, Long> known = new HashMap<>();
    LANGUAGES.forEach(language -> known.put(language, days(language, words)));
    List<List<String>> languages = new ArrayList<>(LANGUAGES);
    languages.sort((a, b) -> Long.compare(known.get(b), known.get(a)));
    List<String> first = languages.getFirst();
    Set<List<String>> spoken = new HashSet<>(languages);
    spoken.removeIf(it -> known.get(it) < SPOKEN && it != LANGUAGES.getFirst());
    return new Weekdays(
        List.copyOf(languages),
        Set.copyOf(spoken),
        known.get(first) >= SURE,
        first.stream().anyMatch(words::contains));
  }

  private static long days(List<String> language, Set<String> words) {
    return words.stream().flatMap(word -> in(language, word).stream()).distinct().count();
  }

  /** The first word, and with it the other end of a range: {@code Mo–Fr}. */
  private static List<String> firstWords(String cell) {
    Matcher word = FIRST.matcher(cell);
    if (!word.find()) {
      return List.of();
    }
    String first = Inline.folded(word.group(1));
    return word.group(2) == null ? List.of(first) : List.of(first, Inline.folded(word.group(2)));
  }

  /** True when the document names days, and not in English. */
  boolean isForeign() {
    return (sure || written) && languages.getFirst() != LANGUAGES.getFirst();
  }

  /** The day that a text starts with. */
  Optional<Name> at(String text) {
    boolean isPortuguese = isForeign() && languages.getFirst() == PORTUGUESE;
    for (Pattern pattern : isPortuguese ? List.of(COUNTED, BARE) : List.of(COUNTED)) {
      Matcher counted = pattern.matcher(text);
      if (counted.find()) {
        DayOfWeek day = DayOfWeek.of(Integer.parseInt(counted.group(1)) - 1);
        return Optional.of(new Name(day, counted.end(), pattern == COUNTED));
      }
    }
    Matcher word = WORD.matcher(text);
    return word.find()
        ? named(word.group(1))
            .map(day -> new Name(day, word.end(), word.group(1).length() > LONGEST_SHORT))
        : Optional.empty();
  }

  /** The day that a text starts with, also as one of every week: {@code Saturdays}. */
  Optional<Name> recurringAt(String text) {
    Matcher plural = PLURAL.matcher(text);
    return at(text)
        .or(() ->
            plural.find()
                ? whole(Inline.folded(plural.group(1)))
                    .map(day -> new Name(day, plural.end(), true))
                : Optional.empty());
  }

  private Optional<DayOfWeek> whole(String name) {
    return languages.stream()
        .filter(language -> language.contains(name))
        .map(language -> DayOfWeek.of(language.indexOf(name) + 1))
        .findFirst();
  }

  /** The day that a single word names; hyphens and accents do not matter. */
  Optional<DayOfWeek> named(String word) {
    String folded = Inline.folded(word);
    String name =
        folded.endsWith(WEEKDAY_IN_PORTUGUESE)
            ? folded.substring(0, folded.length() - WEEKDAY_IN_PORTUGUESE.length())
            : folded;
    boolean isAcronym = word.equals(word.toUpperCase(Locale.ROOT));
    return languages.stream()
        .filter(language -> !isAcronym || spoken.contains(language) || language.contains(name))
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
