package dev.depthsprint.diagram.compare;

import dev.depthsprint.picture.Mark;
import java.util.List;

/**
 * How an element looks that is gone: see-through, without a colour of its own, its lines dashed.
 */
final class Ghost {

  private static final Mark.Dash DASHED = new Mark.Dash(5, 4);

  private Ghost() {}

  static Mark of(Mark mark) {
    return switch (mark) {
      case Mark.Element(var id, var bounds, var marks) ->
          new Mark.Element(id, bounds, dashed(marks));
      case Mark.Stroke(var outline, var color, var width, var dash) when dash.isSolid() ->
          new Mark.Stroke(outline, color, width, DASHED);
      default -> mark;
    };
  }

  private static List<Mark> dashed(List<Mark> marks) {
    return marks.stream().map(Ghost::of).toList();
  }
}
