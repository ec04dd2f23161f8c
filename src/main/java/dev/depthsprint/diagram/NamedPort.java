package dev.depthsprint.diagram;

/**
 * A place with a name where flows are fastened, such as a topic or an outlet. Those of one side
 * stand in their order from top to bottom or from left to right, evenly apart.
 *
 * @param name unique within the component; not empty
 */
public record NamedPort(String name, Side side) {

  public NamedPort {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a port without a name");
    }
  }
}
