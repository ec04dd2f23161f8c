package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a box that is dragged lines up with what is in view: its edges and middle with others, the
 * gaps beside it with each other, its size with others of its sort.
 *
 * @param box where it goes
 * @param lines what shows why; none where it only went to the grid
 */
public record Guides(Box box, List<Guide> lines) {

  public static final Guides NONE = new Guides(Box.EMPTY, List.of());

  public Guides {
    lines = List.copyOf(lines);
  }

  /**
   * Snaps a box that is moved: to a guide where one is near, else to the grid.
   *
   * @param box where the hand has it
   * @param modifiers Ctrl ignores the guides, Alt the grid
   * @param level whether it moves along the level axis
   * @param upright whether it moves along the upright axis
   */
  static Guides move(Field field, Box box, Modifiers modifiers, boolean level, boolean upright) {
    List<Box> still = modifiers.control() ? List.of() : field.around(box);
    Snap across = Snap.level(still, field.tolerance());
    Snap down = Snap.upright(still, field.tolerance());
    double x = level ? snapped(box.x(), across.moved(box), modifiers) : box.x();
    double y = upright ? snapped(box.y(), down.moved(box), modifiers) : box.y();
    var placed = new Box(x, y, box.width(), box.height());
    List<Guide> lines = new ArrayList<>();
    if (level) {
      lines.addAll(across.lines(placed));
      lines.addAll(across.gaps(placed));
    }
    if (upright) {
      lines.addAll(down.lines(placed));
      lines.addAll(down.gaps(placed));
    }
    return new Guides(placed, lines);
  }

  /**
   * Snaps the sides of a box that are dragged by a handle.
   *
   * @param box as it was
   * @param to where the hand has the handle
   * @param alike the boxes of other elements of its sort, whose sizes it may take
   * @param least the size below which it does not go
   */
  static Guides resize(
      Field field,
      Box box,
      Handle handle,
      Point to,
      Modifiers modifiers,
      List<Box> alike,
      Box least) {
    boolean isGuided = !modifiers.control();
    Box drawn = handle.dragged(box, to, least.width(), least.height());
    List<Box> still = isGuided ? field.around(drawn) : List.of();
    Snap across = Snap.level(still, field.tolerance());
    Snap down = Snap.upright(still, field.tolerance());
    double fixedX = handle.across() < 0 ? box.right() : box.x();
    double fixedY = handle.down() < 0 ? box.bottom() : box.y();
    List<Double> widths = new ArrayList<>();
    List<Double> heights = new ArrayList<>();
    if (isGuided) {
      alike.forEach(other -> widths.add(fixedX + handle.across() * other.width()));
      alike.forEach(other -> heights.add(fixedY + handle.down() * other.height()));
    }
    var at =
        new Point(
            snapped(to.x(), across.edge(to.x(), widths), modifiers),
            snapped(to.y(), down.edge(to.y(), heights), modifiers));
    Box placed = handle.dragged(box, at, least.width(), least.height());
    List<Guide> lines = new ArrayList<>();
    if (isGuided && handle.across() != 0) {
      lines.addAll(across.lines(placed));
      lines.addAll(Snap.level(alike, 0).widths(placed));
    }
    if (isGuided && handle.down() != 0) {
      lines.addAll(down.lines(placed));
      lines.addAll(Snap.upright(alike, 0).widths(placed));
    }
    return new Guides(placed, lines);
  }

  private static double snapped(double at, double way, Modifiers modifiers) {
    return !Double.isNaN(way) ? at + way : modifiers.alt() ? at : Grid.snapped(at);
  }
}
