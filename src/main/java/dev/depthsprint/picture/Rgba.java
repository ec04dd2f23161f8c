package dev.depthsprint.picture;

/**
 * A colour in sRGB with straight (not premultiplied) alpha.
 *
 * @param argb eight bits each of alpha, red, green and blue, from the highest byte to the lowest
 */
public record Rgba(int argb) {

  /** Nothing at all; as a background it leaves the pixels see-through. */
  public static final Rgba TRANSPARENT = new Rgba(0);

  /** An opaque colour, for example {@code Rgba.of(0xD0D7DE)}. */
  public static Rgba of(int rgb) {
    return new Rgba(0xFF000000 | rgb);
  }

  public int alpha() {
    return argb >>> 24;
  }

  public int red() {
    return argb >> 16 & 0xFF;
  }

  public int green() {
    return argb >> 8 & 0xFF;
  }

  public int blue() {
    return argb & 0xFF;
  }

  public boolean isOpaque() {
    return alpha() == 255;
  }

  /** The same colour at {@code opacity} from 0 to 1, whatever its own alpha was. */
  public Rgba withOpacity(double opacity) {
    return new Rgba((int) Math.round(opacity * 255) << 24 | argb & 0xFFFFFF);
  }

  /** What is seen when this colour lies on the opaque {@code ground}. */
  public Rgba over(Rgba ground) {
    return of(
        mixed(red(), ground.red()) << 16
            | mixed(green(), ground.green()) << 8
            | mixed(blue(), ground.blue()));
  }

  private int mixed(int own, int ground) {
    return (own * alpha() + ground * (255 - alpha()) + 127) / 255;
  }

  /** The contrast of two opaque colours as WCAG 2 defines it, from 1 to 21. */
  public double contrastTo(Rgba other) {
    double a = luminance();
    double b = other.luminance();
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The relative luminance as WCAG 2 defines it, from 0 to 1. */
  public double luminance() {
    return 0.2126 * linear(red()) + 0.7152 * linear(green()) + 0.0722 * linear(blue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  /** {@code #rrggbb}, or {@code #rrggbbaa} when it is not opaque. */
  @Override
  public String toString() {
    return isOpaque()
        ? "#%06x".formatted(argb & 0xFFFFFF)
        : "#%06x%02x".formatted(argb & 0xFFFFFF, alpha());
  }
}
