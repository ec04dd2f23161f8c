package dev.depthsprint.diagram.paint;

/**
 * Sizes of text and the heights of its lines, in diagram units. Where badges take the lower part of
 * a component, names are set tighter.
 */
enum Type {
  ROOMY(13, 17, 16),
  TIGHT(13, 15, 14);

  static final double CAPTION = 11;

  /** Of the em: how high capital letters and figures are in Open Sans. */
  private static final double CAPITAL = 0.714;

  final double name;
  final double nameLine;
  final double detailLine;

  Type(double name, double nameLine, double detailLine) {
    this.name = name;
    this.nameLine = nameLine;
    this.detailLine = detailLine;
  }

  /**
   * Where letters stand so that capitals are in the middle of a line that begins at {@code top}.
   */
  static double baseline(double top, double line, double size) {
    return Math.round(top + (line + size * CAPITAL) / 2);
  }
}
