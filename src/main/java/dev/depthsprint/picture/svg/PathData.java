package dev.depthsprint.picture.svg;

import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Pen;

/** An outline as the data of a path. */
record PathData(StringBuilder path) implements Pen {

  static String of(Outline outline) {
    var data = new PathData(new StringBuilder());
    outline.draw(data);
    return data.path.toString().strip();
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
      path.append(Numbers.of(value)).append(' ');
    }
  }
}
