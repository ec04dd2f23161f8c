package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.util.Locale;

/** What a person can put on a diagram: a component of some kind, a zone or a note. */
public sealed interface Piece {

  record OfKind(Kind kind) implements Piece {}

  record OfZone(Zone.Sort sort) implements Piece {}

  record OfNote(Note.Sort sort) implements Piece {}

  /** Stable and unique among all pieces, for example {@code kind-kafka} or {@code zone-network}. */
  default String code() {
    return switch (this) {
      case OfKind(Kind kind) -> "kind-" + kind.id();
      case OfZone(Zone.Sort sort) -> "zone-" + sort.name().toLowerCase(Locale.ROOT);
      case OfNote(Note.Sort sort) -> "note-" + sort.name().toLowerCase(Locale.ROOT);
    };
  }

  default String name() {
    return switch (this) {
      case OfKind(Kind kind) -> kind.name();
      case OfZone(Zone.Sort sort) -> Message.of("diagram.piece.zone", sort.label()).text();
      case OfNote(Note.Sort sort) -> sort.label().text();
    };
  }
}
