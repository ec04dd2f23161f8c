package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code diagrams/<slug>.json}: one drawing. The slug is the file's name and stands nowhere else.
 *
 * <pre>
 * title
 * components  [see ComponentCodec], by id
 * flows       [see FlowCodec], by id; both ends are components of the same file
 * </pre>
 */
final class DiagramCodec implements Codec<Diagram> {

  private final String slug;
  private final ComponentCodec components;
  private final FlowCodec flows = new FlowCodec();

  /**
   * @param kinds the kind with an id, or empty when the catalogue does not have it
   */
  DiagramCodec(String slug, Function<String, Optional<Kind>> kinds) {
    this.slug = slug;
    this.components = new ComponentCodec(kinds);
  }

  @Override
  public ObjectNode write(Diagram diagram) {
    ObjectNode tree = JsonText.object().put("title", diagram.title());
    ArrayNode boxes = tree.putArray("components");
    diagram.components().values().forEach(component -> boxes.add(components.write(component)));
    ArrayNode arrows = tree.putArray("flows");
    diagram.flows().values().forEach(flow -> arrows.add(flows.write(flow)));
    return tree;
  }

  @Override
  public Diagram read(Fields fields) throws Problem {
    String title = fields.textOr("title", slug);
    PSortedMap<String, Component> boxes = TreePMap.empty();
    for (Component component : fields.list("components", components::read)) {
      requireNew(component.id(), boxes, "components", fields);
      boxes = boxes.plus(component.id(), component);
    }
    PSortedMap<String, Flow> arrows = TreePMap.empty();
    for (Flow flow : fields.list("flows", flows::read)) {
      requireNew(flow.id(), arrows, "flows", fields);
      requireEnd(flow, flow.from(), boxes, fields);
      requireEnd(flow, flow.to(), boxes, fields);
      arrows = arrows.plus(flow.id(), flow);
    }
    return Diagram.of(slug, title, boxes, arrows);
  }

  private static void requireNew(
      String id, PSortedMap<String, ?> before, String list, Fields fields) throws Problem {
    if (before.containsKey(id)) {
      throw fields.wrong(list, Message.of("storage.expect.unique", id));
    }
  }

  private static void requireEnd(
      Flow flow, Flow.End end, PSortedMap<String, Component> components, Fields fields)
      throws Problem {
    if (!components.containsKey(end.componentId())) {
      throw fields.wrong("flows", Message.of("storage.expect.end", flow.id(), end.componentId()));
    }
  }
}
