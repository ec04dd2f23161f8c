package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints a zone: an area with a tab that says what it is. Its level is told by a word, an icon and
 * the border, which is the more solid the stricter it is: dotted, dashed, solid, double.
 */
final class ZonePainter {

  private static final double RADIUS = 10;
  private static final double WIDTH = 1.5;

  /** Between the two lines of a double border, from middle to middle. */
  private static final double APART = 4;

  /** Of the tab from the zone's upper left corner. */
  private static final double TAB_INSET = 8;

  private static final double TAB_HEIGHT = 22;
  private static final double TAB_RADIUS = 5;
  private static final double PADDING = 7;
  private static final double ICON = 14;
  private static final double GAP = 5;
  private static final double BEFORE_LEVEL = 9;
  private static final double TITLE = 12;

  /** The word of the level makes room when less than this would be left to the title. */
  private static final double LEAST_TITLE = 72;

  private final Palette palette;

  ZonePainter(Palette palette) {
    this.palette = palette;
  }

  Mark.Element paint(Zone zone) {
    List<Mark> marks = new ArrayList<>();
    Rgba ink = palette.level(zone.level());
    marks.add(new Mark.Fill(Outline.roundRect(zone.bounds(), RADIUS), palette.zone(zone.level())));
    line(zone.bounds(), WIDTH / 2, ink, dash(zone.level()), marks);
    if (zone.level() == SecurityLevel.SECRET) {
      line(zone.bounds(), WIDTH / 2 + APART, ink, Mark.Dash.SOLID, marks);
    }
    paintTab(zone, ink, marks);
    return new Mark.Element(zone.id(), zone.bounds().grown(1), marks);
  }

  private static void line(Box bounds, double inset, Rgba ink, Mark.Dash dash, List<Mark> marks) {
    Outline outline = Outline.roundRect(bounds.grown(-inset), RADIUS - inset);
    marks.add(new Mark.Stroke(outline, ink, WIDTH, dash));
  }

  static Mark.Dash dash(SecurityLevel level) {
    return switch (level) {
      case PUBLIC -> new Mark.Dash(0, 5);
      case INTERNAL -> new Mark.Dash(8, 5);
      case RESTRICTED, SECRET -> Mark.Dash.SOLID;
    };
  }

  /**
   * Where the words of a zone stand.
   *
   * @param title as much of it as there is room for
   * @param word that of the level; empty where it had to make room
   */
  record Tab(Box box, String title, double titleWidth, String word) {

    private static final double ICONS = 2 * PADDING + ICON + GAP + BEFORE_LEVEL + Type.SMALL_ICON;

    static Tab of(Zone zone) {
      String level = zone.level().label().text();
      String title = zone.title().isBlank() ? zone.sort().label().text() : zone.title().strip();
      double wordWidth = GAP + Math.ceil(FontFace.REGULAR.width(level, Type.CAPTION));
      double room = zone.bounds().width() - 2 * TAB_INSET - ICONS;
      double least = Math.min(LEAST_TITLE, FontFace.SEMIBOLD.width(title, TITLE));
      boolean hasWord = room - wordWidth >= least;
      double rest = hasWord ? wordWidth : 0;
      String fitted = Typesetting.fitted(title, FontFace.SEMIBOLD, TITLE, room - rest);
      double titleWidth = Math.ceil(FontFace.SEMIBOLD.width(fitted, TITLE));
      double x = zone.bounds().x() + TAB_INSET;
      double y = zone.bounds().y() + TAB_INSET;
      var box = new Box(x, y, ICONS + titleWidth + rest, TAB_HEIGHT);
      return new Tab(box, fitted, titleWidth, hasWord ? level : "");
    }
  }

  /** None in a zone that is smaller than a hand would make it. */
  private void paintTab(Zone zone, Rgba ink, List<Mark> marks) {
    Tab tab = Tab.of(zone);
    Box box = tab.box();
    if (!zone.bounds().contains(box)) {
      return;
    }
    marks.add(new Mark.Fill(Outline.roundRect(box, TAB_RADIUS), palette.tab(zone.level())));
    double x = box.x() + PADDING;
    icon(icon(zone.sort()), x, box, ICON, palette.text(), marks);
    x += ICON + GAP;
    text(tab.title(), x, box, FontFace.SEMIBOLD, TITLE, palette.text(), marks);
    x += tab.titleWidth() + BEFORE_LEVEL;
    icon(icon(zone.level()), x, box, Type.SMALL_ICON, ink, marks);
    if (!tab.word().isEmpty()) {
      x += Type.SMALL_ICON + GAP;
      text(tab.word(), x, box, FontFace.REGULAR, Type.CAPTION, ink, marks);
    }
  }

  private static void icon(
      String name, double x, Box tab, double size, Rgba ink, List<Mark> marks) {
    marks.add(new Mark.Icon(name, x, tab.y() + (TAB_HEIGHT - size) / 2, size, ink));
  }

  private static void text(
      String text, double x, Box tab, FontFace face, double size, Rgba ink, List<Mark> marks) {
    double base = Type.baseline(tab.y(), TAB_HEIGHT, size);
    marks.add(new Mark.TextRun(text, x, base, face, size, ink));
  }

  static String icon(Zone.Sort sort) {
    return switch (sort) {
      case NETWORK -> "lan";
      case SECURITY -> "shield-lock-outline";
      case TEAM -> "account-group-outline";
      case CLOUD_REGION -> "cloud-outline";
    };
  }

  static String icon(SecurityLevel level) {
    return switch (level) {
      case PUBLIC -> "earth";
      case INTERNAL -> "domain";
      case RESTRICTED -> "lock-outline";
      case SECRET -> "incognito";
    };
  }
}
