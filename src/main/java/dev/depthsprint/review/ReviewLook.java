package dev.depthsprint.review;

import dev.depthsprint.picture.Rgba;

/**
 * The colours of a review by their role. Every text reaches a contrast of 4.5 to 1 on what it
 * stands on, every line that means something 3 to 1, in both looks.
 *
 * @param ground what everything lies on
 * @param surface the inside of boxes
 * @param border around boxes, and lines that part
 * @param text what is read
 * @param muted what is read second
 * @param actual what was worked
 * @param planned around what was planned
 * @param over beyond a budget
 * @param forecast where it is heading
 */
public record ReviewLook(
    Rgba ground,
    Rgba surface,
    Rgba border,
    Rgba text,
    Rgba muted,
    Rgba actual,
    Rgba planned,
    Rgba over,
    Rgba forecast) {

  public static final ReviewLook LIGHT =
      new ReviewLook(
          Rgba.of(0xFFFFFF),
          Rgba.of(0xF6F8FA),
          Rgba.of(0xD1D9E0),
          Rgba.of(0x1F2328),
          Rgba.of(0x57606A),
          Rgba.of(0x0969DA),
          Rgba.of(0x818B98),
          Rgba.of(0xC21C28),
          Rgba.of(0x7A45D1));

  public static final ReviewLook DARK =
      new ReviewLook(
          Rgba.of(0x0D1117),
          Rgba.of(0x161B22),
          Rgba.of(0x3D444D),
          Rgba.of(0xE6EDF3),
          Rgba.of(0x9198A1),
          Rgba.of(0x58A6FF),
          Rgba.of(0x6E7681),
          Rgba.of(0xFF7B72),
          Rgba.of(0xB794F6));

  private static final double BREATH = 0.16;

  /** What was worked, behind a text. */
  Rgba actualTint() {
    return actual.withOpacity(BREATH).over(surface);
  }
}
