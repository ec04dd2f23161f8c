package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;

/**
 * An area of the diagram. What it holds follows from where things are: see {@link Zones}.
 *
 * @param id unique within the diagram, the same for life
 * @param bounds in diagram units; not empty
 */
public record Zone(String id, Sort sort, String title, SecurityLevel level, Box bounds) {

  /** A zone that is smaller has no room for its title. */
  public static final double LEAST_WIDTH = 96;

  public static final double LEAST_HEIGHT = 64;

  /** How high the strip of the title is. */
  public static final double TITLE_HEIGHT = 32;

  /** What the border stands for. */
  public enum Sort implements Option {
    NETWORK("diagram.zone.network"),
    SECURITY("diagram.zone.security"),
    TEAM("diagram.zone.team"),
    CLOUD_REGION("diagram.zone.cloudRegion");

    private final String key;

    Sort(String key) {
      this.key = key;
    }

    @Override
    public Message label() {
      return Message.of(key);
    }
  }

  public Zone {
    if (bounds.isEmpty()) {
      throw new IllegalArgumentException("zone " + id + " has no area");
    }
  }

  /** The strip along the top border in which the title stands and by which the zone is dragged. */
  public Box titleBar() {
    return new Box(bounds.x(), bounds.y(), bounds.width(), TITLE_HEIGHT);
  }

  public Zone withId(String value) {
    return new Zone(value, sort, title, level, bounds);
  }

  public Zone withSort(Sort value) {
    return new Zone(id, value, title, level, bounds);
  }

  public Zone withTitle(String value) {
    return new Zone(id, sort, value, level, bounds);
  }

  public Zone withLevel(SecurityLevel value) {
    return new Zone(id, sort, title, value, bounds);
  }

  public Zone withBounds(Box value) {
    return new Zone(id, sort, title, level, value);
  }

  public Zone movedBy(double dx, double dy) {
    return withBounds(bounds.movedBy(dx, dy));
  }
}
