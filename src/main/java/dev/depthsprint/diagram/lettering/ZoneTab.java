package dev.depthsprint.diagram.lettering;

import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Typesetting;
import java.util.List;

/**
 * Where the words of a zone stand.
 *
 * @param title as much of it as there is room for, in a line or two
 * @param titleWidth of its longer line
 * @param word that of the level; empty where it had to make room
 */
public record ZoneTab(Box box, List<String> title, double titleWidth, String word) {

  public static final double PADDING = 7;
  public static final double ICON = 14;
  public static final double GAP = 5;
  public static final double BEFORE_LEVEL = 9;
  public static final double TITLE = 12;

  /** From the zone's upper left corner. */
  private static final double INSET = 8;

  /** Of the first line; the second one adds {@link #LINE}. */
  public static final double HEIGHT = 22;

  public static final double LINE = 15;

  /** The word of the level makes room when less than this would be left to the title. */
  private static final double LEAST_TITLE = 72;

  private static final double ICONS = 2 * PADDING + ICON + GAP + BEFORE_LEVEL + Type.SMALL_ICON;

  public static ZoneTab of(Zone zone) {
    String level = zone.level().label().text();
    String title = zone.title().isBlank() ? zone.sort().label().text() : zone.title().strip();
    double wordWidth = GAP + Math.ceil(FontFace.REGULAR.width(level, Type.CAPTION));
    double room = zone.bounds().width() - 2 * INSET - ICONS;
    double least = Math.min(LEAST_TITLE, FontFace.SEMIBOLD.width(title, TITLE));
    boolean hasWord = room - wordWidth >= least;
    double rest = hasWord ? wordWidth : 0;
    boolean isLow = zone.bounds().height() < Zone.LEAST_HEIGHT;
    List<String> lines = lines(title, room - rest, isLow ? 1 : 2);
    double titleWidth =
        lines.stream()
            .mapToDouble(line -> Math.ceil(FontFace.SEMIBOLD.width(line, TITLE)))
            .max()
            .orElse(0);
    double height = HEIGHT + LINE * (lines.size() - 1);
    double x = zone.bounds().x() + INSET;
    double y = zone.bounds().y() + INSET;
    var box = new Box(x, y, ICONS + titleWidth + rest, height);
    return new ZoneTab(box, lines, titleWidth, hasWord ? level : "");
  }

  /** A long title goes on in a second line, if only whole words are left in the first. */
  private static List<String> lines(String title, double room, int most) {
    List<String> two = Typesetting.lines(title, FontFace.SEMIBOLD, TITLE, room, most);
    return two.size() == 2 && title.startsWith(two.getFirst() + " ")
        ? two
        : List.of(Typesetting.fitted(title, FontFace.SEMIBOLD, TITLE, room));
  }

  /** False in a zone that is smaller than a hand would make it. */
  public boolean fits(Zone zone) {
    return zone.bounds().contains(box);
  }
}
