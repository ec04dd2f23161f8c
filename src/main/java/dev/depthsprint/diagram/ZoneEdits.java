package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;

/** The edits of zones; moving and deleting are the same for all elements, see {@link Edits}. */
public final class ZoneEdits {

  private ZoneEdits() {}

  /** Adds an open zone; its title is that of its sort until it is given one. */
  public static Addition add(Diagram diagram, Zone.Sort sort, Box bounds, Ids ids) {
    String id = ids.next("zone", diagram);
    var zone = new Zone(id, sort, sort.label().text(), SecurityLevel.INTERNAL, bounds);
    return new Addition(
        new DiagramEdit(addName(), before -> before.with(zone)), Selection.ofZone(id));
  }

  public static Message addName() {
    return Message.of("diagram.edit.addZone");
  }

  public static DiagramEdit title(String zoneId, String title) {
    return Edits.zone(Message.of("diagram.edit.zoneTitle"), zoneId, zone -> zone.withTitle(title));
  }

  public static DiagramEdit sort(String zoneId, Zone.Sort sort) {
    return Edits.zone(Message.of("diagram.edit.zoneSort"), zoneId, zone -> zone.withSort(sort));
  }

  public static DiagramEdit level(String zoneId, SecurityLevel level) {
    return Edits.zone(Message.of("diagram.edit.zoneLevel"), zoneId, zone -> zone.withLevel(level));
  }

  /** Changes the area only: what is in it stays where it is. */
  public static DiagramEdit resize(String zoneId, Box bounds) {
    return Edits.zone(resizeName(), zoneId, zone -> zone.withBounds(bounds));
  }

  /** Moves the right and lower side, as far as a zone may shrink. */
  public static DiagramEdit stretch(String zoneId, double dx, double dy) {
    return Edits.zone(
        resizeName(),
        zoneId,
        zone ->
            zone.withBounds(zone.bounds().stretched(dx, dy, Zone.LEAST_WIDTH, Zone.LEAST_HEIGHT)));
  }

  public static Message resizeName() {
    return Message.of("diagram.edit.zoneResize");
  }
}
