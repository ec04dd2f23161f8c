package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.diagram.lettering.ZoneTab;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Rgba;
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

  private static final double TAB_RADIUS = 5;

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

  /** None in a zone that is smaller than a hand would make it. */
  private void paintTab(Zone zone, Rgba ink, List<Mark> marks) {
    ZoneTab tab = ZoneTab.of(zone);
    Box box = tab.box();
    if (!tab.fits(zone)) {
      return;
    }
    marks.add(new Mark.Fill(Outline.roundRect(box, TAB_RADIUS), palette.tab(zone.level())));
    double x = box.x() + ZoneTab.PADDING;
    icon(icon(zone.sort()), x, box, ZoneTab.ICON, palette.text(), marks);
    x += ZoneTab.ICON + ZoneTab.GAP;
    double y = box.y();
    for (String line : tab.title()) {
      var place = new Box(box.x(), y, box.width(), ZoneTab.HEIGHT);
      text(line, x, place, FontFace.SEMIBOLD, ZoneTab.TITLE, palette.text(), marks);
      y += ZoneTab.LINE;
    }
    x += tab.titleWidth() + ZoneTab.BEFORE_LEVEL;
    icon(icon(zone.level()), x, box, Type.SMALL_ICON, ink, marks);
    if (!tab.word().isEmpty()) {
      x += Type.SMALL_ICON + ZoneTab.GAP;
      text(tab.word(), x, box, FontFace.REGULAR, Type.CAPTION, ink, marks);
    }
  }

  private static void icon(
      String name, double x, Box tab, double size, Rgba ink, List<Mark> marks) {
    marks.add(new Mark.Icon(name, x, tab.y() + (tab.height() - size) / 2, size, ink));
  }

  private static void text(
      String text, double x, Box tab, FontFace face, double size, Rgba ink, List<Mark> marks) {
    double base = Type.baseline(tab.y(), tab.height(), size);
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
