package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All pieces: the kinds of the catalogue, then zones, then notes. */
public final class Pieces {

  private static final List<Piece> MARKS =
      Stream.concat(
              Stream.of(Zone.Sort.values()).<Piece>map(Piece.OfZone::new),
              Stream.of(Note.Sort.values()).<Piece>map(Piece.OfNote::new))
          .toList();

  private Pieces() {}

  /** The pieces that are no components: zones and notes. */
  public static List<Piece> marks() {
    return MARKS;
  }

  public static Optional<Piece> of(String code) {
    return all().filter(piece -> piece.code().equals(code)).findFirst();
  }

  private static Stream<Piece> all() {
    return Stream.concat(Catalogue.kinds().stream().<Piece>map(Piece.OfKind::new), MARKS.stream());
  }

  /**
   * The pieces in which every word of {@code text} begins a word of the name or of the other words
   * that they are found by; all of them for a blank text. The kinds come in the order of {@link
   * Catalogue#search}, zones and notes behind them.
   */
  public static List<Piece> search(String text) {
    Stream<Piece> kinds = Catalogue.search(text).stream().<Piece>map(Piece.OfKind::new);
    Stream<Piece> marks = MARKS.stream().filter(mark -> Catalogue.matches(text, words(mark)));
    return Stream.concat(kinds, marks).toList();
  }

  private static String words(Piece mark) {
    Message more =
        mark instanceof Piece.OfZone
            ? Message.of("diagram.piece.zone.words")
            : Message.of("diagram.piece.note.words");
    return mark.name() + " " + more.text();
  }

  /** The same pieces with the generic kinds behind the systems, and zones and notes behind both. */
  public static List<Piece> genericLast(List<Piece> pieces) {
    return pieces.stream().sorted(Comparator.comparingInt(Pieces::rank)).toList();
  }

  private static int rank(Piece piece) {
    return switch (piece) {
      case Piece.OfKind(Kind kind) -> Catalogue.isGeneric(kind) ? 1 : 0;
      case Piece.OfZone _, Piece.OfNote _ -> 2;
    };
  }
}
