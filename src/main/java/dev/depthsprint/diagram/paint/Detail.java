package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Compaction;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.text.Texts;
import java.util.Optional;

/**
 * The one line below a component's name: its own words, or else those of its properties that are
 * most worth knowing, such as "3 partitions · 2k records/s".
 */
final class Detail {

  private Detail() {}

  /** The line, whole properties only where it is made of them; empty when there is nothing. */
  static String of(Component component, double size, double room) {
    String own = component.detail().strip();
    if (!own.isEmpty() || component.properties().isEmpty()) {
      return own;
    }
    String line = "";
    for (Property property : Property.DETAILS) {
      Optional<String> words = component.property(property).flatMap(it -> words(property, it));
      String longer =
          line.isEmpty() ? words.orElse("") : line + words.map(" · "::concat).orElse("");
      if (line.isEmpty() || FontFace.REGULAR.width(longer, size) <= room) {
        line = longer;
      }
    }
    return line;
  }

  private static Optional<String> words(Property property, Value value) {
    return switch (value) {
      case Value.Count(long count) -> Optional.of(count(property, count));
      case Value.Amount(double amount) -> Optional.of(amount(property, amount));
      case Value.Length(var length) -> Optional.of(Wording.duration(length));
      case Value.Words(var words) -> Optional.of(words.strip());
      case Value.Choice(Compaction compaction) ->
          compaction == Compaction.DELETE
              ? Optional.empty()
              : Optional.of(Texts.text("paint.detail.compacted"));
      case Value.Choice _ -> Optional.empty();
    };
  }

  private static String count(Property property, long count) {
    String number = Wording.number(count);
    return property == Property.PARTITIONS
        ? Texts.text("paint.detail.partitions", count, number)
        : Texts.text("paint.detail.batch", number);
  }

  private static String amount(Property property, double amount) {
    String number = Wording.number(amount);
    return property == Property.VOLUME
        ? Texts.text("paint.detail.volume", number)
        : Texts.text("paint.detail.throughput", number);
  }
}
