package dev.depthsprint.picture;

/**
 * What an outline is drawn with: {@link Outline#draw} calls it segment by segment. Every back end
 * is a pen, and so is the builder of a new outline.
 */
public interface Pen {

  /** Begins a new part of the outline at a point. */
  void moveTo(double x, double y);

  void lineTo(double x, double y);

  /** A quadratic curve with one control point. */
  void quadTo(double cx, double cy, double x, double y);

  /** A cubic curve with two control points. */
  void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y);

  /** Joins the part to its first point. */
  void close();
}
