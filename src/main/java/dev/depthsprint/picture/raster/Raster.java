package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Icons;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.VisualOrder;
import java.util.List;

/**
 * Paints pictures as pixels. Marks that are not in view cost a comparison; detail that cannot be
 * seen at the zoom is simplified here and nowhere else, so that a file shows what the screen shows.
 */
public final class Raster {

  /** Letters smaller than this, in pixels, cannot be read and are painted as a bar. */
  private static final double READABLE = 3.5;

  /** Bars of letters smaller than this, in pixels, cannot be seen. */
  private static final double VISIBLE = 1;

  /** What a bar keeps of the colour of the text it stands for. */
  private static final double BAR_OPACITY = 0.35;

  /** Dashes that repeat within this, in pixels, cannot be told apart: the line is paler instead. */
  private static final double FINEST_DASH = 1.5;

  private final View view;
  private final Surface surface;
  private final ScanConverter converter;
  private final Stroker stroker;
  private final Box visible;

  private Raster(View view, Surface surface) {
    this.view = view;
    this.surface = surface;
    converter = new ScanConverter(surface.left, surface.top, surface.right, surface.bottom);
    stroker = new Stroker(converter);
    visible =
        view.visible(surface.left, surface.top, surface.right, surface.bottom)
            .grown(1 / view.zoom());
  }

  /**
   * Paints a whole array.
   *
   * @param pixels premultiplied ARGB, row by row, overwritten
   */
  public static void paint(
      Picture picture, View view, int[] pixels, int width, int height, Rgba background) {
    paint(picture.marks(), view, Surface.of(pixels, width, height), background);
  }

  /** Paints the marks on the part of a surface that may be touched, over the background. */
  public static void paint(List<Mark> marks, View view, Surface surface, Rgba background) {
    surface.clear(background);
    paintOver(marks, view, surface);
  }

  /** Paints the marks over what the surface shows already. */
  public static void paintOver(List<? extends Mark> marks, View view, Surface surface) {
    new Raster(view, surface).paint(marks);
  }

  private void paint(List<? extends Mark> marks) {
    for (Mark mark : marks) {
      switch (mark) {
        case Mark.Element element -> {
          if (visible.intersects(element.bounds())) {
            paint(element.marks());
          }
        }
        case Mark.Fill(var outline, var color) -> fill(outline, color);
        case Mark.Stroke stroke -> stroke(stroke);
        case Mark.TextRun run -> text(run);
        case Mark.Icon icon -> icon(icon);
      }
    }
  }

  private void fill(Outline outline, Rgba color) {
    if (visible.intersects(outline.bounds())) {
      fill(outline, view.zoom(), view.toPixelX(0), view.toPixelY(0), color);
    }
  }

  private void fill(Outline outline, double zoom, double shiftX, double shiftY, Rgba color) {
    converter.place(zoom, shiftX, shiftY);
    converter.add(outline);
    flush(color);
  }

  private void stroke(Mark.Stroke stroke) {
    if (!visible.intersects(stroke.bounds())) {
      return;
    }
    double zoom = view.zoom();
    double on = stroke.dash().on() * zoom;
    double off = stroke.dash().off() * zoom;
    double width = stroke.width() * zoom;
    stroker.place(zoom, view.toPixelX(0), view.toPixelY(0));
    if (off > 0 && on + off < FINEST_DASH) {
      stroker.add(stroke.outline(), width, 1, 0);
      flush(faded(stroke.color(), (on > 0 ? on : width) / (on + off)));
    } else {
      stroker.add(stroke.outline(), width, on, off);
      flush(stroke.color());
    }
  }

  private static Rgba faded(Rgba color, double share) {
    return color.withOpacity(color.alpha() / 255.0 * Math.min(1, share));
  }

  private void flush(Rgba color) {
    surface.ink(color);
    converter.sweep(surface);
  }

  private void text(Mark.TextRun run) {
    double pixels = run.size() * view.zoom();
    double y = view.toPixelY(run.y());
    if (y + pixels < surface.top || y - 2 * pixels > surface.bottom) {
      return;
    }
    if (pixels < VISIBLE) {
      return;
    }
    if (pixels < READABLE) {
      bar(run);
    } else if (pixels <= GlyphMasks.LARGEST) {
      letters(run, pixels, (int) Math.round(y));
    } else {
      largeLetters(run, pixels, y);
    }
  }

  private void bar(Mark.TextRun run) {
    double height = run.size() * 0.4;
    var box = new Box(run.x(), run.y() - height, run.face().width(run.text(), run.size()), height);
    fill(Outline.rect(box), faded(run.color(), BAR_OPACITY));
  }

  private void letters(Mark.TextRun run, double pixels, int row) {
    FontFace face = run.face();
    GlyphMasks masks = GlyphMasks.of(face, pixels);
    String text = VisualOrder.of(run.text());
    double x = view.toPixelX(run.x());
    surface.ink(run.color());
    // A letter may reach to the left of its place.
    for (int i = 0; i < text.length() && x < surface.right + pixels; ) {
      int codePoint = text.codePointAt(i);
      i += Character.charCount(codePoint);
      if (FontFace.isDrawn(codePoint)) {
        int glyph = face.glyph(codePoint);
        int place = (int) Math.floor(x * GlyphMasks.PHASES + 0.5);
        GlyphMask mask = masks.letter(glyph, place & GlyphMasks.PHASES - 1);
        surface.mask(mask, Math.floorDiv(place, GlyphMasks.PHASES), row);
        x += face.advance(glyph) * pixels;
      }
    }
  }

  private void largeLetters(Mark.TextRun run, double pixels, double y) {
    FontFace face = run.face();
    double x = view.toPixelX(run.x());
    for (int codePoint : VisualOrder.of(run.text()).codePoints().toArray()) {
      if (FontFace.isDrawn(codePoint)) {
        int glyph = face.glyph(codePoint);
        fill(face.outline(glyph), pixels, x, y, run.color());
        x += face.advance(glyph) * pixels;
      }
    }
  }

  private void icon(Mark.Icon icon) {
    if (!visible.intersects(icon.bounds())) {
      return;
    }
    double pixels = icon.size() * view.zoom();
    double x = view.toPixelX(icon.x());
    double y = view.toPixelY(icon.y());
    if (pixels <= GlyphMasks.LARGEST) {
      surface.ink(icon.color());
      surface.mask(GlyphMasks.icon(icon.name(), pixels), (int) Math.round(x), (int) Math.round(y));
    } else {
      fill(Icons.outline(icon.name()), pixels, x, y, icon.color());
    }
  }
}
