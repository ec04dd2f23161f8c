package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the columns of a table mean, by the names in its header.
 *
 * @param terms one a column, empty when the name says nothing
 */
record Columns(List<String> names, List<Optional<Term>> terms) {

  /** The columns of a plan's usual table, for a table that lost its header. */
  private static final List<List<Optional<Term>>> USUAL =
      List.of(
          terms(Term.DAY, Term.TASKS),
          terms(Term.DAY, Term.TOPIC, Term.TASKS),
          terms(Term.DAY, Term.TOPIC, Term.TASKS, Term.OUTCOME));

  static Columns named(List<String> header) {
    return new Columns(header, header.stream().map(Columns::term).toList());
  }

  private static Optional<Term> term(String name) {
    return name.equals("#") ? Optional.of(Term.DAY) : Term.named(name);
  }

  private static List<Optional<Term>> terms(Term... terms) {
    return Arrays.stream(terms).map(Optional::of).toList();
  }

  static Columns usual(int width) {
    List<Optional<Term>> terms =
        USUAL.stream()
            .filter(columns -> columns.size() == width)
            .findFirst()
            .orElse(List.of(Optional.of(Term.DAY)));
    return new Columns(terms.stream().map(_ -> "").toList(), terms);
  }

  boolean has(Term term) {
    return terms.contains(Optional.of(term));
  }

  /** The first column of that meaning, or -1. */
  int of(Term term) {
    return terms.indexOf(Optional.of(term));
  }

  Optional<Term> term(int column) {
    return column < terms.size() ? terms.get(column) : Optional.empty();
  }

  String name(int column) {
    return column < names.size() ? names.get(column) : "";
  }

  Columns with(int column, Term term) {
    List<Optional<Term>> changed = new ArrayList<>(terms);
    changed.set(column, Optional.of(term));
    return new Columns(names, List.copyOf(changed));
  }

  /**
   * Without a column for tasks, the columns that mean nothing else hold them: "Morning", "Room".
   */
  Columns withTasks() {
    return has(Term.TASKS) || has(Term.TOPIC)
        ? this
        : new Columns(
            names, terms.stream().map(term -> term.or(() -> Optional.of(Term.TASKS))).toList());
  }

  /** A cell that has no field of its own, with the name of its column. */
  String noted(int column, String cell) {
    String name = name(column);
    return name.isBlank() ? cell : name + ": " + cell;
  }

  /**
   * True when the header says nothing that is lost without it: its names are understood, or stand
   * beside their cells.
   */
  boolean areKept(Set<String> noted) {
    return names.stream()
        .allMatch(name ->
            Inline.folded(name).isEmpty() || Term.named(name).isPresent() || noted.contains(name));
  }

  IntStream stream() {
    return IntStream.range(0, terms.size());
  }
}
