package dev.depthsprint.picture;

import java.util.function.DoubleFunction;

/** An outline as SVG's path data; how its numbers are written is for the reader's sake. */
public final class PathText implements Pen {

  private final StringBuilder path = new StringBuilder();
  private final DoubleFunction<String> number;

  private PathText(DoubleFunction<String> number) {
    this.number = number;
  }

  /**
   * @param number a coordinate as text
   */
  public static String of(Outline outline, DoubleFunction<String> number) {
    var text = new PathText(number);
    outline.draw(text);
    return text.path.toString().strip();
  }

  @Override
  public void moveTo(double x, double y) {
    segment('M', x, y);
  }

  @Override
  public void lineTo(double x, double y) {
    segment('L', x, y);
  }

  @Override
  public void quadTo(double cx, double cy, double x, double y) {
    segment('Q', cx, cy, x, y);
  }

  @Override
  public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
    segment('C', c1x, c1y, c2x, c2y, x, y);
  }

  @Override
  public void close() {
    path.append("Z ");
  }

  private void segment(char verb, double... values) {
    path.append(verb);
    for (double value : values) {
      path.append(number.apply(value)).append(' ');
    }
  }
}
