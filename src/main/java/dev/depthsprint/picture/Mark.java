package dev.depthsprint.picture;

import java.util.List;

/** One thing on a picture. Later marks lie over earlier ones. */
public sealed interface Mark {

  /** A box outside of which the mark touches nothing. */
  Box bounds();

  /** The inside of an outline in one colour. */
  record Fill(Outline outline, Rgba color) implements Mark {

    @Override
    public Box bounds() {
      return outline.bounds();
    }
  }

  /**
   * A line along an outline, with sharp joins and straight ends.
   *
   * @param width in diagram units, half on either side
   */
  record Stroke(Outline outline, Rgba color, double width, Dash dash) implements Mark {

    /** A corner of 90 degrees reaches √2 half widths from the outline. */
    @Override
    public Box bounds() {
      return outline.bounds().grown(width);
    }
  }

  /**
   * How a line is interrupted, in diagram units; it begins with an {@code on}.
   *
   * @param on length of a piece; zero makes dots as wide as the line
   * @param off length of a gap; zero makes the line solid
   */
  record Dash(double on, double off) {

    public static final Dash SOLID = new Dash(1, 0);

    public boolean isSolid() {
      return off == 0;
    }
  }

  /**
   * One line of text in one face.
   *
   * @param x where the first letter begins
   * @param y the line that the letters stand on
   * @param size of the em square, in diagram units
   */
  record TextRun(String text, double x, double y, FontFace face, double size, Rgba color)
      implements Mark {

    @Override
    public Box bounds() {
      double rise = face.ascent(size);
      double width = face.width(text, size);
      return new Box(x, y - rise, width, rise + face.descent(size)).grown(size / 4);
    }
  }

  /**
   * An icon in one colour.
   *
   * @param name one that {@link Icons} knows
   * @param x the left side of its square
   * @param y the upper side of its square
   * @param size the side of its square, in diagram units
   */
  record Icon(String name, double x, double y, double size, Rgba color) implements Mark {

    @Override
    public Box bounds() {
      return new Box(x, y, size, size).grown(1);
    }
  }

  /**
   * The marks of one element of the drawing, so that hit tests, culling and repainting can go by
   * element.
   *
   * @param id the element's own id
   * @param bounds the box outside of which none of its marks touches anything
   */
  record Element(String id, Box bounds, List<Mark> marks) implements Mark {

    public Element {
      marks = List.copyOf(marks);
    }

    /** An element as large as its marks; it has at least one. */
    public static Element around(String id, List<Mark> marks) {
      Box bounds = marks.stream().map(Mark::bounds).reduce(Box::union).orElseThrow();
      return new Element(id, bounds, marks);
    }
  }
}
