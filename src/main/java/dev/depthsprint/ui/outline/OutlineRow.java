package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.Spoken;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of the outline; equal while nothing that it shows changes. Its words are made when they
 * are shown: a large diagram has many more lines than the list has room for.
 */
sealed interface OutlineRow {

  String id();

  String text();

  /** What a screen reader says of the element. */
  String spoken();

  /**
   * A component.
   *
   * @param component at the origin, since where it stands is not shown
   */
  record Head(Component component, int flowsOut) implements OutlineRow {

    @Override
    public String id() {
      return component.id();
    }

    @Override
    public String text() {
      return component.name();
    }

    @Override
    public String spoken() {
      return Spoken.of(component, flowsOut);
    }
  }

  /** A flow under the component that it leaves. */
  record Leaving(Flow flow, String from, String to) implements OutlineRow {

    @Override
    public String id() {
      return flow.id();
    }

    @Override
    public String text() {
      return flow.label().isBlank()
          ? to
          : Message.of("canvas.outline.labelledFlow", to, flow.label()).text();
    }

    @Override
    public String spoken() {
      return Spoken.of(flow, from, to);
    }

    boolean isFailure() {
      return flow.outcome() == Outcome.FAILURE || flow.outcome() == Outcome.DEAD_LETTER;
    }
  }

  /**
   * A zone.
   *
   * @param zone at the origin, since where it stands is not shown
   * @param held how many elements lie in it
   */
  record Area(Zone zone, int held) implements OutlineRow {

    @Override
    public String id() {
      return zone.id();
    }

    @Override
    public String text() {
      return zone.title();
    }

    @Override
    public String spoken() {
      return Spoken.of(zone, held);
    }
  }

  /**
   * A note.
   *
   * @param note at the origin, since where it stands is not shown
   * @param about the name of what it is about, or empty
   */
  record Remark(Note note, String about) implements OutlineRow {

    @Override
    public String id() {
      return note.id();
    }

    @Override
    public String text() {
      String line = note.text().lines().findFirst().orElse("");
      return line.isBlank() ? note.sort().label().text() : line;
    }

    @Override
    public String spoken() {
      return Spoken.of(note, about);
    }
  }

  static List<OutlineRow> of(Diagram diagram) {
    List<OutlineRow> rows = new ArrayList<>();
    for (ReadingOrder.Entry entry : ReadingOrder.of(diagram).entries()) {
      Component component = entry.component();
      rows.add(new Head(component.withPosition(Point.ORIGIN), entry.flows().size()));
      for (Flow flow : entry.flows()) {
        Component target = diagram.component(flow.to().componentId()).orElseThrow();
        rows.add(new Leaving(flow, component.name(), target.name()));
      }
    }
    for (Zone zone : Zones.outermostFirst(diagram)) {
      Zone placeless = zone.withBounds(new Box(0, 0, Zone.LEAST_WIDTH, Zone.LEAST_HEIGHT));
      rows.add(new Area(placeless, Zones.heldBy(diagram, zone).size()));
    }
    for (Note note : diagram.notes().values()) {
      Note placeless = note.withBounds(new Box(0, 0, Note.WIDTH, Note.HEIGHT));
      rows.add(new Remark(placeless, Spoken.nameOf(diagram, note.about())));
    }
    return rows;
  }

  /** The selection that several rows make. */
  static Selection selection(List<? extends OutlineRow> rows) {
    return Selection.of(
        ids(rows, Head.class),
        ids(rows, Leaving.class),
        ids(rows, Area.class),
        ids(rows, Remark.class));
  }

  private static List<String> ids(
      List<? extends OutlineRow> rows, Class<? extends OutlineRow> sort) {
    return rows.stream().filter(sort::isInstance).map(OutlineRow::id).toList();
  }
}
