package dev.depthsprint.diagram;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which system of the catalogue a name stands for: its own name, a clear part of that such as
 * "Flink" or "Postgres", its initials, or the name with more words around it, such as "Kafka
 * orders". What could be several systems is none.
 */
final class KnownNames {

  /** Shorter beginnings of a name could be anything. */
  private static final int SHORTEST_BEGINNING = 5;

  /** Initials of fewer words could be anything. */
  private static final int FEWEST_INITIALS = 3;

  private KnownNames() {}

  static Optional<Kind> kind(String name) {
    List<String> words = words(name);
    return words.isEmpty()
        ? Optional.empty()
        : exactly(name.strip())
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
