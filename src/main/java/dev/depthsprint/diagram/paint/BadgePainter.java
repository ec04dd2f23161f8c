package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;

/** Paints what is promised about a component as badges along its lower edge, inside the box. */
final class BadgePainter {

  private static final double HEIGHT = 16;
  private static final double RADIUS = 4;

  /** From the box's left, right and lower edge. */
  private static final double LEFT = 14;

  private static final double RIGHT = 8;
  private static final double BELOW = 5;

  private static final double GAP = 4;
  private static final double ICON = 11;
  private static final double BEFORE_ICON = 4;
  private static final double BEFORE_TEXT = 3;
  private static final double AFTER_TEXT = 5;
  private static final double AROUND_TEXT = BEFORE_ICON + ICON + BEFORE_TEXT + AFTER_TEXT;
  private static final double TEXT = 10;

  private final Palette palette;

  BadgePainter(Palette palette) {
    this.palette = palette;
  }

  /** One badge with a full and a shorter wording. */
  private record Badge(String icon, String full, String brief) {

    double width(boolean isBrief) {
      return AROUND_TEXT + FontFace.REGULAR.width(isBrief ? brief : full, TEXT);
    }
  }

  /** Adds the badges of a component whose box is {@code box}; false when it has none. */
  boolean paint(Component component, Box box, List<Mark> marks) {
    List<Badge> badges = badges(component);
    double room = box.width() - LEFT - RIGHT - GAP * (badges.size() - 1);
    boolean brief = badges.stream().mapToDouble(badge -> badge.width(false)).sum() > room;
    double x = box.x() + LEFT;
    double end = box.right() - RIGHT;
    for (Badge badge : badges) {
      double width = Math.min(Math.ceil(badge.width(brief)), end - x);
      paint(badge, brief, new Box(x, box.bottom() - BELOW - HEIGHT, width, HEIGHT), marks);
      x += width + GAP;
    }
    return !badges.isEmpty();
  }

  private static List<Badge> badges(Component component) {
    List<Badge> badges = new ArrayList<>(2);
    component
        .trait(Checkpoint.class)
        .map(it -> new Badge("flag-outline", Wording.full(it), Wording.brief(it)))
        .ifPresent(badges::add);
    component
        .trait(RetryPolicy.class)
        .map(it -> new Badge("refresh", Wording.full(it), Wording.full(it)))
        .ifPresent(badges::add);
    return badges;
  }

  private void paint(Badge badge, boolean brief, Box box, List<Mark> marks) {
    marks.add(new Mark.Fill(Outline.roundRect(box, RADIUS), palette.inset()));
    marks.add(
        new Mark.Icon(
            badge.icon,
            box.x() + BEFORE_ICON,
            box.y() + (HEIGHT - ICON) / 2,
            ICON,
            palette.muted()));
    String text =
        Typesetting.fitted(
            brief ? badge.brief : badge.full,
            FontFace.REGULAR,
            TEXT,
            box.width() - AROUND_TEXT + 1);
    marks.add(
        new Mark.TextRun(
            text,
            box.x() + BEFORE_ICON + ICON + BEFORE_TEXT,
            Type.baseline(box.y(), HEIGHT, TEXT),
            FontFace.REGULAR,
            TEXT,
            palette.text()));
  }
}
