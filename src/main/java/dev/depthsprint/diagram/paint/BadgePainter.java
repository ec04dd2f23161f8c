package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Typesetting;
import dev.depthsprint.text.Texts;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints badges along the lower edge of a component, inside the box. Where there is little room
 * they say less, then nothing but their icon; what has no room even then is counted, as in "+2".
 */
final class BadgePainter {

  private static final double HEIGHT = 15;
  private static final double RADIUS = 4;

  /** From the box's left, right and lower edge. */
  private static final double LEFT = 12;

  private static final double RIGHT = 8;
  private static final double BELOW = 4;

  /** From line to line. */
  private static final double LINE = HEIGHT + 2;

  private static final double GAP = 4;
  private static final double ICON = 11;
  private static final double BEFORE_ICON = 4;
  private static final double BEFORE_TEXT = 3;
  private static final double AFTER_TEXT = 5;
  private static final double TEXT = 10;

  private final Palette palette;

  BadgePainter(Palette palette) {
    this.palette = palette;
  }

  /**
   * A badge at its place.
   *
   * @param about the badges that it stands for: one, or those that are only counted
   * @param icon empty where badges are counted
   * @param text may be empty
   */
  record Placed(List<Badge> about, String icon, String text, Box box) {}

  /** Adds the badges of a component; false when it has none. */
  boolean paint(Component component, List<Mark> marks) {
    List<Placed> placed = place(component);
    placed.forEach(badge -> paint(badge, marks));
    return !placed.isEmpty();
  }

  /** Where the badges of a component are, from left to right. */
  static List<Placed> place(Component component) {
    List<Badge> badges = Badge.of(component);
    Box box = component.bounds();
    double y = box.bottom() - BELOW - HEIGHT;
    if (!component.hasTwoLines()) {
      return line(badges, box, y);
    }
    int first = inFirstLine(badges, box.width() - LEFT - RIGHT);
    List<Placed> placed = new ArrayList<>(line(badges.subList(0, first), box, y - LINE));
    placed.addAll(line(badges.subList(first, badges.size()), box, y));
    return placed;
  }

  /** As many as can be read in full, but one is left for the line below. */
  private static int inFirstLine(List<Badge> badges, double room) {
    String[] texts = badges.stream().map(Badge::full).toArray(String[]::new);
    int count = badges.size() - 1;
    while (count > 1 && width(texts, count) > room) {
      count--;
    }
    return count;
  }

  private static List<Placed> line(List<Badge> badges, Box box, double y) {
    if (badges.isEmpty()) {
      return List.of();
    }
    double room = box.width() - LEFT - RIGHT;
    String[] texts = texts(badges, room);
    int shown = shown(texts, room);
    List<Placed> placed = new ArrayList<>();
    double x = box.x() + LEFT;
    for (int i = 0; i < shown; i++) {
      double width = Math.min(room, width(texts[i]));
      placed.add(
          new Placed(
              List.of(badges.get(i)),
              badges.get(i).icon(),
              texts[i],
              new Box(x, y, width, HEIGHT)));
      x += width + GAP;
    }
    if (shown < badges.size()) {
      String text = count(badges.size() - shown);
      var rest = badges.subList(shown, badges.size());
      placed.add(new Placed(rest, "", text, new Box(x, y, countWidth(text), HEIGHT)));
    }
    return placed;
  }

  /** Briefer from the left, then nothing from the right, as few as it takes. */
  private static String[] texts(List<Badge> badges, double room) {
    String[] texts = badges.stream().map(Badge::full).toArray(String[]::new);
    for (int i = 0; i < texts.length && width(texts, texts.length) > room; i++) {
      texts[i] = badges.get(i).brief();
    }
    for (int i = texts.length - 1; i > 0 && width(texts, texts.length) > room; i--) {
      texts[i] = "";
    }
    return texts;
  }

  /** How many there is room for, beside the count of the others. */
  private static int shown(String[] texts, double room) {
    int shown = texts.length;
    double rest = 0;
    while (shown > 1 && width(texts, shown) + rest > room) {
      shown--;
      rest = GAP + countWidth(count(texts.length - shown));
    }
    return shown;
  }

  private static double width(String[] texts, int shown) {
    double width = (shown - 1) * GAP;
    for (int i = 0; i < shown; i++) {
      width += width(texts[i]);
    }
    return width;
  }

  private static double width(String text) {
    double words = text.isEmpty() ? BEFORE_ICON : BEFORE_TEXT + textWidth(text) + AFTER_TEXT;
    return BEFORE_ICON + ICON + words;
  }

  private static String count(int badges) {
    return Texts.text("paint.badge.more", Integer.toString(badges));
  }

  private static double countWidth(String text) {
    return 2 * AFTER_TEXT + textWidth(text);
  }

  private static double textWidth(String text) {
    return Math.ceil(FontFace.REGULAR.width(text, TEXT));
  }

  private void paint(Placed badge, List<Mark> marks) {
    Box box = badge.box();
    marks.add(new Mark.Fill(Outline.roundRect(box, RADIUS), palette.inset()));
    double x = box.x() + AFTER_TEXT;
    if (!badge.icon().isEmpty()) {
      x = box.x() + BEFORE_ICON;
      double iconY = box.y() + (HEIGHT - ICON) / 2;
      marks.add(new Mark.Icon(badge.icon(), x, iconY, ICON, palette.muted()));
      x += ICON + BEFORE_TEXT;
    }
    if (!badge.text().isEmpty()) {
      double room = box.right() - AFTER_TEXT - x;
      String text = Typesetting.fitted(badge.text(), FontFace.REGULAR, TEXT, room);
      double base = Type.baseline(box.y(), HEIGHT, TEXT);
      marks.add(new Mark.TextRun(text, x, base, FontFace.REGULAR, TEXT, palette.text()));
    }
  }
}
