package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A box of the diagram: one system at one place.
 *
 * @param id unique within the diagram, the same for life
 * @param detail the one line that is most worth knowing, for example "3 partitions · 2k msg/s"
 * @param position the top left corner, in diagram units
 * @param traits at most one of each class
 */
public record Component(
    String id, Kind kind, String name, String detail, Point position, PVector<Trait> traits) {

  /** Every component has the same size, in diagram units. */
  public static final double WIDTH = 176;

  public static final double HEIGHT = 64;

  public static Component of(String id, Kind kind, Point position) {
    return new Component(id, kind, kind.name(), "", position, TreePVector.empty());
  }

  public Box bounds() {
    return new Box(position.x(), position.y(), WIDTH, HEIGHT);
  }

  /** The middle of a side, where flows are attached. */
  public Point port(Side side) {
    Box box = bounds();
    return switch (side) {
      case TOP -> new Point(box.center().x(), box.y());
      case RIGHT -> new Point(box.right(), box.center().y());
      case BOTTOM -> new Point(box.center().x(), box.bottom());
      case LEFT -> new Point(box.x(), box.center().y());
    };
  }

  public <T extends Trait> Optional<T> trait(Class<T> type) {
    return traits.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** A copy under another id. */
  public Component withId(String value) {
    return new Component(value, kind, name, detail, position, traits);
  }

  public Component withName(String value) {
    return new Component(id, kind, value, detail, position, traits);
  }

  public Component withDetail(String value) {
    return new Component(id, kind, name, value, position, traits);
  }

  public Component withPosition(Point value) {
    return new Component(id, kind, name, detail, value, traits);
  }

  public Component movedBy(double dx, double dy) {
    return withPosition(position.plus(dx, dy));
  }

  /** This component with {@code trait} in place of the one of its class, if there was one. */
  public Component with(Trait trait) {
    Component bare = without(trait.getClass());
    return new Component(id, kind, name, detail, position, bare.traits.plus(trait));
  }

  public Component without(Class<? extends Trait> type) {
    return new Component(
        id,
        kind,
        name,
        detail,
        position,
        TreePVector.from(traits.stream().filter(trait -> !type.isInstance(trait)).toList()));
  }
}
