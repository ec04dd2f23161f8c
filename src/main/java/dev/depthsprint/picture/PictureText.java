package dev.depthsprint.picture;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes pictures and outlines as text: numbers to a hundredth of a unit, two spaces a level. */
final class PictureText {

  private final StringBuilder text = new StringBuilder();

  private PictureText() {}

  static String of(Picture picture) {
    var writer = new PictureText();
    writer.text.append("picture ").append(numbers(picture.bounds())).append('\n');
    picture.marks().forEach(mark -> writer.mark("", mark));
    return writer.text.toString();
  }

  static String of(Outline outline) {
    return PathText.of(outline, PictureText::number);
  }

  private void mark(String indent, Mark mark) {
    text.append(indent).append(line(mark)).append('\n');
    if (mark instanceof Mark.Element element) {
      element.marks().forEach(inner -> mark(indent + "  ", inner));
    }
  }

  private static String line(Mark mark) {
    return switch (mark) {
      case Mark.Fill(var outline, var color) -> "fill " + color + " " + of(outline);
      case Mark.Stroke(var outline, var color, var width, var dash) ->
          "stroke " + color + " " + number(width) + dashed(dash) + " " + of(outline);
      case Mark.TextRun(var words, var x, var y, var face, var size, var color) ->
          "text %s %s %s %s %s \"%s\""
              .formatted(color, face, number(size), number(x), number(y), words);
      case Mark.Icon(var name, var x, var y, var size, var color) ->
          "icon %s %s %s %s %s".formatted(color, name, number(size), number(x), number(y));
      case Mark.Element element -> "element " + element.id() + " " + numbers(element.bounds());
    };
  }

  private static String dashed(Mark.Dash dash) {
    return dash.isSolid() ? "" : " dash " + number(dash.on()) + " " + number(dash.off());
  }

  private static String numbers(Box box) {
    return "%s %s %s %s"
        .formatted(number(box.x()), number(box.y()), number(box.width()), number(box.height()));
  }

  private static String number(double value) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
