package dev.depthsprint.diagram.lettering;

import dev.depthsprint.diagram.NameLines;

/**
 * How the text of a component is set: sizes and heights of lines, in diagram units. The more there
 * is, the tighter.
 */
public enum Type {
  /** Nothing but text. */
  ROOMY(13, 17, 11, 16),
  /** Two lines above badges. */
  TIGHT(13, 16, 11, 14),
  /** As many lines as the name takes. */
  CROWDED(NameLines.SIZE, NameLines.LINE, 10.5, NameLines.DETAIL_LINE);

  public static final double CAPTION = 11;

  /** The side of an icon that stands beside a caption. */
  public static final double SMALL_ICON = 12;

  /** Of the em: how high capital letters and figures are in Open Sans. */
  private static final double CAPITAL = 0.714;

  public final double name;
  public final double nameLine;
  public final double detail;
  public final double detailLine;

  Type(double name, double nameLine, double detail, double detailLine) {
    this.name = name;
    this.nameLine = nameLine;
    this.detail = detail;
    this.detailLine = detailLine;
  }

  /**
   * Where letters stand so that capitals are in the middle of a line that begins at {@code top}.
   */
  public static double baseline(double top, double line, double size) {
    return Math.round(top + (line + size * CAPITAL) / 2);
  }
}
