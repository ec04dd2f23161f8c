package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A piece that may be added, under a name of its own or under the one that a person typed.
 *
 * @param given the name of the new component, or empty for the usual one
 */
public record Offer(Piece piece, String given) {

  /** Shorter words say nothing about a system. */
  private static final int SHORTEST_WORD = 3;

  /**
   * What is offered for a text: the pieces that it finds, and behind them a component of that name,
   * of a system that a word of it finds or of a generic kind.
   *
   * @param likely the generic kind that is offered before the others
   */
  public static List<Offer> of(String text, boolean isComponent, Kind likely) {
    List<Offer> offers = new ArrayList<>();
    for (Piece piece : Pieces.genericLast(Pieces.search(text))) {
      if (!isComponent || piece instanceof Piece.OfKind) {
        offers.add(new Offer(piece, ""));
      }
    }
    String name = text.strip();
    if (!name.isEmpty() && Catalogue.kinds().stream().noneMatch(kind -> isCalled(kind, name))) {
      Stream.of(hinted(name).stream(), Stream.of(likely), generic().stream())
          .flatMap(kinds -> kinds)
          .distinct()
          .forEach(kind -> offers.add(new Offer(new Piece.OfKind(kind), name)));
    }
    return List.copyOf(offers);
  }

  private static boolean isCalled(Kind kind, String name) {
    return kind.name().equalsIgnoreCase(name);
  }

  /** The systems that one of the words finds, where the whole text finds nothing. */
  private static List<Kind> hinted(String name) {
    return Catalogue.search(name).isEmpty()
        ? Stream.of(name.toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> word.length() >= SHORTEST_WORD)
            .flatMap(word -> Catalogue.search(word).stream())
            .filter(kind -> !Catalogue.isGeneric(kind))
            .toList()
        : List.of();
  }

  private static List<Kind> generic() {
    return Catalogue.kinds().stream().filter(Catalogue::isGeneric).toList();
  }

  /** What a person reads and chooses. */
  public String title() {
    return given.isEmpty()
        ? piece.name()
        : Message.of("diagram.offer.named", given, piece.name()).text();
  }

  /** The addition with the name that was given. */
  public Addition named(Addition addition) {
    return given.isEmpty() ? addition : addition.named(given);
  }
}
