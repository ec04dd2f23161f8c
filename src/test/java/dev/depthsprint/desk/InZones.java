package dev.depthsprint.desk;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import java.util.List;

/** Puts one component in twenty of a scene into a zone, with as much room as keeps others out. */
final class InZones {

  private static final int ONE_IN = 20;

  /** Rows of the generated scenes are nearer to each other than twice this. */
  private static final double MARGIN = 16;

  private InZones() {}

  static Diagram some(Diagram diagram) {
    List<Component> components = List.copyOf(diagram.components().values());
    Diagram zoned = diagram;
    for (int i = 0; i < components.size(); i += ONE_IN) {
      zoned = zoned.with(zone(i / ONE_IN, components.get(i).bounds()));
    }
    return zoned;
  }

  private static Zone zone(int number, Box around) {
    return new Zone(
        "z" + number,
        Zone.Sort.values()[number % Zone.Sort.values().length],
        "Zone " + number,
        SecurityLevel.values()[number % SecurityLevel.values().length],
        around.grown(MARGIN));
  }
}
