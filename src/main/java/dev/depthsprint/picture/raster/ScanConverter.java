package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Outline;
import java.util.Arrays;

/**
 * Finds how much of each pixel a shape covers, exactly, by the area under its edges.
 *
 * <p>Every edge leaves two numbers in each pixel it crosses. {@code cover} is the height that it
 * climbs there: all pixels to the right of it in the row are covered by as much more. {@code area}
 * is the part of that height's strip that lies to the right of the edge within the pixel itself. A
 * sweep along a row sums them up: coverage = sum of the covers so far + the pixel's own area. Only
 * pixels that an edge crosses are stored, as one list a row sorted by column, so that a shape costs
 * its edge and not its inside. The absolute value, cut at 1, is the nonzero rule for shapes whose
 * parts overlap in the same direction, which are the only ones that are drawn.
 *
 * <p>What an edge leaves in a pixel is computed from the edge's own ends, never from the pixel
 * before or from what is cut off, and summed up in whole numbers, whose order does not matter. So a
 * shape that is painted in pieces comes out the same to the bit.
 */
final class ScanConverter extends Flattener {

  private static final int NONE = -1;

  /** Cover and area are counted in this part of a pixel. */
  private static final int ONE_BITS = 20;

  private static final int ONE = 1 << ONE_BITS;

  private final int left;
  private final int top;
  private final int right;
  private final int bottom;

  private final int[] rowHead;
  private final int[] rowRecent;
  private int firstRow = Integer.MAX_VALUE;
  private int lastRow = Integer.MIN_VALUE;

  private int cells;
  private int[] column = new int[256];
  private int[] next = new int[256];
  private int[] cover = new int[256];
  private int[] area = new int[256];

  private double startX;
  private double startY;
  private double x;
  private double y;

  /** For shapes whose pixels outside of this rectangle do not matter. */
  ScanConverter(int left, int top, int right, int bottom) {
    this.left = left;
    this.top = top;
    this.right = right;
    this.bottom = bottom;
    rowHead = new int[bottom - top];
    rowRecent = new int[bottom - top];
    Arrays.fill(rowHead, NONE);
    Arrays.fill(rowRecent, NONE);
  }

  /** Adds an outline, whose open parts are closed. */
  void add(Outline outline) {
    outline.draw(this);
    close();
  }

  @Override
  void start(double toX, double toY) {
    close();
    startX = x = toX;
    startY = y = toY;
  }

  @Override
  void line(double toX, double toY) {
    edge(x, y, toX, toY);
    x = toX;
    y = toY;
  }

  @Override
  public void close() {
    edge(x, y, startX, startY);
    x = startX;
    y = startY;
  }

  /** Hands out the coverage of everything that was added, and forgets it. */
  void sweep(Spans spans) {
    for (int row = firstRow; row <= lastRow; row++) {
      sweepRow(row, spans);
      rowHead[row - top] = NONE;
      rowRecent[row - top] = NONE;
    }
    firstRow = Integer.MAX_VALUE;
    lastRow = Integer.MIN_VALUE;
    cells = 0;
  }

  private void sweepRow(int row, Spans spans) {
    int sum = 0;
    int cell = rowHead[row - top];
    while (cell != NONE) {
      int at = column[cell];
      if (at >= right) {
        return;
      }
      emit(spans, row, at, at + 1, sum + area[cell]);
      sum += cover[cell];
      cell = next[cell];
      int end = cell == NONE ? right : Math.min(column[cell], right);
      if (end > at + 1) {
        emit(spans, row, at + 1, end, sum);
      }
    }
  }

  private static void emit(Spans spans, int row, int from, int to, int covered) {
    int coverage = (int) Math.min(255, Math.abs((long) covered) * 255 + ONE / 2 >> ONE_BITS);
    if (coverage > 0) {
      spans.span(row, from, to, coverage);
    }
  }

  private void edge(double x0, double y0, double x1, double y1) {
    if (y0 == y1
        || Math.max(y0, y1) <= top
        || Math.min(y0, y1) >= bottom
        || Math.min(x0, x1) >= right) {
      return;
    }
    double upperX = y0 < y1 ? x0 : x1;
    double upperY = Math.min(y0, y1);
    double lowerY = Math.max(y0, y1);
    double direction = y0 < y1 ? 1 : -1;
    double slope = (x1 - x0) / (y1 - y0);
    int from = Math.max(top, (int) Math.floor(upperY));
    int to = Math.min(bottom, (int) Math.ceil(lowerY));
    firstRow = Math.min(firstRow, from);
    lastRow = Math.max(lastRow, to - 1);
    for (int row = from; row < to; row++) {
      double startsAt = Math.max(row, upperY);
      double endsAt = Math.min(row + 1, lowerY);
      double enters = upperX + (startsAt - upperY) * slope;
      double leaves = upperX + (endsAt - upperY) * slope;
      pixels(
          row, Math.min(enters, leaves), Math.max(enters, leaves), direction * (endsAt - startsAt));
    }
  }

  /** One row's piece of an edge, from {@code low} to {@code high}, climbing by {@code height}. */
  private void pixels(int row, double low, double high, double height) {
    int first = (int) Math.floor(low);
    int last = (int) Math.floor(high);
    if (first == last) {
      cell(row, first, height, height * (1 - (low + high) / 2 + first));
      return;
    }
    double slice = height / (high - low);
    double width = first + 1 - low;
    cell(row, first, slice * width, slice * width * width / 2);
    for (int at = first + 1; at < Math.min(last, right); at++) {
      cell(row, at, slice, slice / 2);
    }
    width = high - last;
    if (width > 0) {
      cell(row, last, slice * width, slice * width * (1 - width / 2));
    }
  }

  /** What lies left of what matters covers all that matters; what lies right of it nothing. */
  private void cell(int row, int at, double height, double strip) {
    int addedCover = (int) Math.rint(height * ONE);
    if (at < left) {
      cell(row, left, addedCover, addedCover);
    } else if (at < right) {
      cell(row, at, addedCover, (int) Math.rint(strip * ONE));
    }
  }

  private void cell(int row, int at, int addedCover, int addedArea) {
    int index = row - top;
    int before = rowRecent[index];
    if (before == NONE || column[before] > at) {
      before = NONE;
    }
    int after = before == NONE ? rowHead[index] : before;
    while (after != NONE && column[after] < at) {
      before = after;
      after = next[after];
    }
    if (after == NONE || column[after] != at) {
      after = insert(index, at, before, after);
    }
    cover[after] += addedCover;
    area[after] += addedArea;
    rowRecent[index] = after;
  }

  private int insert(int index, int at, int before, int after) {
    if (cells == column.length) {
      grow();
    }
    int cell = cells++;
    column[cell] = at;
    next[cell] = after;
    cover[cell] = 0;
    area[cell] = 0;
    if (before == NONE) {
      rowHead[index] = cell;
    } else {
      next[before] = cell;
    }
    return cell;
  }

  private void grow() {
    column = Arrays.copyOf(column, cells * 2);
    next = Arrays.copyOf(next, cells * 2);
    cover = Arrays.copyOf(cover, cells * 2);
    area = Arrays.copyOf(area, cells * 2);
  }
}
