package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the cells of a column are that its name does not explain. */
final class CellKind {

  private static final Pattern LINK =
      Pattern.compile("^(?:<?https?://\\S{1,2000}>?|!?\\[[^\\]]{0,400}]\\([^()\\s]{1,2000}\\))$");

  private static final Pattern NOTHING = Pattern.compile("^[-–—.…/?]{0,3}$");

  private CellKind() {}

  /**
   * Lengths, links or ticks, when all cells with something in them are.
   *
   * @param name the column's
   */
  static Optional<Term> of(String name, List<String> cells) {
    List<String> filled = cells.stream().filter(cell -> !isNothing(cell)).toList();
    if (filled.isEmpty()) {
      return Optional.empty();
    }
    if (all(filled, cell -> minutes(name, cell).isPresent())) {
      return Optional.of(Term.TIME);
    }
    if (all(filled, cell -> LINK.matcher(cell.strip()).matches())) {
      return Optional.of(Term.NOTES);
    }
    boolean ticks = all(filled, cell -> StatusWords.tick(cell).isPresent());
    return ticks ? Optional.of(Term.STATUS) : Optional.empty();
  }

  private static boolean all(List<String> cells, Predicate<String> kind) {
    return cells.stream().allMatch(kind);
  }

  /** A length in words, or a bare number below a name with a unit; 0 to a day's. */
  static Optional<Integer> minutes(String name, String cell) {
    return Minutes.alone(cell)
        .or(() -> Minutes.isNone(cell) ? Optional.of(0) : Optional.empty())
        .or(() -> cell.startsWith("0:") ? LengthUnit.HOURS.minutes(cell) : Optional.empty())
        .or(() -> LengthUnit.in(name).flatMap(unit -> unit.minutes(cell)));
  }

  /** True for a cell that is empty, or has a dash where nothing is meant to be. */
  static boolean isNothing(String cell) {
    return NOTHING.matcher(cell.strip()).matches();
  }
}
