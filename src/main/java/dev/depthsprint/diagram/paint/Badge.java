package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.RestEncryption;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.Window;
import dev.depthsprint.diagram.lettering.Caption;
import java.util.ArrayList;
import java.util.List;

/**
 * Something about a component that is worth an icon and a few words.
 *
 * @param full the words where there is room
 * @param brief fewer of them; may be empty
 */
record Badge(Term term, String icon, String full, String brief) {

  Badge(Term term, String full, String brief) {
    this(term, term.icon(), full, brief);
  }

  /** Those of a component, the weightiest first. */
  static List<Badge> of(Component component) {
    if (component.traits().isEmpty() && component.properties().isEmpty()) {
      return List.of();
    }
    List<Badge> badges = new ArrayList<>();
    component
        .trait(Checkpoint.class)
        .map(it -> new Badge(Term.CHECKPOINT, Wording.full(it), Wording.brief(it)))
        .ifPresent(badges::add);
    component
        .trait(RetryPolicy.class)
        .map(it -> new Badge(Term.RETRY, Wording.full(it), Wording.brief(it)))
        .ifPresent(badges::add);
    component
        .trait(Window.class)
        .map(it -> new Badge(Term.WINDOW, Wording.full(it), Wording.duration(it.length())))
        .ifPresent(badges::add);
    component.properties().forEach((property, value) -> add(property, value, badges));
    return badges;
  }

  private static void add(Property property, Value value, List<Badge> badges) {
    switch (value) {
      case Value.Choice(DeliveryGuarantee guarantee) ->
          badges.add(new Badge(Term.DELIVERY, Wording.full(guarantee), Caption.brief(guarantee)));
      case Value.Choice(SecurityLevel level) ->
          badges.add(
              new Badge(Term.CLASSIFICATION, ZonePainter.icon(level), level.label().text(), ""));
      case Value.Choice(RestEncryption encryption) ->
          badges.add(new Badge(Term.ENCRYPTION, icon(encryption), Wording.full(encryption), ""));
      case Value.Length(var length) when property == Property.WATERMARK_DELAY ->
          badges.add(
              new Badge(Term.WATERMARK, Wording.watermark(length), Wording.duration(length)));
      case Value.Words(var words) when property == Property.DEAD_LETTER_TARGET ->
          badges.add(new Badge(Term.DEAD_LETTER, words.strip(), ""));
      default -> {
        // The others stand in the line of detail.
      }
    }
  }

  private static String icon(RestEncryption encryption) {
    return switch (encryption) {
      case NONE -> "lock-open-variant-outline";
      case PROVIDER_KEY -> "key-outline";
      case CUSTOMER_KEY -> "shield-key-outline";
    };
  }
}
