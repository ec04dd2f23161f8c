package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.lettering.PortName;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import java.util.List;

/**
 * Paints the named ports of a component: a ring on its border, and the name outside beside the flow
 * that is fastened there.
 */
final class PortPainter {

  static final double RADIUS = 3;

  private final Palette palette;

  PortPainter(Palette palette) {
    this.palette = palette;
  }

  void paint(Component component, List<Mark> marks) {
    for (NamedPort port : component.ports()) {
      Point place = component.place(port);
      Outline ring = Outline.circle(place, RADIUS);
      marks.add(new Mark.Fill(ring, palette.surface()));
      marks.add(new Mark.Stroke(ring, palette.muted(), 1.25, Mark.Dash.SOLID));
      PortName.of(component, port).ifPresent(name -> paint(name, marks));
    }
  }

  private void paint(PortName name, List<Mark> marks) {
    Box plate = name.plate();
    marks.add(new Mark.Fill(Outline.roundRect(plate, PortName.PADDING), palette.canvas()));
    marks.add(
        new Mark.TextRun(
            name.text(),
            plate.x() + PortName.PADDING,
            Type.baseline(plate.y(), PortName.LINE, PortName.TEXT),
            FontFace.REGULAR,
            PortName.TEXT,
            palette.muted()));
  }
}
