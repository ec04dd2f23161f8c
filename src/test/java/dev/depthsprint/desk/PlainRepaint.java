package dev.depthsprint.desk;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;

/**
 * The measure of the machine: the same scene, all in view, painted with Java2D as plainly as can
 * be: a box, a strip and a name for each component, a straight line for each flow, antialiased.
 * Never to be changed, so that figures of different days can be compared by their ratio to it.
 */
final class PlainRepaint {

  private static final int WIDTH = 1600;
  private static final int HEIGHT = 1000;
  private static final int WARM_UP = 15;

  private PlainRepaint() {}

  static Figures measure(Diagram diagram, int times) {
    var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    var figures = new Figures("ms");
    for (int i = -WARM_UP; i < times; i++) {
      long start = System.nanoTime();
      paint(diagram, image);
      double took = (System.nanoTime() - start) / 1e6;
      if (i >= 0) {
        figures.add(took);
      }
    }
    return figures;
  }

  private static void paint(Diagram diagram, BufferedImage image) {
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    Box all = diagram.bounds();
    double zoom = Math.min(1, Math.min(WIDTH / all.width(), HEIGHT / all.height()));
    graphics.scale(zoom, zoom);
    graphics.translate(-all.x(), -all.y());
    graphics.setStroke(new BasicStroke(1.5f));
    graphics.setColor(Color.DARK_GRAY);
    diagram.flows().values().forEach(flow -> paint(diagram, flow, graphics));
    graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 13));
    diagram.components().values().forEach(component -> paint(component, graphics));
    graphics.dispose();
  }

  private static void paint(Diagram diagram, Flow flow, Graphics2D graphics) {
    Point from = center(diagram, flow.from());
    Point to = center(diagram, flow.to());
    graphics.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
  }

  private static Point center(Diagram diagram, Flow.End end) {
    return diagram.component(end.componentId()).orElseThrow().bounds().center();
  }

  private static void paint(Component component, Graphics2D graphics) {
    Box box = component.bounds();
    var shape = new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 12, 12);
    graphics.setColor(Color.WHITE);
    graphics.fill(shape);
    graphics.setColor(Color.GRAY);
    graphics.draw(shape);
    graphics.setColor(Color.BLUE);
    graphics.fillRect((int) box.x(), (int) box.y(), 4, (int) box.height());
    graphics.setColor(Color.BLACK);
    graphics.drawString(component.name(), (float) box.x() + 50, (float) box.y() + 36);
  }
}
