package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    if (name.equals("#")) {
      return Optional.of(Term.DAY);
    }
    if (LengthUnit.isAll(name)) {
      return Optional.of(Term.TIME);
    }
    return Term.named(name).or(() -> measured(name)).or(() -> ofDatabase(name));
  }

  /** Names that a database gives its columns, and that mean nothing on a line of text. */
  private static Optional<Term> ofDatabase(String name) {
    String folded = Inline.folded(name);
    if (NAMES.contains(folded)) {
      return Optional.of(Term.TASKS);
    }
    return PROPERTIES.contains(folded) ? Optional.of(Term.NOTES) : Optional.empty();
  }

  /** "Est. (h)": a name with its unit behind. */
  private static Optional<Term> measured(String name) {
    Matcher unit = UNIT.matcher(name);
    return unit.find() && LengthUnit.isAll(unit.group(2))
        ? Term.named(unit.group(1)).filter(term -> term == Term.TIME)
        : Optional.empty();
  }

  /** Names that say no more than that their cells are notes. */
  private static final Set<String> PLAIN_NOTES =
      Set.of("note", "notes", "notiz", "notizen", "nota", "notas", "remarque", "remarques");

  private static final Set<String> NAMES =
      Set.of("name", "nom", "nombre", "nome", "item", "bezeichnung");

  private static final Set<String> PROPERTIES =
      Set.of(
          "tags",
          "labels",
          "label",
          "category",
          "categories",
          "type",
          "priority",
          "level",
          "owner",
          "assignee",
          "difficulty",
          "kategorie",
          "prioritat",
          "art",
          "schlagworte",
          "categorie",
          "priorite",
          "etiquettes",
          "categoria",
          "prioridad",
          "etiquetas",
          "prioridade",
          "tipo");

  private static final Pattern UNIT =
      Pattern.compile("^(.{1,40}?)\\s?[(\\[/,]\\s?(\\pL{1,10})[)\\]]?$");

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

  /** True when the column's name says what it holds. */
  boolean isNamed(int column) {
    return term(name(column)).isPresent();
  }

  Columns with(int column, Term term) {
    List<Optional<Term>> changed = new ArrayList<>(terms);
    changed.set(column, Optional.of(term));
    return new Columns(names, List.copyOf(changed));
  }

  /** Columns whose names say nothing are what their cells are. */
  Columns byContent(List<Block.Row> rows) {
    List<Optional<Term>> found = new ArrayList<>();
    for (int i = 0; i < terms.size(); i++) {
      int column = i;
      List<String> cells =
          rows.stream()
              .map(Block.Row::cells)
              .filter(row -> column < row.size())
              .map(row -> row.get(column))
              .toList();
      found.add(terms.get(i).or(() -> CellKind.of(name(column), cells)));
    }
    return new Columns(names, List.copyOf(found));
  }

  /** The length that a cell is, in minutes; 0 for none. */
  Optional<Integer> minutes(int column, String cell) {
    return CellKind.minutes(name(column), cell);
  }

  /**
   * Without a column for tasks, the columns that mean nothing else hold them: "Morning", "Room"; in
   * a reading plan the reading.
   */
  Columns withTasks() {
    if (has(Term.TASKS) || has(Term.TOPIC)) {
      return this;
    }
    Columns filled =
        new Columns(
            names, terms.stream().map(term -> term.or(() -> Optional.of(Term.TASKS))).toList());
    boolean empty = !filled.has(Term.TASKS) && !has(Term.GOAL) && !has(Term.OUTCOME);
    return empty && has(Term.NOTES) ? with(of(Term.NOTES), Term.TASKS) : filled;
  }

  /** A cell that has no field of its own, with the name of its column. */
  String noted(int column, String cell) {
    String name = name(column);
    return name.isBlank() || PLAIN_NOTES.contains(Inline.folded(name)) ? cell : name + ": " + cell;
  }

  /**
   * True when the header says nothing that is lost without it: its names are understood, or stand
   * beside their cells.
   */
  boolean areKept(Set<String> noted) {
    return names.stream()
        .allMatch(name ->
            Inline.folded(name).isEmpty() || term(name).isPresent() || noted.contains(name));
  }

  IntStream stream() {
    return IntStream.range(0, terms.size());
  }
}
