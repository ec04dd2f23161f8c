package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.picture.Rgba;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The colours of a picture by their role. Text and icons reach a contrast of 4.5 to 1 on what they
 * stand on, in both palettes.
 *
 * @param canvas what everything lies on
 * @param surface the inside of a component
 * @param inset the inside of a badge
 * @param border around components and badges
 * @param text names
 * @param muted details, labels
 * @param flow lines of flows
 * @param failure lines and labels of what went wrong
 * @param warning markers of what is slow
 * @param paper the inside of a note
 * @param paperEdge around a note, and where its corner is folded
 * @param layers the colour of each layer's strip and icons
 * @param levels the colour of each security level's border and word
 */
public record Palette(
    Rgba canvas,
    Rgba surface,
    Rgba inset,
    Rgba border,
    Rgba text,
    Rgba muted,
    Rgba flow,
    Rgba failure,
    Rgba warning,
    Rgba paper,
    Rgba paperEdge,
    Map<Layer, Rgba> layers,
    Map<SecurityLevel, Rgba> levels) {

  public static final Palette LIGHT =
      new Palette(
          Rgba.of(0xF6F8FA),
          Rgba.of(0xFFFFFF),
          Rgba.of(0xF0F2F5),
          Rgba.of(0xD1D9E0),
          Rgba.of(0x1F2328),
          Rgba.of(0x57606A),
          Rgba.of(0x6E7781),
          Rgba.of(0xCF222E),
          Rgba.of(0x8A5300),
          Rgba.of(0xFFF9DB),
          Rgba.of(0xD9C98A),
          Map.of(
              Layer.SOURCE, Rgba.of(0x4F5D75),
              Layer.INGESTION, Rgba.of(0x0969DA),
              Layer.PROCESSING, Rgba.of(0x7A45D1),
              Layer.STORAGE, Rgba.of(0x0B7285),
              Layer.SERVING, Rgba.of(0x1A7F37),
              Layer.GOVERNANCE, Rgba.of(0x9A6700)),
          Map.of(
              SecurityLevel.PUBLIC, Rgba.of(0x57606A),
              SecurityLevel.INTERNAL, Rgba.of(0x35568F),
              SecurityLevel.RESTRICTED, Rgba.of(0x855600),
              SecurityLevel.SECRET, Rgba.of(0x96286B)));

  public static final Palette DARK =
      new Palette(
          Rgba.of(0x0D1117),
          Rgba.of(0x161B22),
          Rgba.of(0x21262D),
          Rgba.of(0x3D444D),
          Rgba.of(0xE6EDF3),
          Rgba.of(0x9198A1),
          Rgba.of(0x9DA7B3),
          Rgba.of(0xFF7B72),
          Rgba.of(0xE3A341),
          Rgba.of(0x3A2F1C),
          Rgba.of(0x8F7238),
          Map.of(
              Layer.SOURCE, Rgba.of(0x9FB0C8),
              Layer.INGESTION, Rgba.of(0x58A6FF),
              Layer.PROCESSING, Rgba.of(0xB794F6),
              Layer.STORAGE, Rgba.of(0x39C5BB),
              Layer.SERVING, Rgba.of(0x56D364),
              Layer.GOVERNANCE, Rgba.of(0xE3B341)),
          Map.of(
              SecurityLevel.PUBLIC, Rgba.of(0x9198A1),
              SecurityLevel.INTERNAL, Rgba.of(0x8CB0EA),
              SecurityLevel.RESTRICTED, Rgba.of(0xDDA448),
              SecurityLevel.SECRET, Rgba.of(0xEE8CC6)));

  public Palette {
    layers = Map.copyOf(layers);
    levels = Map.copyOf(levels);
  }

  public Rgba layer(Layer layer) {
    return layers.get(layer);
  }

  /** What an icon stands on, a breath of its layer's colour over the surface. */
  public Rgba tile(Layer layer) {
    return layer(layer).withOpacity(0.12);
  }

  public Rgba level(SecurityLevel level) {
    return levels.get(level);
  }

  /** The inside of a zone: a breath of its level's colour, so that inner zones are darker. */
  public Rgba zone(SecurityLevel level) {
    return level(level).withOpacity(0.04);
  }

  /** What the title of a zone stands on. */
  public Rgba tab(SecurityLevel level) {
    return level(level).withOpacity(0.14).over(canvas);
  }

  /** The inside of a marker of something that hurts. */
  public Rgba marker(Rgba ink) {
    return ink.withOpacity(0.1).over(surface);
  }

  /**
   * For what is not there any more: lines in one colour, and none of its own. Names and details
   * stay as easy to read as they are on what is there.
   */
  public Palette gone(Rgba line) {
    return new Palette(
        canvas,
        canvas,
        canvas,
        line,
        muted,
        muted,
        line,
        line,
        line,
        canvas,
        line,
        all(Layer.values(), muted),
        all(SecurityLevel.values(), muted));
  }

  private static <K> Map<K, Rgba> all(K[] keys, Rgba color) {
    return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), _ -> color));
  }
}
