package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.diagram.Window;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of {@code components} in a diagram.
 *
 * <pre>
 * id
 * kind        an id of the catalogue
 * customKind  only where the catalogue does not have that id: see KindCodec
 * name        the kind's name where it is missing
 * detail      one line; may be missing
 * x, y        the top left corner, in diagram units
 * checkpoint  may be missing: see CheckpointCodec
 * retry       may be missing: see RetryPolicyCodec
 * window      may be missing: see WindowCodec
 * properties  may be missing: see PropertiesCodec
 * ports       [name, side (top, right, bottom, left)]; may be missing
 * </pre>
 */
final class ComponentCodec implements Codec<Component> {

  private static final String CHECKPOINT = "checkpoint";
  private static final String RETRY = "retry";
  private static final String WINDOW = "window";
  private static final String PROPERTIES = "properties";
  private static final String PORTS = "ports";

  private final KindCodec kinds;
  private final CheckpointCodec checkpoints = new CheckpointCodec();
  private final RetryPolicyCodec retries = new RetryPolicyCodec();
  private final WindowCodec windows = new WindowCodec();
  private final PropertiesCodec properties = new PropertiesCodec();

  ComponentCodec(Function<String, Optional<Kind>> kinds) {
    this.kinds = new KindCodec(kinds);
  }

  @Override
  public ObjectNode write(Component component) {
    ObjectNode tree = JsonText.object().put("id", component.id());
    kinds.write(component.kind(), tree);
    tree.put("name", component.name()).put("detail", component.detail());
    tree.set("x", JsonText.number(component.position().x()));
    tree.set("y", JsonText.number(component.position().y()));
    for (Trait trait : component.traits()) {
      switch (trait) {
        case Checkpoint checkpoint -> tree.set(CHECKPOINT, checkpoints.write(checkpoint));
        case RetryPolicy policy -> tree.set(RETRY, retries.write(policy));
        case Window window -> tree.set(WINDOW, windows.write(window));
      }
    }
    if (!component.properties().isEmpty()) {
      tree.set(PROPERTIES, properties.write(component.properties()));
    }
    if (!component.ports().isEmpty()) {
      ArrayNode ports = tree.putArray(PORTS);
      for (NamedPort port : component.ports()) {
        ports.addObject().put("name", port.name()).put("side", Fields.word(port.side()));
      }
    }
    return withNulls(tree);
  }

  /** Names what the component does not have, so that it leaves the file. */
  private static ObjectNode withNulls(ObjectNode tree) {
    for (String name : List.of(CHECKPOINT, RETRY, WINDOW, PROPERTIES, PORTS)) {
      if (!tree.has(name)) {
        tree.putNull(name);
      }
    }
    return tree;
  }

  @Override
  public Component read(Fields fields) throws Problem {
    Kind kind = kinds.read(fields);
    return new Component(
        fields.id("id"),
        kind,
        fields.textOr("name", kind.name()),
        fields.textOr("detail", ""),
        new Point(fields.coordinate("x"), fields.coordinate("y")),
        traits(fields),
        fields.has(PROPERTIES) ? properties.read(fields.object(PROPERTIES)) : TreePMap.empty(),
        fields.has(PORTS) ? ports(fields) : TreePVector.empty());
  }

  private static PVector<NamedPort> ports(Fields fields) throws Problem {
    PVector<NamedPort> ports =
        fields.list(PORTS, port -> new NamedPort(port.id("name"), port.choice("side", Side.class)));
    Set<String> names = new HashSet<>();
    for (NamedPort port : ports) {
      if (!names.add(port.name())) {
        throw fields.wrong(PORTS, Message.of("storage.expect.unique", port.name()));
      }
    }
    return ports;
  }

  /** The traits in the order of the file. */
  private PVector<Trait> traits(Fields fields) throws Problem {
    PVector<Trait> traits = TreePVector.empty();
    for (String name : fields.node().propertyNames()) {
      if (fields.has(name)) {
        switch (name) {
          case CHECKPOINT -> traits = traits.plus(checkpoints.read(fields.object(name)));
          case RETRY -> traits = traits.plus(retries.read(fields.object(name)));
          case WINDOW -> traits = traits.plus(windows.read(fields.object(name)));
          default -> {}
        }
      }
    }
    return traits;
  }
}
