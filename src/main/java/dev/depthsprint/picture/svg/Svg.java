package dev.depthsprint.picture.svg;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Icons;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.PathText;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.VisualOrder;
import dev.depthsprint.picture.raster.Png;

/**
 * Writes a picture as SVG 1.1. Text stays text, to be searched, read out and edited: in Open Sans,
 * and drawn as wide as it was measured where another face must stand in. Icons are outlines. The
 * same picture gives the same text on every machine.
 */
public final class Svg {

  private static final String FACES = "Open Sans, Noto Sans, Helvetica, Arial, sans-serif";

  /** The end of a line that begins at its right side is at its left. */
  private static final String LEFTWARD = " direction=\"rtl\" text-anchor=\"end\"";

  private final StringBuilder text = new StringBuilder();

  private Svg() {}

  /**
   * @param background {@link Rgba#TRANSPARENT} for none
   * @param title what the picture is called
   * @param description what it shows, for those who do not see it; may be empty
   */
  public static String of(Picture picture, Rgba background, String title, String description) {
    var svg = new Svg();
    svg.begin(Png.frame(picture), background, title, description);
    picture.marks().forEach(mark -> svg.mark(mark, "  "));
    return svg.text.append("</svg>\n").toString();
  }

  private void begin(Box frame, Rgba background, String title, String description) {
    line(
        "",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%s\" height=\"%s\"",
        Numbers.of(frame.width()),
        Numbers.of(frame.height()));
    line(
        "    ",
        "viewBox=\"%s %s %s %s\" role=\"img\" font-family=\"%s\">",
        Numbers.of(frame.x()),
        Numbers.of(frame.y()),
        Numbers.of(frame.width()),
        Numbers.of(frame.height()),
        FACES);
    line("  ", "<title>%s</title>", Escaped.of(title));
    if (!description.isEmpty()) {
      line("  ", "<desc>%s</desc>", Escaped.of(description));
    }
    if (background.alpha() > 0) {
      line(
          "  ",
          "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\"%s/>",
          Numbers.of(frame.x()),
          Numbers.of(frame.y()),
          Numbers.of(frame.width()),
          Numbers.of(frame.height()),
          fill(background));
    }
  }

  private void mark(Mark mark, String indent) {
    switch (mark) {
      case Mark.Fill(var outline, var color) -> path(indent, outline, fill(color));
      case Mark.Stroke stroke -> path(indent, stroke.outline(), stroke(stroke));
      case Mark.TextRun run -> text(indent, run);
      case Mark.Icon(var name, var x, var y, var size, var color) ->
          path(indent, Icons.outline(name).at(x, y, size), fill(color));
      case Mark.Element element -> {
        line(indent, "<g data-id=\"%s\">", Escaped.of(element.id()));
        element.marks().forEach(inner -> mark(inner, indent + "  "));
        line(indent, "</g>");
      }
    }
  }

  private void path(String indent, Outline outline, String paint) {
    line(indent, "<path d=\"%s\"%s/>", PathText.of(outline, Numbers::of), paint);
  }

  private void text(String indent, Mark.TextRun run) {
    String words = Escaped.of(VisualOrder.withoutControls(run.text()));
    if (words.isBlank()) {
      return;
    }
    line(
        indent,
        "<text x=\"%s\" y=\"%s\"%s font-size=\"%s\"%s textLength=\"%s\""
            + " lengthAdjust=\"spacingAndGlyphs\" xml:space=\"preserve\"%s>%s</text>",
        Numbers.of(run.x()),
        Numbers.of(run.y()),
        VisualOrder.isLeftward(run.text()) ? LEFTWARD : "",
        Numbers.of(run.size()),
        run.face() == FontFace.SEMIBOLD ? " font-weight=\"600\"" : "",
        Numbers.of(run.face().width(run.text(), run.size())),
        fill(run.color()),
        words);
  }

  private static String fill(Rgba color) {
    return paint("fill", color);
  }

  private static String stroke(Mark.Stroke stroke) {
    return " fill=\"none\""
        + paint("stroke", stroke.color())
        + " stroke-width=\"%s\"".formatted(Numbers.of(stroke.width()))
        + dashes(stroke.dash());
  }

  /** Dots are dashes of no length with round ends. */
  private static String dashes(Mark.Dash dash) {
    if (dash.isSolid()) {
      return "";
    }
    String array =
        " stroke-dasharray=\"%s %s\"".formatted(Numbers.of(dash.on()), Numbers.of(dash.off()));
    return dash.on() == 0 ? array + " stroke-linecap=\"round\"" : array;
  }

  private static String paint(String name, Rgba color) {
    String opaque = " %s=\"#%06x\"".formatted(name, color.argb() & 0xFFFFFF);
    return color.isOpaque()
        ? opaque
        : opaque + " %s-opacity=\"%s\"".formatted(name, Numbers.of(color.alpha() / 255.0));
  }

  private void line(String indent, String format, Object... values) {
    text.append(indent).append(format.formatted(values)).append('\n');
  }
}
