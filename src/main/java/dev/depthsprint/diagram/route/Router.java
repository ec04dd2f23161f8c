package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;

/**
 * Finds the routes of all flows of a diagram, in three steps. First each flow gets the way that it
 * would take alone, round the components. Then the runs of all ways that compete for a channel or a
 * side are put in order, so that they cross as little as can be, and are spread apart. At last the
 * words beside the lines find places where they cover as little as can be.
 *
 * <p>All steps look at what is near only, and none knows what was before: the same diagram has the
 * same routes on every machine, whatever was done to it, and a change costs what it touches.
 */
public final class Router {

  private static final Diagram NOTHING = Diagram.empty("", "");

  private Router() {}

  public static Routes routes(Diagram diagram) {
    return reroute(NOTHING, Routes.none(), diagram);
  }

  /**
   * The routes of {@code after}, equal to {@link #routes} of it, at a cost of what differs from
   * {@code before}.
   *
   * @param old the routes of {@code before}
   */
  public static Routes reroute(Diagram before, Routes old, Diagram after) {
    if (before.components() == after.components()
        && before.flows() == after.flows()
        && before.zones() == after.zones()
        && before.notes() == after.notes()) {
      return old;
    }
    return new Rerouting(before, old, after).routes();
  }
}
