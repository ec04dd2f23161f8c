package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Flow.Fastening;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of {@code flows} in a diagram.
 *
 * <pre>
 * id
 * from, to          ids of components
 * fromSide, toSide  top, right, bottom, left; missing where the route may choose
 * fromPort, toPort  the name of a port of the component; may be missing
 * outcome           success, failure, dead-letter, late-data; success where it is missing
 * label             may be missing
 * format            may be missing
 * delivery          at-most-once, at-least-once, exactly-once; may be missing
 * encryption        none, tls, mutual-tls; may be missing
 * bends, labelAt    see CourseCodec
 * </pre>
 */
final class FlowCodec implements Codec<Flow> {

  @Override
  public ObjectNode write(Flow flow) {
    ObjectNode tree = JsonText.object().put("id", flow.id());
    writeEnd(tree, "from", flow.from());
    writeEnd(tree, "to", flow.to());
    tree.put("outcome", Fields.word(flow.outcome())).put("label", flow.label());
    Carriage carriage = flow.carriage();
    Fields.putUnlessEmpty(tree, "format", carriage.format());
    Fields.putUnless(tree, "delivery", carriage.delivery(), DeliveryGuarantee.UNSTATED);
    Fields.putUnless(tree, "encryption", carriage.encryption(), TransitEncryption.UNSTATED);
    CourseCodec.write(flow.course(), tree);
    return tree;
  }

  private static void writeEnd(ObjectNode tree, String end, Flow.End value) {
    tree.put(end, value.componentId());
    Fields.putUnless(tree, end + "Side", value.side(), Fastening.FREE);
    Fields.putUnlessEmpty(tree, end + "Port", value.port());
  }

  @Override
  public Flow read(Fields fields) throws Problem {
    return new Flow(
        fields.id("id"),
        readEnd(fields, "from"),
        readEnd(fields, "to"),
        fields.choiceOr("outcome", Outcome.class, Outcome.SUCCESS),
        fields.textOr("label", ""),
        new Carriage(
            fields.textOr("format", ""),
            fields.choiceOr("delivery", DeliveryGuarantee.class, DeliveryGuarantee.UNSTATED),
            fields.choiceOr("encryption", TransitEncryption.class, TransitEncryption.UNSTATED)),
        CourseCodec.read(fields));
  }

  private static Flow.End readEnd(Fields fields, String end) throws Problem {
    return new Flow.End(
        fields.id(end),
        fields.choiceOr(end + "Side", Fastening.class, Fastening.FREE),
        fields.textOr(end + "Port", Flow.End.NO_PORT));
  }
}
