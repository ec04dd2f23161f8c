package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What makes {@code after} differ from {@code before}. An element that only moved did not change.
 *
 * @param union {@code after}, and those elements of {@code before} that are gone: where they were,
 *     or beside what stands there now
 * @param changes in reading order; first that of the diagram as a whole
 */
public record Comparison(Diagram before, Diagram after, Diagram union, List<Change> changes) {

  public Comparison {
    changes = List.copyOf(changes);
  }

  /** Compares two versions of one diagram, or two diagrams where the slugs differ. */
  public static Comparison of(Diagram before, Diagram after) {
    var comparing = new Comparing(before, after);
    comparing.compareTitles();
    Species.ALL.forEach(comparing::compare);
    return new Comparison(before, after, comparing.union(), comparing.inReadingOrder());
  }

  public boolean isEmpty() {
    return changes.isEmpty();
  }

  public long count(Verdict verdict) {
    return changes.stream().filter(change -> change.verdict() == verdict).count();
  }

  /** What became of an element of the union; empty for one that stayed as it was. */
  public Map<String, Verdict> verdicts() {
    Map<String, Verdict> verdicts = new HashMap<>();
    changes.stream()
        .filter(change -> change.sort() != Sort.DIAGRAM)
        .forEach(change -> verdicts.put(change.id(), change.verdict()));
    return verdicts;
  }

  /** For example "3 added, 1 removed, 2 changed". */
  public Message summary() {
    return isEmpty()
        ? Message.of("compare.summary.same")
        : Message.of(
            "compare.summary",
            count(Verdict.ADDED),
            count(Verdict.REMOVED),
            count(Verdict.CHANGED));
  }
}
