package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.Typesetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paints a component: a box with its layer's strip at the left, its icon, its name, its detail, its
 * badges, and the level of the zone that it is in. Text that is too long ends in an ellipsis and
 * never leaves the box; outside of it are only the names of ports.
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

  /** More lines than any box has room for. */
  private static final int MANY = 5;

  /** Of the sign of the level from the upper right corner. */
  private static final double LEVEL_INSET = 6;

  private static final double LEVEL_ROOM = Type.SMALL_ICON + 2;

  /** How much of the box is left to icon and text above the badges. */
  private static final double ABOVE_BADGES = 44;

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
    double height = hasBadges ? ABOVE_BADGES : box.height();
    paintIcon(component, box, height, layer, marks);
    double nameRoom = nameRoom(situation);
    paintText(component, height, nameRoom, hasBadges, marks);
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

  private static double nameRoom(Situation situation) {
    return TEXT_WIDTH - (situation.level().isPresent() ? LEVEL_ROOM : 0);
  }

  /** Name and detail in full where the box has not room for all of them. */
  static Optional<String> whatIsCut(Component component, Situation situation) {
    boolean hasBadges = !BadgePainter.place(component).isEmpty();
    String words = Detail.of(component, Type.ROOMY.detail, TEXT_WIDTH);
    double nameRoom = nameRoom(situation);
    Type type = type(component.name(), nameRoom, !words.isEmpty(), hasBadges);
    List<String> name =
        nameLines(component.name(), type, nameRoom, most(type, !words.isEmpty(), hasBadges));
    boolean isCut =
        FontFace.REGULAR.width(words, type.detail) > TEXT_WIDTH
            || !name.isEmpty() && name.getLast().endsWith("…");
    String whole = words.isEmpty() ? component.name() : component.name() + "\n" + words;
    return isCut ? Optional.of(whole) : Optional.empty();
  }

  /** Where its name is painted. */
  static NamePlace namePlace(Component component, Situation situation) {
    boolean hasBadges = !BadgePainter.place(component).isEmpty();
    boolean hasDetail = !Detail.of(component, Type.ROOMY.detail, TEXT_WIDTH).isEmpty();
    double nameRoom = nameRoom(situation);
    Type type = type(component.name(), nameRoom, hasDetail, hasBadges);
    int lines =
        nameLines(component.name(), type, nameRoom, most(type, hasDetail, hasBadges)).size();
    double height = lines * type.nameLine;
    double used = height + (hasDetail ? type.detailLine : 0);
    Box box = component.bounds();
    double room = hasBadges ? ABOVE_BADGES : box.height();
    double y = box.y() + (room - used) / 2;
    return new NamePlace(new Box(box.x() + TEXT_X, y, TEXT_WIDTH, height), type.name);
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
      Component component, double height, double nameRoom, boolean hasBadges, List<Mark> marks) {
    Box box = component.bounds();
    String words = Detail.of(component, Type.ROOMY.detail, TEXT_WIDTH);
    Type type = type(component.name(), nameRoom, !words.isEmpty(), hasBadges);
    List<String> name =
        nameLines(component.name(), type, nameRoom, most(type, !words.isEmpty(), hasBadges));
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

  private static Type type(String name, double room, boolean hasDetail, boolean hasBadges) {
    if (hasBadges) {
      boolean isLong = lines(name, Type.TIGHT, room) > (hasDetail ? 1 : 2);
      return isLong ? Type.CROWDED : Type.TIGHT;
    }
    int lines = lines(name, Type.ROOMY, room);
    return lines <= 2 || lines == 3 && !hasDetail
        ? Type.ROOMY
        : hasDetail && lines(name, Type.TIGHT, room) <= 3 ? Type.TIGHT : Type.CROWDED;
  }

  /** How many lines of a name the box has room for. */
  private static int most(Type type, boolean hasDetail, boolean hasBadges) {
    double room = (hasBadges ? ABOVE_BADGES : Component.HEIGHT) - (hasDetail ? type.detailLine : 0);
    return Math.max(2, (int) Math.floor(room / type.nameLine));
  }

  private static int lines(String name, Type type, double room) {
    return nameLines(name, type, room, MANY).size();
  }

  private static List<String> nameLines(String name, Type type, double room, int most) {
    return Typesetting.lines(name, FontFace.SEMIBOLD, type.name, room, most);
  }
}
