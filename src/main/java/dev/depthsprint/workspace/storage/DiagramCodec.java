package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PSortedMap;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.NullNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code diagrams/<slug>.json}: one drawing. The slug is the file's name and stands nowhere else.
 *
 * <pre>
 * title
 * description  may be missing
 * author       may be missing
 * legend       true, or missing
 * components   [see ComponentCodec], by id
 * flows        [see FlowCodec], by id; both ends are components of the same file
 * zones        [see ZoneCodec], by id; may be missing
 * notes        [see NoteCodec], by id; may be missing
 * </pre>
 */
final class DiagramCodec implements ListedCodec<Diagram> {

  private final String slug;
  private final ComponentCodec components;
  private final FlowCodec flows = new FlowCodec();
  private final ZoneCodec zones = new ZoneCodec();
  private final NoteCodec notes = new NoteCodec();

  /**
   * @param kinds the kind with an id, or empty when the catalogue does not have it
   */
  DiagramCodec(String slug, Function<String, Optional<Kind>> kinds) {
    this.slug = slug;
    this.components = new ComponentCodec(kinds);
  }

  @Override
  public ObjectNode write(Diagram diagram) {
    About about = diagram.about();
    ObjectNode tree = JsonText.object().put("title", about.title());
    Fields.putUnlessEmpty(tree, "description", about.description());
    Fields.putUnlessEmpty(tree, "author", about.author());
    tree.set("legend", about.legend() ? BooleanNode.TRUE : NullNode.getInstance());
    tree.set("failureHints", about.hints() ? NullNode.getInstance() : BooleanNode.FALSE);
    tree.set("components", list(components, diagram.components()));
    tree.set("flows", list(flows, diagram.flows()));
    putUnlessEmpty(tree, "zones", list(zones, diagram.zones()));
    putUnlessEmpty(tree, "notes", list(notes, diagram.notes()));
    return tree;
  }

  @Override
  public Diagram bare(Diagram diagram) {
    return Diagram.empty(slug, diagram.about());
  }

  @Override
  public List<Listed<?>> lists(Diagram diagram) {
    return List.of(
        new Listed<>("components", components, diagram.components()),
        new Listed<>("flows", flows, diagram.flows()),
        new Listed<>("zones", zones, diagram.zones()),
        new Listed<>("notes", notes, diagram.notes()));
  }

  private static <T> ArrayNode list(Codec<T> codec, PSortedMap<String, T> elements) {
    ArrayNode list = JsonText.object().arrayNode();
    elements.values().forEach(element -> list.add(codec.write(element)));
    return list;
  }

  private static void putUnlessEmpty(ObjectNode tree, String name, ArrayNode list) {
    tree.set(name, list.isEmpty() ? NullNode.getInstance() : list);
  }

  @Override
  public Diagram read(Fields fields) throws Problem {
    Diagram diagram = Diagram.empty(slug, about(fields));
    for (Component component : fields.list("components", components::read)) {
      requireNew(component.id(), diagram, "components", fields);
      diagram = diagram.with(component);
    }
    for (Flow flow : fields.list("flows", flows::read)) {
      requireNew(flow.id(), diagram, "flows", fields);
      requireEnd(flow, flow.from(), diagram, fields);
      requireEnd(flow, flow.to(), diagram, fields);
      diagram = diagram.with(flow);
    }
    for (Zone zone : listIfThere(fields, "zones", zones)) {
      requireNew(zone.id(), diagram, "zones", fields);
      diagram = diagram.with(zone);
    }
    for (Note note : listIfThere(fields, "notes", notes)) {
      requireNew(note.id(), diagram, "notes", fields);
      diagram = diagram.with(note);
    }
    return diagram;
  }

  private About about(Fields fields) throws Problem {
    return new About(
        fields.textOr("title", slug),
        fields.textOr("description", ""),
        fields.textOr("author", ""),
        fields.has("legend") && fields.flag("legend"),
        fields.flagOr("failureHints", true));
  }

  private static <T> List<T> listIfThere(Fields fields, String name, Codec<T> codec)
      throws Problem {
    return fields.has(name) ? fields.list(name, codec::read) : List.of();
  }

  private static void requireNew(String id, Diagram before, String list, Fields fields)
      throws Problem {
    if (before.has(id)) {
      throw fields.wrong(list, Message.of("storage.expect.unique", id));
    }
  }

  private static void requireEnd(Flow flow, Flow.End end, Diagram before, Fields fields)
      throws Problem {
    if (before.component(end.componentId()).isEmpty()) {
      throw fields.wrong("flows", Message.of("storage.expect.end", flow.id(), end.componentId()));
    }
  }
}
