package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
    String name = text.strip();
    Optional<Kind> known = KnownNames.kind(name);
    List<Offer> offers = new ArrayList<>();
    known.ifPresent(kind -> offers.add(new Offer(new Piece.OfKind(kind), given(kind, name))));
    for (Piece piece : Pieces.genericLast(Pieces.search(text))) {
      Offer offer = new Offer(piece, "");
      if ((!isComponent || piece instanceof Piece.OfKind) && !offers.contains(offer)) {
        offers.add(offer);
      }
    }
    if (!name.isEmpty() && Catalogue.kinds().stream().noneMatch(kind -> isCalled(kind, name))) {
      Stream.of(hinted(name).stream(), Stream.of(likely), generic().stream())
          .flatMap(kinds -> kinds)
          .distinct()
          .map(kind -> new Offer(new Piece.OfKind(kind), name))
          .filter(offer -> !offers.contains(offer))
          .forEach(offers::add);
    }
    return List.copyOf(offers);
  }

  /** Parts of a name find its system; with more words around it, they are the component's name. */
  private static String given(Kind kind, String name) {
    String spelled = KnownNames.spelled(kind, name);
    return kind.name().contains(spelled) ? "" : spelled;
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
