package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.Optional;
import java.util.function.Function;
import org.pcollections.PVector;
import org.pcollections.TreePVector;
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
 * </pre>
 */
final class ComponentCodec implements Codec<Component> {

  private static final String CHECKPOINT = "checkpoint";
  private static final String RETRY = "retry";

  private final KindCodec kinds;
  private final CheckpointCodec checkpoints = new CheckpointCodec();
  private final RetryPolicyCodec retries = new RetryPolicyCodec();

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
      }
    }
    return withNulls(tree);
  }

  /** Names the traits that the component does not have, so that they leave the file. */
  private static ObjectNode withNulls(ObjectNode tree) {
    for (String trait : new String[] {CHECKPOINT, RETRY}) {
      if (!tree.has(trait)) {
        tree.putNull(trait);
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
        traits(fields));
  }

  /** The traits in the order of the file. */
  private PVector<Trait> traits(Fields fields) throws Problem {
    PVector<Trait> traits = TreePVector.empty();
    for (String name : fields.node().propertyNames()) {
      if (fields.has(name)) {
        switch (name) {
          case CHECKPOINT -> traits = traits.plus(checkpoints.read(fields.object(name)));
          case RETRY -> traits = traits.plus(retries.read(fields.object(name)));
          default -> {}
        }
      }
    }
    return traits;
  }
}
