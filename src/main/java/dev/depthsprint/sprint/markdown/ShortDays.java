package dev.depthsprint.sprint.markdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days counted by a letter: {@code D1}, {@code J6}, {@code T3}. A letter and a number may be
 * anything (D3 draws charts), so they are days only where a document counts so.
 */
final class ShortDays {

  private static final Pattern COUNTED =
      Pattern.compile(
          "^[^\\pL\\pN]{0,12}([DJT])(|ay|ays|our|ours|ag|age|ía|ia|ías|ias)\\s{0,2}([0-9]{1,2})(?![0-9\\pL])",
          Pattern.CASE_INSENSITIVE);

  private static final int SURE = 3;

  private final Map<String, Set<Integer>> shortened = new HashMap<>();
  private final Map<String, Set<Integer>> written = new HashMap<>();

  static ShortDays of(List<Line> lines) {
    var days = new ShortDays();
    for (Line line : lines) {
      Cells.split(line.text()).stream().limit(SURE).forEach(days::count);
    }
    return days;
  }

  private void count(String text) {
    Matcher found = COUNTED.matcher(text);
    if (found.find()) {
      var known = found.group(2).isEmpty() ? shortened : written;
      known
          .computeIfAbsent(Inline.folded(found.group(1)), _ -> new TreeSet<>())
          .add(Integer.parseInt(found.group(3)));
    }
  }

  /** True when the letter counts days in the document, and no day of that number has a name. */
  boolean counts(String letter, int number) {
    String folded = Inline.folded(letter);
    Set<Integer> all = new HashSet<>(shortened.getOrDefault(folded, Set.of()));
    Set<Integer> named = written.getOrDefault(folded, Set.of());
    all.addAll(named);
    return all.size() >= SURE && !named.contains(number);
  }

  /** True when the days around the number are written out, so that it can be nothing else. */
  boolean isGap(String letter, int number) {
    Set<Integer> named = written.getOrDefault(Inline.folded(letter), Set.of());
    return counts(letter, number) && named.contains(number - 1);
  }
}
