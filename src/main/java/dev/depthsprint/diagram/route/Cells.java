package dev.depthsprint.diagram.route;

import dev.depthsprint.picture.Box;
import java.util.Arrays;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Square cells by column and row, each with the boxes that reach into it: a hash table with open
 * addressing, since most of the time of routing goes into looking up cells.
 *
 * @param <K> what the boxes belong to
 */
final class Cells<K> {

  /** A little more than a component is wide, so that most boxes lie in one to four cells. */
  private static final double SIZE = 256;

  /** Whatever lies farther off, where nobody can look, lies in the outermost cells. */
  private static final double FARTHEST = 1 << 24;

  /**
   * A box and the first cell that it reaches into.
   *
   * @param column of its left side
   * @param row of its upper side
   */
  record Spot<K>(K id, Box box, int column, int row) {

    static <K> Spot<K> of(K id, Box box) {
      return new Spot<>(id, box, number(box.x()), number(box.y()));
    }
  }

  /**
   * One cell. The sides of its boxes stand in one array as well, so that few objects are looked at.
   */
  static final class Cell<K> {

    private final int column;
    private final int row;
    private Object[] spots = new Object[4];
    private double[] sides = new double[16];
    private int size;

    private Cell(int column, int row) {
      this.column = column;
      this.row = row;
    }

    int column() {
      return column;
    }

    int row() {
      return row;
    }

    /** Visits those that share a point with the area, if this is the first cell that they share. */
    @SuppressWarnings("unchecked")
    void visit(Box area, int left, int top, BiConsumer<K, Box> visitor) {
      double low = area.x();
      double high = area.right();
      double near = area.y();
      double far = area.bottom();
      for (int i = 0, side = 0; i < size; i++, side += 4) {
        if (sides[side] <= high
            && sides[side + 1] >= low
            && sides[side + 2] <= far
            && sides[side + 3] >= near) {
          Spot<K> spot = (Spot<K>) spots[i];
          if (column == Math.max(spot.column(), left) && row == Math.max(spot.row(), top)) {
            visitor.accept(spot.id(), spot.box());
          }
        }
      }
    }

    private void add(Spot<K> spot) {
      if (size == spots.length) {
        spots = Arrays.copyOf(spots, 2 * size);
        sides = Arrays.copyOf(sides, 8 * size);
      }
      Box box = spot.box();
      sides[4 * size] = box.x();
      sides[4 * size + 1] = box.right();
      sides[4 * size + 2] = box.y();
      sides[4 * size + 3] = box.bottom();
      spots[size++] = spot;
    }

    private void remove(K id) {
      int kept = 0;
      for (int i = 0; i < size; i++) {
        if (!((Spot<?>) spots[i]).id().equals(id)) {
          spots[kept] = spots[i];
          System.arraycopy(sides, 4 * i, sides, 4 * kept, 4);
          kept++;
        }
      }
      Arrays.fill(spots, kept, size, null);
      size = kept;
    }

    private Cell<K> copy() {
      var copy = new Cell<K>(column, row);
      copy.spots = spots.clone();
      copy.sides = sides.clone();
      copy.size = size;
      return copy;
    }
  }

  private Object[] table;
  private int size;

  Cells() {
    table = new Object[16];
  }

  private Cells(Cells<K> other) {
    table = other.table.clone();
    size = other.size;
  }

  /** These cells with others in place of those of the same column and row. */
  Cells<K> with(Cells<K> others) {
    var both = new Cells<>(this);
    others.forEach(both::put);
    return both;
  }

  static int number(double coordinate) {
    return (int) Math.clamp(Math.floor(coordinate / SIZE), -FARTHEST, FARTHEST);
  }

  int size() {
    return size;
  }

  /** The cell, or null when nothing was ever entered there: this is the innermost loop. */
  @SuppressWarnings("unchecked")
  Cell<K> get(int column, int row) {
    return (Cell<K>) table[place(column, row)];
  }

  /** Where the cell is in the table, or the free place where it would be. */
  private int place(int column, int row) {
    int mask = table.length - 1;
    int hash = (column * 0x9E3779B9 + row) * 0x85EBCA6B;
    int at = (hash ^ hash >>> 15) & mask;
    while (table[at] != null && !isAt(at, column, row)) {
      at = at + 1 & mask;
    }
    return at;
  }

  private boolean isAt(int at, int column, int row) {
    Cell<?> cell = (Cell<?>) table[at];
    return cell.column == column && cell.row == row;
  }

  private void put(Cell<K> cell) {
    int at = place(cell.column, cell.row);
    size += table[at] == null ? 1 : 0;
    table[at] = cell;
    if (2 * size > table.length) {
      Object[] old = table;
      table = new Object[2 * old.length];
      for (Object known : old) {
        if (known instanceof Cell<?> moved) {
          table[place(moved.column, moved.row)] = moved;
        }
      }
    }
  }

  @SuppressWarnings("unchecked")
  void forEach(Consumer<Cell<K>> visitor) {
    for (Object cell : table) {
      if (cell != null) {
        visitor.accept((Cell<K>) cell);
      }
    }
  }

  /** Enters a box into these cells, which nobody else knows yet. */
  void enter(K id, Box box) {
    Spot<K> spot = Spot.of(id, box);
    for (int column = spot.column(); column <= number(box.right()); column++) {
      for (int row = spot.row(); row <= number(box.bottom()); row++) {
        Cell<K> known = get(column, row);
        if (known == null) {
          known = new Cell<>(column, row);
          put(known);
        }
        known.add(spot);
      }
    }
  }

  /**
   * Puts copies of the cells that a box reaches into here, unless they are here already.
   *
   * @param first where they are taken from, if they are there
   * @param second where they are taken from otherwise
   */
  void copyFrom(Cells<K> first, Cells<K> second, Box box) {
    for (int column = number(box.x()); column <= number(box.right()); column++) {
      for (int row = number(box.y()); row <= number(box.bottom()); row++) {
        if (get(column, row) == null) {
          Cell<K> known = first.get(column, row);
          known = known == null ? second.get(column, row) : known;
          put(known == null ? new Cell<>(column, row) : known.copy());
        }
      }
    }
  }

  /** Takes a box out of these cells, which nobody else knows yet. */
  void remove(K id, Box box) {
    for (int column = number(box.x()); column <= number(box.right()); column++) {
      for (int row = number(box.y()); row <= number(box.bottom()); row++) {
        get(column, row).remove(id);
      }
    }
  }
}
