package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PSortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What makes two states of one diagram differ: {@code about} and, by id, {@code components}, {@code
 * flows}, {@code zones} and {@code notes}, each as {@link TreeDelta} has it. Only what differs is
 * looked at in full, so that a step in a large diagram stays cheap.
 */
final class DiagramDelta {

  private static final Codec<Component> COMPONENTS = new ComponentCodec(Catalogue::kind);
  private static final Codec<Flow> FLOWS = new FlowCodec();
  private static final Codec<Zone> ZONES = new ZoneCodec();
  private static final Codec<Note> NOTES = new NoteCodec();

  /** A diagram whose slug stands elsewhere. */
  static final DiagramCodec WHOLE = new DiagramCodec("", Catalogue::kind);

  private DiagramDelta() {}

  static ObjectNode between(Diagram before, Diagram after) {
    ObjectNode delta = JsonText.object();
    if (!before.about().equals(after.about())) {
      TreeDelta.between(about(before), about(after)).ifPresent(inner -> delta.set("about", inner));
    }
    put(delta, "components", COMPONENTS, before.components(), after.components());
    put(delta, "flows", FLOWS, before.flows(), after.flows());
    put(delta, "zones", ZONES, before.zones(), after.zones());
    put(delta, "notes", NOTES, before.notes(), after.notes());
    return delta;
  }

  private static ObjectNode about(Diagram diagram) {
    return WHOLE.write(Diagram.empty("", diagram.about()));
  }

  private static <T> void put(
      ObjectNode delta,
      String name,
      Codec<T> codec,
      PSortedMap<String, T> before,
      PSortedMap<String, T> after) {
    if (before == after) {
      return;
    }
    ObjectNode all = JsonText.object();
    before.forEach((id, was) -> {
      T is = after.get(id);
      if (was != is) {
        TreeDelta.between(codec.write(was), tree(codec, is)).ifPresent(one -> all.set(id, one));
      }
    });
    after.forEach((id, is) -> {
      if (!before.containsKey(id)) {
        all.set(id, TreeDelta.leaf(MissingNode.getInstance(), codec.write(is)));
      }
    });
    if (!all.isEmpty()) {
      delta.set(name, all);
    }
  }

  /**
   * @param value null when it is not there
   */
  private static <T> JsonNode tree(Codec<T> codec, T value) {
    return value == null ? MissingNode.getInstance() : codec.write(value);
  }

  /**
   * @throws TreeDelta.Unfit when the diagram is not what the delta starts from, or what comes out
   *     would be no diagram
   */
  static Diagram apply(JsonNode delta, Diagram diagram, TreeDelta.Way way) throws TreeDelta.Unfit {
    try {
      Set<String> gone = new HashSet<>();
      List<Component> components =
          changed(delta.path("components"), COMPONENTS, diagram.components(), way, gone);
      List<Flow> flows = changed(delta.path("flows"), FLOWS, diagram.flows(), way, gone);
      List<Zone> zones = changed(delta.path("zones"), ZONES, diagram.zones(), way, gone);
      List<Note> notes = changed(delta.path("notes"), NOTES, diagram.notes(), way, gone);
      Diagram result = withAbout(delta.path("about"), diagram, way);
      // First, since an element of another sort may come under the id of one that goes.
      result = gone.isEmpty() ? result : withNotesOf(diagram, result.without(gone), gone);
      for (Component component : components) {
        result = result.with(component);
      }
      for (Flow flow : flows) {
        requireEnds(result, flow);
        result = result.with(flow);
      }
      for (Zone zone : zones) {
        result = result.with(zone);
      }
      for (Note note : notes) {
        result = result.with(note);
      }
      return result;
    } catch (Problem _) {
      throw new TreeDelta.Unfit();
    }
  }

  /** What a note is about is for the delta to say, also where that goes. */
  private static Diagram withNotesOf(Diagram before, Diagram after, Set<String> gone) {
    Diagram result = after;
    for (Note note : before.notes().values()) {
      if (!gone.contains(note.id()) && after.notes().get(note.id()) != note) {
        result = result.with(note);
      }
    }
    return result;
  }

  private static void requireEnds(Diagram diagram, Flow flow) throws TreeDelta.Unfit {
    if (!diagram.hasEndsOf(flow)) {
      throw new TreeDelta.Unfit();
    }
  }

  private static Diagram withAbout(JsonNode delta, Diagram diagram, TreeDelta.Way way)
      throws TreeDelta.Unfit, Problem {
    return delta.isMissingNode()
        ? diagram
        : diagram.withAbout(
            WHOLE.read(fields(TreeDelta.apply(delta, about(diagram), way))).about());
  }

  /** The elements as they come out of it; the ids of those that are gone join {@code gone}. */
  private static <T> List<T> changed(
      JsonNode delta,
      Codec<T> codec,
      PSortedMap<String, T> all,
      TreeDelta.Way way,
      Set<String> gone)
      throws TreeDelta.Unfit, Problem {
    List<T> changed = new ArrayList<>();
    for (var one : delta.properties()) {
      Optional<T> there = Optional.ofNullable(all.get(one.getKey()));
      JsonNode tree = tree(codec, there.orElse(null));
      JsonNode next = TreeDelta.apply(one.getValue(), tree, way);
      if (!next.isMissingNode() && next != tree) {
        changed.add(codec.read(fields(next)));
      } else if (next.isMissingNode() && there.isPresent()) {
        // An element of another sort may have the id by now, and that one stays.
        gone.add(one.getKey());
      }
    }
    return changed;
  }

  /** The fields of a tree that must be an object. */
  static Fields fields(JsonNode tree) throws TreeDelta.Unfit {
    if (tree instanceof ObjectNode object) {
      return Fields.of(object, "");
    }
    throw new TreeDelta.Unfit();
  }
}
