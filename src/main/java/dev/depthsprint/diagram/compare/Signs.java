package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.util.List;

/**
 * The colour and the sign of each verdict: a green plus, a red minus, an amber pencil. A sign is a
 * disc in the colour with a shape cut out of it, so that it can be told in grey too; the colours
 * reach a contrast of 4.5 to 1 on the canvas of their palette.
 *
 * @param ground what the signs lie on
 */
public record Signs(Rgba added, Rgba removed, Rgba changed, Rgba ground) {

  private static final Signs LIGHT =
      new Signs(Rgba.of(0x1A7F37), Rgba.of(0xCF222E), Rgba.of(0x8A5A00), Palette.LIGHT.canvas());

  private static final Signs DARK =
      new Signs(Rgba.of(0x56D364), Rgba.of(0xFF7B72), Rgba.of(0xE3B341), Palette.DARK.canvas());

  public static Signs of(Palette palette) {
    return palette.canvas().luminance() < palette.text().luminance() ? DARK : LIGHT;
  }

  public Rgba color(Verdict verdict) {
    return switch (verdict) {
      case ADDED -> added;
      case REMOVED -> removed;
      case CHANGED -> changed;
    };
  }

  /** Names of Material Design icons. */
  private static String icon(Verdict verdict) {
    return switch (verdict) {
      case ADDED -> "plus";
      case REMOVED -> "minus";
      case CHANGED -> "pencil";
    };
  }

  /** A disc about a point. */
  List<Mark> sign(Verdict verdict, Point center, double radius) {
    double side = radius * 1.4;
    return List.of(
        new Mark.Fill(Outline.circle(center, radius + 1.5), ground),
        new Mark.Fill(Outline.circle(center, radius), color(verdict)),
        new Mark.Icon(icon(verdict), center.x() - side / 2, center.y() - side / 2, side, ground));
  }
}
