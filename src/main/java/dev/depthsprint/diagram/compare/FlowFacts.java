package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.text.Message;
import java.util.List;

/**
 * What a flow says. Its way over the plane is no part of it, and neither is at which sides it ends.
 */
final class FlowFacts {

  private FlowFacts() {}

  static Facts of(Flow flow, Side side) {
    var facts = new Facts();
    note(Message.of("compare.field.from"), flow.from(), side, facts);
    note(Message.of("compare.field.to"), flow.to(), side, facts);
    facts.note(Message.of("compare.field.outcome"), flow.outcome().label());
    facts.note(Message.of("compare.field.label"), flow.label());
    facts.note(Message.of("compare.field.format"), flow.carriage().format());
    if (flow.carriage().delivery() != DeliveryGuarantee.UNSTATED) {
      facts.note(Message.of("compare.field.delivery"), flow.carriage().delivery().label());
    }
    if (flow.carriage().encryption() != TransitEncryption.UNSTATED) {
      facts.note(Message.of("compare.field.encryption"), flow.carriage().encryption().label());
    }
    return facts;
  }

  private static void note(Message field, Flow.End end, Side side, Facts facts) {
    String name = side.name(end.componentId());
    facts.note(
        field,
        List.of(side.idOf(Sort.COMPONENT, end.componentId()), end.port()),
        end.port().isEmpty() ? name : Message.of("compare.value.port", name, end.port()).text());
  }
}
