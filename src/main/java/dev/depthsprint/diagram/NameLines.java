package dev.depthsprint.diagram;

import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Typesetting;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How a component grows with its name, so that all of it can be read in every picture: up to {@link
 * #MOST} lines, which are 24 times about 15 letters. Only what is longer ends in an ellipsis. The
 * size follows from the component alone, never from where it stands.
 */
public final class NameLines {

  /** As many lines as a box ever grows for. */
  public static final int MOST = 24;

  /**
   * How wide a line is in a box of several lines, beside the icon and the sign of a zone's level.
   */
  public static final double WIDTH = 104;

  /** Of the letters of a name that takes many lines. */
  public static final double SIZE = 12;

  /** From one of these lines to the next. */
  public static final double LINE = 14;

  /** Below these lines, one with the component's detail. */
  public static final double DETAIL_LINE = 12;

  /** What a box without a second line of badges leaves to its name and its detail above a line. */
  public static final double ABOVE_BADGES = 44;

  /** Above and below the lines together, at least. */
  private static final double AIR = 12;

  static final double MOST_GROWTH =
      Math.ceil((MOST * LINE + DETAIL_LINE + AIR - ABOVE_BADGES) / Grid.STEP) * Grid.STEP;

  /** No name of so few letters takes more than the two lines that every box has room for. */
  private static final int SHORT = 9;

  /** Boxes are asked for their size all the time; so many names are remembered at most. */
  private static final int REMEMBERED = 1 << 15;

  private static final Map<String, Integer> LINES = new ConcurrentHashMap<>();

  private NameLines() {}

  /** By how much the box is higher than it would be for a short name; on the grid. */
  static double growth(Component component) {
    if (component.name().length() <= SHORT) {
      return 0;
    }
    double room = component.hasBadges() ? ABOVE_BADGES : Component.HEIGHT;
    double used = count(component.name()) * LINE + (hasDetail(component) ? DETAIL_LINE : 0);
    return used + AIR <= room ? 0 : Math.ceil((used + AIR - room) / Grid.STEP) * Grid.STEP;
  }

  private static boolean hasDetail(Component component) {
    if (!component.detail().isBlank()) {
      return true;
    }
    for (Property property : component.properties().keySet()) {
      if (property.isDetail()) {
        return true;
      }
    }
    return false;
  }

  private static int count(String name) {
    Integer known = LINES.get(name);
    if (known != null) {
      return known;
    }
    int lines = Typesetting.lines(name, FontFace.SEMIBOLD, SIZE, WIDTH, MOST).size();
    if (LINES.size() >= REMEMBERED) {
      LINES.clear();
    }
    LINES.put(name, lines);
    return lines;
  }
}
