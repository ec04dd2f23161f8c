package dev.depthsprint.diagram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Which system of the catalogue a name stands for: its own name, one that people call it by such as
 * "gcs", a clear part of its name such as "Flink" or "Postgres", its initials, or the name with
 * more words around it, such as "Kafka orders". What could be several systems is none. The same
 * holds however a name is given: by quick-add, when naming, or by pasting.
 */
public final class KnownNames {

  /** Short names that are no part of the long ones, by the ids of their kinds. */
  private static final Map<String, String> ALIASES =
      Map.of(
          "gcs", "cloud-storage",
          "bq", "bigquery",
          "pg", "postgresql",
          "gx", "great-expectations");

  /** Shorter beginnings of a name could be anything. */
  private static final int SHORTEST_BEGINNING = 5;

  /** Initials of fewer words could be anything. */
  private static final int FEWEST_INITIALS = 3;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private KnownNames() {}

  public static Optional<Kind> kind(String name) {
    List<String> words = words(name);
    return words.isEmpty()
        ? Optional.empty()
        : exactly(name.strip())
            .or(() -> alias(words))
            .or(() -> only(within(words)))
            .or(() -> only(beginning(name.strip())))
            .or(() -> only(initials(words)))
            .or(() -> around(words));
  }

  private static Optional<Kind> exactly(String name) {
    return Catalogue.kinds().stream()
        .filter(kind -> kind.name().equalsIgnoreCase(name) || kind.id().equalsIgnoreCase(name))
        .findFirst();
  }

  private static Optional<Kind> alias(List<String> words) {
    return words.size() > 1
        ? Optional.empty()
        : Optional.ofNullable(ALIASES.get(words.getFirst())).flatMap(Catalogue::kind);
  }

  /**
   * The name as the system itself spells it: all of its name for an alias or initials, else what
   * was typed with the system's own words in its spelling, such as "Flink" or "Kafka orders".
   */
  public static String spelled(Kind kind, String name) {
    String typed = name.strip();
    boolean isWhole = kind.name().equalsIgnoreCase(typed) || kind.id().equalsIgnoreCase(typed);
    List<String> words = words(typed);
    if (isWhole || alias(words).isPresent() || initials(words).contains(kind)) {
      return kind.name();
    }
    boolean isBeginning = words.size() == 1 && beginning(typed).contains(kind);
    return isBeginning && !words(kind.name()).contains(words.getFirst())
        ? kind.name().charAt(0) + typed.substring(1)
        : WORD.matcher(typed)
            .replaceAll(match -> Matcher.quoteReplacement(own(kind, match.group())));
  }

  /** A word as it stands in the name of the kind; unchanged when it does not. */
  private static String own(Kind kind, String word) {
    return WORD.matcher(kind.name())
        .results()
        .map(MatchResult::group)
        .filter(word::equalsIgnoreCase)
        .findFirst()
        .orElse(word);
  }

  /** Those that are said with all of the words, one of them at least a word of the name. */
  private static List<Kind> within(List<String> words) {
    List<Kind> found =
        systems().stream().filter(kind -> vocabulary(kind).containsAll(words)).toList();
    return found.stream().allMatch(kind -> words(kind.name()).stream().anyMatch(words::contains))
        ? found
        : List.of();
  }

  private static List<Kind> beginning(String name) {
    String begin = name.toLowerCase(Locale.ROOT);
    return begin.length() < SHORTEST_BEGINNING
        ? List.of()
        : systems().stream()
            .filter(kind -> kind.name().toLowerCase(Locale.ROOT).startsWith(begin))
            .toList();
  }

  private static List<Kind> initials(List<String> words) {
    return words.size() > 1 || words.getFirst().length() < FEWEST_INITIALS
        ? List.of()
        : systems().stream().filter(kind -> initials(kind).equals(words.getFirst())).toList();
  }

  private static String initials(Kind kind) {
    return words(kind.name()).stream()
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** The one of the longest name of which no word is missing. */
  private static Optional<Kind> around(List<String> words) {
    return systems().stream()
        .filter(kind -> words.containsAll(words(kind.name())))
        .max(Comparator.comparingInt(kind -> kind.name().length()));
  }

  private static Optional<Kind> only(List<Kind> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  private static List<Kind> systems() {
    return Catalogue.kinds().stream().filter(kind -> !Catalogue.isGeneric(kind)).toList();
  }

  private static Set<String> vocabulary(Kind kind) {
    Set<String> words = new HashSet<>(kind.keywords());
    words.addAll(words(kind.name()));
    return words;
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
