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

  private static final double HEIGHT = 15;
  private static final double RADIUS = 4;

  /** From the box's left, right and lower edge. */
  private static final double LEFT = 12;

  private static final double RIGHT = 8;
  private static final double BELOW = 4;

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

  /** An icon with its wording, in full and shorter. */
  private record Badge(String icon, String text, String brief) {

    Badge shortened() {
      return new Badge(icon, brief, brief);
    }

    double width() {
      return AROUND_TEXT + Math.ceil(FontFace.REGULAR.width(text, TEXT));
    }
  }

  /** Adds the badges of a component whose box is {@code box}; false when it has none. */
  boolean paint(Component component, Box box, List<Mark> marks) {
    List<Badge> badges = badges(component);
    shorten(badges, box.width() - LEFT - RIGHT - GAP * (badges.size() - 1));
    double x = box.x() + LEFT;
    double end = box.right() - RIGHT;
    for (Badge badge : badges) {
      double width = Math.clamp(end - x, 0, badge.width());
      paint(badge, new Box(x, box.bottom() - BELOW - HEIGHT, width, HEIGHT), marks);
      x += width + GAP;
    }
    return !badges.isEmpty();
  }

  private static List<Badge> badges(Component component) {
    List<Badge> badges = new ArrayList<>(2);
    component
        .trait(Checkpoint.class)
        .map(it -> new Badge("flag", Wording.full(it), Wording.brief(it)))
        .ifPresent(badges::add);
    component
        .trait(RetryPolicy.class)
        .map(it -> new Badge("refresh", Wording.full(it), Wording.brief(it)))
        .ifPresent(badges::add);
    return badges;
  }

  /** From the left, as few as it takes; what is too wide even then ends in an ellipsis. */
  private static void shorten(List<Badge> badges, double room) {
    for (int i = 0; i < badges.size(); i++) {
      if (badges.stream().mapToDouble(Badge::width).sum() <= room) {
        return;
      }
      badges.set(i, badges.get(i).shortened());
    }
  }

  private void paint(Badge badge, Box box, List<Mark> marks) {
    marks.add(new Mark.Fill(Outline.roundRect(box, RADIUS), palette.inset()));
    double iconY = box.y() + (HEIGHT - ICON) / 2;
    marks.add(new Mark.Icon(badge.icon, box.x() + BEFORE_ICON, iconY, ICON, palette.muted()));
    String text = Typesetting.fitted(badge.text, FontFace.REGULAR, TEXT, box.width() - AROUND_TEXT);
    double textX = box.x() + BEFORE_ICON + ICON + BEFORE_TEXT;
    double base = Type.baseline(box.y(), HEIGHT, TEXT);
    marks.add(new Mark.TextRun(text, textX, base, FontFace.REGULAR, TEXT, palette.text()));
  }
}
