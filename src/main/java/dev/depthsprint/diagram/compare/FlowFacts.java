package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.text.Message;

/**
 * What a flow says. Its way over the plane is no part of it, and neither is at which sides it ends.
 */
final class FlowFacts {

  private FlowFacts() {}

  static Facts of(Flow flow, Side side) {
    var facts = new Facts();
    String from = flow.from().componentId();
    String to = flow.to().componentId();
    facts.note(Message.of("compare.field.from"), side.idOf(Sort.COMPONENT, from), side.name(from));
    facts.note(Message.of("compare.field.to"), side.idOf(Sort.COMPONENT, to), side.name(to));
    facts.note(Message.of("compare.field.outcome"), flow.outcome().label());
    facts.note(Message.of("compare.field.label"), flow.label());
    return facts;
  }
}
