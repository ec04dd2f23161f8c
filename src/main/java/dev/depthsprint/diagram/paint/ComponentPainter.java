package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;

/**
 * Paints a component: a box with its layer's strip at the left, its icon, its name, its detail and
 * its badges. Text that is too long ends in an ellipsis; nothing leaves the box.
 */
final class ComponentPainter {

  private static final double RADIUS = 6;
  private static final double STRIP = 4;

  /** The tinted square behind the icon. */
  private static final double TILE = 30;

  private static final double ICON = 20;
  private static final double TILE_X = 12;
  private static final double TEXT_X = TILE_X + TILE + 8;
  private static final double TEXT_WIDTH = Component.WIDTH - TEXT_X - 8;

  /** How much of the box is left to icon and text above the badges. */
  private static final double ABOVE_BADGES = 44;

  private final Palette palette;
  private final BadgePainter badges;

  ComponentPainter(Palette palette) {
    this.palette = palette;
    badges = new BadgePainter(palette);
  }

  Mark.Element paint(Component component) {
    List<Mark> marks = new ArrayList<>();
    Box box = component.bounds();
    Rgba layer = palette.layer(component.kind().layer());
    paintBox(box, layer, marks);
    boolean hasBadges = badges.paint(component, box, marks);
    double height = hasBadges ? ABOVE_BADGES : box.height();
    paintIcon(component, box, height, layer, marks);
    paintText(component, box, height, hasBadges, marks);
    return new Mark.Element(component.id(), box.grown(1), marks);
  }

  private void paintBox(Box box, Rgba layer, List<Mark> marks) {
    marks.add(new Mark.Fill(Outline.roundRect(box, RADIUS), palette.surface()));
    Box edge = box.grown(-0.5);
    marks.add(
        new Mark.Stroke(
            Outline.roundRect(edge, RADIUS - 0.5), palette.border(), 1, Mark.Dash.SOLID));
    marks.add(new Mark.Fill(strip(box), layer));
  }

  /** The part of the rounded box that lies left of the strip's inner side. */
  private static Outline strip(Box box) {
    double cosine = (RADIUS - STRIP) / RADIUS;
    double sine = Math.sqrt(1 - cosine * cosine);
    double pull = RADIUS * 4 / 3 * Math.tan(Math.acos(cosine) / 4);
    double inner = box.x() + STRIP;
    double upper = box.y() + RADIUS;
    double lower = box.bottom() - RADIUS;
    double cut = RADIUS * sine;
    var shape = new Outline.Builder();
    shape.moveTo(inner, upper - cut);
    shape.cubicTo(
        inner - pull * sine, upper - cut + pull * cosine, box.x(), upper - pull, box.x(), upper);
    shape.lineTo(box.x(), lower);
    shape.cubicTo(
        box.x(),
        lower + pull,
        inner - pull * sine,
        lower + cut - pull * cosine,
        inner,
        lower + cut);
    shape.close();
    return shape.outline();
  }

  private void paintIcon(
      Component component, Box box, double height, Rgba layer, List<Mark> marks) {
    double x = box.x() + TILE_X;
    double y = box.y() + Math.round((height - TILE) / 2);
    Rgba tint = palette.tile(component.kind().layer());
    marks.add(new Mark.Fill(Outline.roundRect(new Box(x, y, TILE, TILE), RADIUS), tint));
    double inset = (TILE - ICON) / 2;
    marks.add(new Mark.Icon(component.kind().icon(), x + inset, y + inset, ICON, layer));
  }

  private void paintText(
      Component component, Box box, double height, boolean hasBadges, List<Mark> marks) {
    String words = component.detail().strip();
    Type type = type(component.name(), !words.isEmpty(), hasBadges);
    List<String> name = nameLines(component.name(), type);
    String detail = Typesetting.fitted(words, FontFace.REGULAR, type.detail, TEXT_WIDTH);
    double used = name.size() * type.nameLine + (detail.isEmpty() ? 0 : type.detailLine);
    double y = box.y() + (height - used) / 2;
    double x = box.x() + TEXT_X;
    for (String line : name) {
      double base = Type.baseline(y, type.nameLine, type.name);
      marks.add(new Mark.TextRun(line, x, base, FontFace.SEMIBOLD, type.name, palette.text()));
      y += type.nameLine;
    }
    if (!detail.isEmpty()) {
      double base = Type.baseline(y, type.detailLine, type.detail);
      marks.add(new Mark.TextRun(detail, x, base, FontFace.REGULAR, type.detail, palette.muted()));
    }
  }

  private static Type type(String name, boolean hasDetail, boolean hasBadges) {
    if (!hasBadges) {
      return Type.ROOMY;
    }
    return hasDetail && nameLines(name, Type.TIGHT).size() > 1 ? Type.CROWDED : Type.TIGHT;
  }

  private static List<String> nameLines(String name, Type type) {
    return Typesetting.lines(name, FontFace.SEMIBOLD, type.name, TEXT_WIDTH, 2);
  }
}
