package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Rgba;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How an element looks that is gone: see-through, without a colour of its own, its lines dashed.
 */
final class Ghost {

  private static final Mark.Dash DASHED = new Mark.Dash(5, 4);

  private Ghost() {}

  /** Names and details stay as easy to read as they are on what is there. */
  static Palette palette(Palette palette, Rgba removed) {
    return new Palette(
        palette.canvas(),
        palette.canvas(),
        palette.canvas(),
        removed,
        palette.muted(),
        palette.muted(),
        removed,
        removed,
        Arrays.stream(Layer.values())
            .collect(Collectors.toMap(Function.identity(), _ -> palette.muted())));
  }

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
