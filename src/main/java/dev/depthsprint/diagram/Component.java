package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * A box of the diagram: one system at one place.
 *
 * @param id unique within the diagram, the same for life
 * @param detail the one line that is most worth knowing, for example "3 partitions · 2k msg/s"
 * @param position the top left corner, in diagram units
 * @param traits at most one of each class
 * @param properties what is said about it; each value is one that its property allows
 * @param ports places with a name, in the order of their sides
 */
public record Component(
    String id,
    Kind kind,
    String name,
    String detail,
    Point position,
    PVector<Trait> traits,
    PSortedMap<Property, Value> properties,
    PVector<NamedPort> ports) {

  /** Every component is equally wide, in diagram units. */
  public static final double WIDTH = 176;

  /** As high is a component without a second line of badges and without a long name. */
  public static final double HEIGHT = 64;

  /** So much higher is one with several badges, which stand in two lines. */
  public static final double SECOND_LINE = 16;

  /** No component is higher. */
  public static final double TALLEST = HEIGHT + SECOND_LINE + NameLines.MOST_GROWTH;

  public static Component of(String id, Kind kind, Point position) {
    return new Component(
        id,
        kind,
        kind.name(),
        "",
        position,
        TreePVector.empty(),
        TreePMap.empty(),
        TreePVector.empty());
  }

  public Box bounds() {
    double badges = hasTwoLines() ? SECOND_LINE : 0;
    return new Box(position.x(), position.y(), WIDTH, HEIGHT + badges + nameGrowth());
  }

  /** So much higher is it because of its long name, in diagram units. */
  public double nameGrowth() {
    return NameLines.growth(this);
  }

  /** True when its badges stand in two lines. */
  public boolean hasTwoLines() {
    return badges() > 1;
  }

  boolean hasBadges() {
    return badges() > 0;
  }

  /** How many there are; from two on only that there are several. */
  private int badges() {
    int badges = traits.size();
    if (badges < 2 && !properties.isEmpty()) {
      for (Property property : properties.keySet()) {
        badges += property.isBadge() ? 1 : 0;
      }
    }
    return badges;
  }

  /**
   * Where flows are attached to a side: in its middle, as high as on any other component, so that a
   * flow between neighbours is straight whatever badges they have.
   */
  public Point port(Side side) {
    Point middle = onSide(side, 0.5);
    return side == Side.LEFT || side == Side.RIGHT
        ? new Point(middle.x(), position.y() + HEIGHT / 2)
        : middle;
  }

  /** Where a named port is: those of one side stand evenly apart. */
  public Point place(NamedPort port) {
    List<NamedPort> beside = ports.stream().filter(other -> other.side() == port.side()).toList();
    return onSide(port.side(), (beside.indexOf(port) + 1.0) / (beside.size() + 1));
  }

  private Point onSide(Side side, double share) {
    Box box = bounds();
    double x = box.x() + Math.rint(share * box.width());
    double y = box.y() + Math.rint(share * box.height());
    return switch (side) {
      case TOP -> new Point(x, box.y());
      case RIGHT -> new Point(box.right(), y);
      case BOTTOM -> new Point(x, box.bottom());
      case LEFT -> new Point(box.x(), y);
    };
  }

  public <T extends Trait> Optional<T> trait(Class<T> type) {
    return traits.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** A copy under another id. */
  public Component withId(String value) {
    return new Component(value, kind, name, detail, position, traits, properties, ports);
  }

  /**
   * This component as one of another kind. What cannot be said about that kind goes; a name that
   * was only the old kind's becomes the new one's.
   */
  public Component withKind(Kind value) {
    PSortedMap<Property, Value> fitting = properties;
    for (Property property : properties.keySet()) {
      if (!property.fits(value)) {
        fitting = fitting.minus(property);
      }
    }
    String called = name.equals(kind.name()) ? value.name() : name;
    return new Component(id, value, called, detail, position, traits, fitting, ports);
  }

  public Component withName(String value) {
    return new Component(id, kind, value, detail, position, traits, properties, ports);
  }

  public Component withDetail(String value) {
    return new Component(id, kind, name, value, position, traits, properties, ports);
  }

  public Component withPosition(Point value) {
    return new Component(id, kind, name, detail, value, traits, properties, ports);
  }

  public Component movedBy(double dx, double dy) {
    return withPosition(position.plus(dx, dy));
  }

  /** This component with {@code trait} in place of the one of its class, if there was one. */
  public Component with(Trait trait) {
    Component bare = without(trait.getClass());
    return new Component(
        id, kind, name, detail, position, bare.traits.plus(trait), properties, ports);
  }

  public Component without(Class<? extends Trait> type) {
    return new Component(
        id,
        kind,
        name,
        detail,
        position,
        TreePVector.from(traits.stream().filter(trait -> !type.isInstance(trait)).toList()),
        properties,
        ports);
  }

  public Optional<Value> property(Property property) {
    return Optional.ofNullable(properties.get(property));
  }

  /**
   * @throws IllegalArgumentException for a value that the property does not allow
   */
  public Component with(Property property, Value value) {
    if (!property.type().allows(value)) {
      throw new IllegalArgumentException(property + " cannot be " + value);
    }
    return withProperties(properties.plus(property, value));
  }

  public Component without(Property property) {
    return withProperties(properties.minus(property));
  }

  private Component withProperties(PSortedMap<Property, Value> value) {
    return new Component(id, kind, name, detail, position, traits, value, ports);
  }

  public Optional<NamedPort> port(String portName) {
    return ports.stream().filter(port -> port.name().equals(portName)).findFirst();
  }

  public Component withPorts(PVector<NamedPort> value) {
    return new Component(id, kind, name, detail, position, traits, properties, value);
  }
}
