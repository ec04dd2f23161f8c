package dev.depthsprint.diagram.lettering;

import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Typesetting;

/**
 * Where the words of a zone stand.
 *
 * @param title as much of it as there is room for
 * @param word that of the level; empty where it had to make room
 */
public record ZoneTab(Box box, String title, double titleWidth, String word) {

  public static final double PADDING = 7;
  public static final double ICON = 14;
  public static final double GAP = 5;
  public static final double BEFORE_LEVEL = 9;
  public static final double TITLE = 12;

  /** From the zone's upper left corner. */
  private static final double INSET = 8;

  private static final double HEIGHT = 22;

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
    String fitted = Typesetting.fitted(title, FontFace.SEMIBOLD, TITLE, room - rest);
    double titleWidth = Math.ceil(FontFace.SEMIBOLD.width(fitted, TITLE));
    double x = zone.bounds().x() + INSET;
    double y = zone.bounds().y() + INSET;
    var box = new Box(x, y, ICONS + titleWidth + rest, HEIGHT);
    return new ZoneTab(box, fitted, titleWidth, hasWord ? level : "");
  }

  /** False in a zone that is smaller than a hand would make it. */
  public boolean fits(Zone zone) {
    return zone.bounds().contains(box);
  }
}
