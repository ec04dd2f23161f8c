package dev.depthsprint.picture.pdf;

import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Icons;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Pen;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.VisualOrder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws marks on a page, whose y runs downwards. */
final class PagePen {

  /** Where the fonts of the document are. */
  @FunctionalInterface
  interface Fonts {
    PDFont of(FontFace face) throws IOException;
  }

  private static final int ROUND_CAP = 1;
  private static final int BUTT_CAP = 0;
  private static final float FULL = 255f;

  private final PDPageContentStream content;
  private final Fonts fonts;
  private int alpha = 255;

  PagePen(PDPageContentStream content, Fonts fonts) {
    this.content = content;
    this.fonts = fonts;
  }

  void draw(Mark mark) throws IOException {
    switch (mark) {
      case Mark.Fill(Outline outline, Rgba color) -> fill(outline, color);
      case Mark.Stroke stroke -> stroke(stroke);
      case Mark.TextRun run -> text(run);
      case Mark.Icon(String name, double x, double y, double size, Rgba color) ->
          fill(Icons.outline(name).at(x, y, size), color);
      case Mark.Element element -> {
        for (Mark inner : element.marks()) {
          draw(inner);
        }
      }
    }
  }

  private void fill(Outline outline, Rgba color) throws IOException {
    if (!outline.isEmpty()) {
      opacity(color);
      content.setNonStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
      outline.draw(new Trace());
      content.fill();
    }
  }

  private void stroke(Mark.Stroke stroke) throws IOException {
    if (stroke.outline().isEmpty()) {
      return;
    }
    Rgba color = stroke.color();
    opacity(color);
    content.setStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
    content.setLineWidth((float) stroke.width());
    Mark.Dash dash = stroke.dash();
    content.setLineCapStyle(dash.on() == 0 ? ROUND_CAP : BUTT_CAP);
    content.setLineDashPattern(
        dash.isSolid() ? new float[0] : new float[] {(float) dash.on(), (float) dash.off()}, 0);
    stroke.outline().draw(new Trace());
    content.stroke();
  }

  private void opacity(Rgba color) throws IOException {
    if (color.alpha() != alpha) {
      alpha = color.alpha();
      var state = new PDExtendedGraphicsState();
      state.setNonStrokingAlphaConstant(alpha / FULL);
      state.setStrokingAlphaConstant(alpha / FULL);
      content.setGraphicsStateParameters(state);
    }
  }

  /** Letters that the face has are text; the few that it lacks are drawn as on the screen. */
  private void text(Mark.TextRun run) throws IOException {
    double x = run.x();
    var letters = new StringBuilder();
    double from = x;
    String text = VisualOrder.of(run.text());
    for (int i = 0; i < text.length(); ) {
      int code = text.codePointAt(i);
      i += Character.charCount(code);
      if (!FontFace.isDrawn(code)) {
        continue;
      }
      int glyph = run.face().glyph(code);
      double advance = run.face().advance(glyph) * run.size();
      if (run.face().hasLetter(code)) {
        letters.appendCodePoint(Character.isISOControl(code) ? ' ' : code);
      } else {
        show(run, letters, from);
        fill(run.face().outline(glyph).at(x, run.y(), run.size()), run.color());
        from = x + advance;
      }
      x += advance;
    }
    show(run, letters, from);
  }

  private void show(Mark.TextRun run, StringBuilder letters, double x) throws IOException {
    if (letters.isEmpty()) {
      return;
    }
    opacity(run.color());
    Rgba color = run.color();
    content.setNonStrokingColor(color.red() / FULL, color.green() / FULL, color.blue() / FULL);
    content.beginText();
    content.setFont(fonts.of(run.face()), (float) run.size());
    content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) x, (float) run.y()));
    content.showText(letters.toString());
    content.endText();
    letters.setLength(0);
  }

  /** An outline as the page's current path. */
  private final class Trace implements Pen {

    private double lastX;
    private double lastY;

    /** A step of a path; the page is in memory, which cannot fail to be written. */
    @FunctionalInterface
    private interface Step {
      void run() throws IOException;
    }

    private void step(Step step, double x, double y) {
      try {
        step.run();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      lastX = x;
      lastY = y;
    }

    @Override
    public void moveTo(double x, double y) {
      step(() -> content.moveTo((float) x, (float) y), x, y);
    }

    @Override
    public void lineTo(double x, double y) {
      step(() -> content.lineTo((float) x, (float) y), x, y);
    }

    /** A quadratic curve is a cubic one whose control points lie two thirds of the way. */
    @Override
    public void quadTo(double cx, double cy, double x, double y) {
      double share = 2.0 / 3;
      cubicTo(
          lastX + share * (cx - lastX),
          lastY + share * (cy - lastY),
          x + share * (cx - x),
          y + share * (cy - y),
          x,
          y);
    }

    @Override
    public void cubicTo(double c1x, double c1y, double c2x, double c2y, double x, double y) {
      step(
          () ->
              content.curveTo(
                  (float) c1x, (float) c1y, (float) c2x, (float) c2y, (float) x, (float) y),
          x,
          y);
    }

    @Override
    public void close() {
      step(content::closePath, lastX, lastY);
    }
  }
}
