package dev.depthsprint.diagram.compare;

import java.util.List;

/**
 * What became of one element.
 *
 * @param id of the element in {@link Comparison#union}; empty for the diagram as a whole
 * @param name what a person knows the element by: as it is called now, or was before it went
 * @param differences of a changed element, at least one; of another none
 */
public record Change(
    String id, Sort sort, Verdict verdict, String name, List<Difference> differences) {

  public Change {
    differences = List.copyOf(differences);
  }
}
