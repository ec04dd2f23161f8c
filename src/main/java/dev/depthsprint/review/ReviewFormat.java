package dev.depthsprint.review;

import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.pdf.Pdf;
import dev.depthsprint.picture.raster.Png;
import dev.depthsprint.picture.svg.Svg;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** What a review can be written as. */
public enum ReviewFormat {
  PNG,
  SVG,
  PDF;

  /** The format that the name of a file says. */
  public static Optional<ReviewFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (ReviewFormat format : values()) {
      if (name.endsWith("." + format.ending())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** How the name of such a file ends, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The file's bytes.
   *
   * @param scale pixels a unit, for PNG only
   * @throws Problem when a PNG would have too many pixels
   */
  public byte[] bytes(Review review, ReviewLook look, int scale) throws Problem {
    Picture picture = ReviewPainter.paint(review, look);
    return switch (this) {
      case PNG -> png(picture, look, scale);
      case SVG ->
          Svg.of(
                  picture,
                  look.ground(),
                  review.title(),
                  String.join(" ", ReviewWords.summary(review)))
              .getBytes(StandardCharsets.UTF_8);
      case PDF -> Pdf.of(picture, look.ground(), review.title());
    };
  }

  private static byte[] png(Picture picture, ReviewLook look, int scale) throws Problem {
    var bytes = new ByteArrayOutputStream();
    try {
      Png.write(picture, scale, look.ground(), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }
}
