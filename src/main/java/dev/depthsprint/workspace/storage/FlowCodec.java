package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Flow.Fastening;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of {@code flows} in a diagram.
 *
 * <pre>
 * id
 * from, to          ids of components
 * fromSide, toSide  top, right, bottom, left; missing where the route may choose
 * outcome           success, failure, dead-letter, late-data; success where it is missing
 * label             may be missing
 * </pre>
 */
final class FlowCodec implements Codec<Flow> {

  @Override
  public ObjectNode write(Flow flow) {
    ObjectNode tree = JsonText.object().put("id", flow.id());
    writeEnd(tree, "from", "fromSide", flow.from());
    writeEnd(tree, "to", "toSide", flow.to());
    return tree.put("outcome", Fields.word(flow.outcome())).put("label", flow.label());
  }

  private static void writeEnd(ObjectNode tree, String id, String side, Flow.End end) {
    tree.put(id, end.componentId());
    if (end.side() == Fastening.FREE) {
      tree.putNull(side);
    } else {
      tree.put(side, Fields.word(end.side()));
    }
  }

  @Override
  public Flow read(Fields fields) throws Problem {
    return new Flow(
        fields.id("id"),
        new Flow.End(
            fields.id("from"), fields.choiceOr("fromSide", Fastening.class, Fastening.FREE)),
        new Flow.End(fields.id("to"), fields.choiceOr("toSide", Fastening.class, Fastening.FREE)),
        fields.choiceOr("outcome", Outcome.class, Outcome.SUCCESS),
        fields.textOr("label", ""));
  }
}
