package dev.depthsprint.diagram;

import java.util.Optional;

/**
 * A directed connection between two components.
 *
 * @param id unique within the diagram, the same for life
 * @param from the id of the component it leaves
 * @param to the id of the component it reaches; may be the same one
 * @param label what flows, or empty
 */
public record Flow(
    String id, End from, End to, Outcome outcome, String label, Carriage carriage, Course course) {

  /**
   * One end of a flow.
   *
   * @param side the side it was fastened to by hand, or {@link Fastening#FREE} to let the route
   *     choose
   * @param port the name of the port it was fastened to, or {@link #NO_PORT}; where the component
   *     has no port of that name the side alone counts
   */
  public record End(String componentId, Fastening side, String port) {

    public static final String NO_PORT = "";

    public static End free(String componentId) {
      return new End(componentId, Fastening.FREE, NO_PORT);
    }

    public static End at(String componentId, Side side) {
      return new End(componentId, Fastening.valueOf(side.name()), NO_PORT);
    }

    public static End at(String componentId, NamedPort port) {
      return new End(componentId, Fastening.valueOf(port.side().name()), port.name());
    }

    /** The same fastening at another component. */
    public End movedTo(String otherId) {
      return new End(otherId, side, port);
    }
  }

  /** Where an end is fastened. */
  public enum Fastening {
    FREE,
    TOP,
    RIGHT,
    BOTTOM,
    LEFT;

    public Optional<Side> side() {
      return this == FREE ? Optional.empty() : Optional.of(Side.valueOf(name()));
    }
  }

  public static Flow between(String id, String from, String to) {
    return new Flow(
        id, End.free(from), End.free(to), Outcome.SUCCESS, "", Carriage.UNSTATED, Course.FREE);
  }

  public boolean touches(String componentId) {
    return from.componentId().equals(componentId) || to.componentId().equals(componentId);
  }

  /** A copy under another id. */
  public Flow withId(String value) {
    return new Flow(value, from, to, outcome, label, carriage, course);
  }

  public Flow withEnds(End newFrom, End newTo) {
    return new Flow(id, newFrom, newTo, outcome, label, carriage, course);
  }

  public Flow withOutcome(Outcome value) {
    return new Flow(id, from, to, value, label, carriage, course);
  }

  public Flow withLabel(String value) {
    return new Flow(id, from, to, outcome, value, carriage, course);
  }

  public Flow withCarriage(Carriage value) {
    return new Flow(id, from, to, outcome, label, value, course);
  }

  public Flow withCourse(Course value) {
    return new Flow(id, from, to, outcome, label, carriage, value);
  }
}
