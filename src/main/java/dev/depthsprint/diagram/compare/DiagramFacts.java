package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;

/** What a diagram says as a whole. */
final class DiagramFacts {

  private DiagramFacts() {}

  static Facts of(Diagram diagram) {
    var facts = new Facts();
    facts.note(Message.of("compare.field.title"), diagram.title());
    facts.note(Message.of("compare.field.description"), diagram.about().description());
    facts.note(Message.of("compare.field.author"), diagram.about().author());
    return facts;
  }
}
