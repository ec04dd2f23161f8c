package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.diagram.Value;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.route.Board;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The signs that a diagram uses, each in the order in which they are explained.
 *
 * @param guarantees those that flows state, in signs such as "≥ once"
 * @param encryptions those that flows state, by a lock
 * @param terms those of badges, with the icon of the first badge; a classification is told by its
 *     level
 * @param shortWords the abbreviations that badges and retry loops show
 * @param levels those of zones and of data
 * @param hasBlocked true when a flow found no free way
 * @param hasUnroutedFailure true when a component says that its failures go nowhere
 */
record Used(
    Set<Layer> layers,
    Set<Outcome> outcomes,
    Set<DeliveryGuarantee> guarantees,
    Set<TransitEncryption> encryptions,
    Map<Term, String> terms,
    Set<Abbreviation> shortWords,
    Set<Zone.Sort> zones,
    Set<SecurityLevel> levels,
    Set<Note.Sort> notes,
    boolean hasBlocked,
    boolean hasUnroutedFailure) {

  static Used in(Board board) {
    Set<Layer> layers = EnumSet.noneOf(Layer.class);
    Map<Term, String> terms = new EnumMap<>(Term.class);
    Set<Abbreviation> shortWords = EnumSet.noneOf(Abbreviation.class);
    Set<SecurityLevel> levels = EnumSet.noneOf(SecurityLevel.class);
    boolean hasUnrouted = false;
    for (Component component : board.diagram().components().values()) {
      layers.add(component.kind().layer());
      Badge.of(component).forEach(badge -> terms.putIfAbsent(badge.term(), badge.icon()));
      shortWords.addAll(Abbreviation.in(component));
      classification(component).ifPresent(levels::add);
      hasUnrouted = hasUnrouted || board.hasUnroutedFailure(component);
    }
    terms.remove(Term.CLASSIFICATION);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    Set<DeliveryGuarantee> guarantees = EnumSet.noneOf(DeliveryGuarantee.class);
    Set<TransitEncryption> encryptions = EnumSet.noneOf(TransitEncryption.class);
    boolean hasBlocked = false;
    for (Flow flow : board.diagram().flows().values()) {
      outcomes.add(flow.outcome());
      guarantees.add(flow.carriage().delivery());
      encryptions.add(flow.carriage().encryption());
      if (RetryLoop.is(flow)) {
        board
            .diagram()
            .component(flow.from().componentId())
            .ifPresent(it -> shortWords.addAll(Abbreviation.ofLoop(it)));
      }
      hasBlocked = hasBlocked || board.route(flow).blocked();
    }
    guarantees.remove(DeliveryGuarantee.UNSTATED);
    encryptions.remove(TransitEncryption.UNSTATED);
    Set<Zone.Sort> zones = EnumSet.noneOf(Zone.Sort.class);
    for (Zone zone : board.diagram().zones().values()) {
      zones.add(zone.sort());
      levels.add(zone.level());
    }
    Set<Note.Sort> notes = EnumSet.noneOf(Note.Sort.class);
    board.diagram().notes().values().forEach(note -> notes.add(note.sort()));
    return new Used(
        layers,
        outcomes,
        guarantees,
        encryptions,
        terms,
        shortWords,
        zones,
        levels,
        notes,
        hasBlocked,
        hasUnrouted);
  }

  private static Optional<SecurityLevel> classification(Component component) {
    return component
        .property(Property.DATA_CLASSIFICATION)
        .map(value ->
            value instanceof Value.Choice(SecurityLevel level) ? level : SecurityLevel.PUBLIC);
  }
}
