package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.diagram.lettering.UnroutedMark;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Paints what is missing below a component: a failure that leads to a question mark. It looks like
 * the flow that would be there.
 */
final class UnroutedFailurePainter {

  private static final double WIDTH = 1.5;

  private final Palette palette;

  UnroutedFailurePainter(Palette palette) {
    this.palette = palette;
  }

  /** None below a component whose failures lead somewhere. */
  Optional<Mark.Element> paint(Component component, Situation situation) {
    if (!situation.hasUnroutedFailure()) {
      return Optional.empty();
    }
    List<Mark> marks = new ArrayList<>();
    paint(component.bounds(), marks);
    return Optional.of(Mark.Element.around(component.id(), marks));
  }

  private void paint(Box component, List<Mark> marks) {
    var mark = UnroutedMark.of(component);
    Point center = mark.center();
    Point above = new Point(center.x(), component.bottom());
    Outline line = Outline.polyline(List.of(above, above.plus(0, UnroutedMark.WAY)), 0);
    marks.add(new Mark.Stroke(line, palette.failure(), WIDTH, new Mark.Dash(4, 2)));
    Outline ring = Outline.circle(center, UnroutedMark.RADIUS);
    marks.add(new Mark.Fill(ring, palette.canvas()));
    marks.add(new Mark.Stroke(ring, palette.failure(), WIDTH, Mark.Dash.SOLID));
    String sign = Texts.text("paint.unrouted.sign");
    double half = FontFace.SEMIBOLD.width(sign, UnroutedMark.TEXT) / 2;
    text(sign, center.x() - half, center, FontFace.SEMIBOLD, marks);
    Box words = mark.words();
    marks.add(new Mark.Fill(Outline.roundRect(words, UnroutedMark.PADDING), palette.canvas()));
    double left = words.x() + UnroutedMark.PADDING;
    text(UnroutedMark.word(), left, center, FontFace.REGULAR, marks);
  }

  private void text(String text, double x, Point center, FontFace face, List<Mark> marks) {
    double base =
        Type.baseline(center.y() - UnroutedMark.LINE / 2, UnroutedMark.LINE, UnroutedMark.TEXT);
    marks.add(new Mark.TextRun(text, x, base, face, UnroutedMark.TEXT, palette.failure()));
  }
}
