package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import java.util.stream.Stream;

/** Elements of any sort that have a place of their own. */
public final class Elements {

  private Elements() {}

  /** The box of each component, zone and note that is selected. */
  public static Stream<Box> boxes(Diagram diagram, Selection selection) {
    return Stream.of(
            selection.components().stream()
                .flatMap(id -> diagram.component(id).map(Component::bounds).stream()),
            selection.zones().stream().flatMap(id -> diagram.zone(id).map(Zone::bounds).stream()),
            selection.notes().stream().flatMap(id -> diagram.note(id).map(Note::bounds).stream()))
        .flatMap(boxes -> boxes);
  }

  /** The box around the components, zones and notes that are selected; empty without any. */
  public static Box bounds(Diagram diagram, Selection selection) {
    return boxes(diagram, selection).reduce(Box::union).orElse(Box.EMPTY);
  }
}
