package dev.depthsprint.diagram.lettering;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Typesetting;
import java.util.Optional;

/**
 * The name of a port, outside of its component beside the flow that is fastened there.
 *
 * @param text as much of the name as there is room for
 * @param plate the patch that it stands on
 */
public record PortName(String text, Box plate) {

  public static final double TEXT = 10;
  public static final double LINE = 12;
  public static final double PADDING = 2;
  private static final double LONGEST = 72;

  /** From the border to the name, beyond the tip of a flow. */
  private static final double AWAY = 5;

  /** From the flow to the name beside it. */
  private static final double BESIDE = 5;

  /** Empty for a port without a name. */
  public static Optional<PortName> of(Component component, NamedPort port) {
    String name = Typesetting.fitted(port.name().strip(), FontFace.REGULAR, TEXT, LONGEST);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    double width = Math.ceil(FontFace.REGULAR.width(name, TEXT)) + 2 * PADDING;
    return Optional.of(new PortName(name, plate(port.side(), component.place(port), width)));
  }

  /** Above a flow that comes from the side; at the right of one from above or below. */
  private static Box plate(Side side, Point place, double width) {
    double above = place.y() - BESIDE - LINE;
    return switch (side) {
      case TOP -> new Box(place.x() + BESIDE, place.y() - AWAY - LINE, width, LINE);
      case RIGHT -> new Box(place.x() + AWAY, above, width, LINE);
      case BOTTOM -> new Box(place.x() + BESIDE, place.y() + AWAY, width, LINE);
      case LEFT -> new Box(place.x() - AWAY - width, above, width, LINE);
    };
  }
}
