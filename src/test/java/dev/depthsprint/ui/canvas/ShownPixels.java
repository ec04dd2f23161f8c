package dev.depthsprint.ui.canvas;

import java.util.Arrays;
import java.util.Optional;

/** A screen without a window: puts together what a painter hands out, as the tiles do. */
final class ShownPixels {

  /** No painter leaves it: a pixel that shows it was never painted. */
  private static final int UNPAINTED = 0x00123456;

  private final SparePixels spare = new SparePixels();
  private final ContentPainter painter = new ContentPainter(spare);
  private Area area = Area.NONE;
  private int[] pixels = new int[0];

  /** Paints what a request lacks, and gives the pixels in view. */
  int[] paint(PaintRequest request) {
    take(painter.paint(request));
    return view(request.view());
  }

  /** Paints a piece of what surrounds the view; false when there is nothing to do. */
  boolean surround(PaintRequest request) {
    Optional<Frame> frame = painter.surround(request);
    frame.ifPresent(this::take);
    return frame.isPresent();
  }

  /** The pixels of a view, all of which must be painted. */
  int[] view(Area view) {
    if (!area.contains(view)) {
      throw new AssertionError("of " + view + " only " + area + " is painted");
    }
    return cut(view);
  }

  private void take(Frame frame) {
    int[] next = new int[(int) frame.painted().size()];
    Arrays.fill(next, UNPAINTED);
    Area old = area;
    area = frame.painted();
    int[] before = pixels;
    pixels = next;
    if (!frame.isFresh() && !old.isEmpty()) {
      put(new Patch(old, before));
    }
    for (Patch patch : frame.patches()) {
      put(patch);
      Arrays.fill(patch.pixels(), UNPAINTED);
      spare.give(patch.pixels());
    }
  }

  private void put(Patch patch) {
    Area common = area.intersection(patch.area());
    for (int row = common.top(); row < common.bottom(); row++) {
      int from =
          (row - patch.area().top()) * patch.area().width() + common.left() - patch.area().left();
      int to = (row - area.top()) * area.width() + common.left() - area.left();
      System.arraycopy(patch.pixels(), from, pixels, to, common.width());
    }
  }

  private int[] cut(Area view) {
    int[] cut = new int[(int) view.size()];
    for (int row = view.top(); row < view.bottom(); row++) {
      int from = (row - area.top()) * area.width() + view.left() - area.left();
      System.arraycopy(pixels, from, cut, (row - view.top()) * view.width(), view.width());
    }
    return cut;
  }
}
