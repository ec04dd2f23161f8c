package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Layer;
import dev.depthsprint.picture.Rgba;
import java.util.Map;

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
 * @param layers the colour of each layer's strip and icons
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
    Map<Layer, Rgba> layers) {

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
          Map.of(
              Layer.SOURCE, Rgba.of(0x4F5D75),
              Layer.INGESTION, Rgba.of(0x0969DA),
              Layer.PROCESSING, Rgba.of(0x7A45D1),
              Layer.STORAGE, Rgba.of(0x0B7285),
              Layer.SERVING, Rgba.of(0x1A7F37),
              Layer.GOVERNANCE, Rgba.of(0x9A6700)));

  public static final Palette DARK =
      new Palette(
          Rgba.of(0x0D1117),
          Rgba.of(0x161B22),
          Rgba.of(0x21262D),
          Rgba.of(0x3D444D),
          Rgba.of(0xE6EDF3),
          Rgba.of(0x9198A1),
          Rgba.of(0x7D8590),
          Rgba.of(0xFF7B72),
          Map.of(
              Layer.SOURCE, Rgba.of(0x9FB0C8),
              Layer.INGESTION, Rgba.of(0x58A6FF),
              Layer.PROCESSING, Rgba.of(0xB794F6),
              Layer.STORAGE, Rgba.of(0x39C5BB),
              Layer.SERVING, Rgba.of(0x56D364),
              Layer.GOVERNANCE, Rgba.of(0xE3B341)));

  public Palette {
    layers = Map.copyOf(layers);
  }

  public Rgba layer(Layer layer) {
    return layers.get(layer);
  }

  /** What an icon stands on, a breath of its layer's colour over the surface. */
  public Rgba tile(Layer layer) {
    return layer(layer).withOpacity(0.12);
  }
}
