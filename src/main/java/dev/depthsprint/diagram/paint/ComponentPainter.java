package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NameLines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paints a component: a box with its layer's strip at the left, its icon, its name, its detail, its
 * badges, and the level of the zone that it is in. Text never leaves the box, which grows with the
 * name; outside of it are only the names of ports.
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

  /** Of the sign of the level from the upper right corner. */
  private static final double LEVEL_INSET = 6;

  private static final double LEVEL_ROOM = Type.SMALL_ICON + 2;

  private final Palette palette;
  private final BadgePainter badges;
  private final PortPainter ports;

  ComponentPainter(Palette palette) {
    this.palette = palette;
    badges = new BadgePainter(palette);
    ports = new PortPainter(palette);
  }

  Mark.Element paint(Component component, Situation situation) {
    List<Mark> marks = new ArrayList<>();
    Box box = component.bounds();
    Rgba layer = palette.layer(component.kind().layer());
    paintBox(box, layer, marks);
    boolean hasBadges = badges.paint(component, marks);
    paintIcon(component, hasBadges ? NameLines.ABOVE_BADGES : Component.HEIGHT, layer, marks);
    paintText(box, text(component, situation), marks);
    situation.level().ifPresent(level -> paintLevel(level, box, marks));
    int inside = marks.size();
    ports.paint(component, marks);
    Box bounds = marks.stream().skip(inside).map(Mark::bounds).reduce(box.grown(1), Box::union);
    return new Mark.Element(component.id(), bounds, marks);
  }

  private void paintLevel(SecurityLevel level, Box box, List<Mark> marks) {
    Box place = levelPlace(box);
    Rgba ink = palette.level(level);
    marks.add(new Mark.Icon(ZonePainter.icon(level), place.x(), place.y(), Type.SMALL_ICON, ink));
  }

  private static BoxText text(Component component, Situation situation) {
    double nameRoom = TEXT_WIDTH - (situation.level().isPresent() ? LEVEL_ROOM : 0);
    return BoxText.of(component, nameRoom, TEXT_WIDTH);
  }

  /** Name and detail in full where the box has not room for all of them. */
  static Optional<String> whatIsCut(Component component, Situation situation) {
    BoxText text = text(component, situation);
    String name = component.name();
    String whole = text.detail().isEmpty() ? name : name + "\n" + text.detail();
    return text.isCut(TEXT_WIDTH) ? Optional.of(whole) : Optional.empty();
  }

  /** Where its name is painted. */
  static NamePlace namePlace(Component component, Situation situation) {
    BoxText text = text(component, situation);
    Point corner = component.position().plus(TEXT_X, text.top());
    var box = new Box(corner.x(), corner.y(), TEXT_WIDTH, text.nameHeight());
    return new NamePlace(box, text.type().name);
  }

  /** Where the sign of the level stands in a component's box. */
  static Box levelPlace(Box box) {
    double size = Type.SMALL_ICON;
    return new Box(box.right() - LEVEL_INSET - size, box.y() + LEVEL_INSET, size, size);
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

  /** In the middle of the box, but as high as in others where this one is taller. */
  private void paintIcon(Component component, double height, Rgba layer, List<Mark> marks) {
    double x = component.position().x() + TILE_X;
    double y = component.position().y() + Math.round((height - TILE) / 2);
    Rgba tint = palette.tile(component.kind().layer());
    marks.add(new Mark.Fill(Outline.roundRect(new Box(x, y, TILE, TILE), RADIUS), tint));
    double inset = (TILE - ICON) / 2;
    marks.add(new Mark.Icon(component.kind().icon(), x + inset, y + inset, ICON, layer));
  }

  private void paintText(Box box, BoxText text, List<Mark> marks) {
    Type type = text.type();
    double x = box.x() + TEXT_X;
    double y = box.y() + text.top();
    for (String line : text.name()) {
      double base = Type.baseline(y, type.nameLine, type.name);
      marks.add(new Mark.TextRun(line, x, base, FontFace.SEMIBOLD, type.name, palette.text()));
      y += type.nameLine;
    }
    if (!text.detail().isEmpty()) {
      String detail = Typesetting.fitted(text.detail(), FontFace.REGULAR, type.detail, TEXT_WIDTH);
      double base = Type.baseline(y, type.detailLine, type.detail);
      marks.add(new Mark.TextRun(detail, x, base, FontFace.REGULAR, type.detail, palette.muted()));
    }
  }
}
