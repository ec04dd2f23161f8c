package dev.depthsprint.picture.pdf;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Rgba;
import dev.depthsprint.picture.raster.Png;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a picture as a PDF of one page, which is as large as the picture. Lines stay lines and
 * text stays text, in the picture's own face, of which the file holds the letters it uses. The same
 * picture gives the same bytes on every machine.
 */
public final class Pdf {

  /** Points (1/72 inch) a diagram unit (1/96 inch). */
  private static final double POINTS = 0.75;

  /** PDF readers show no longer side. */
  private static final double LONGEST_SIDE = 14_400;

  private final PDDocument document;
  private final Map<FontFace, PDFont> fonts = new EnumMap<>(FontFace.class);

  private Pdf(PDDocument document) {
    this.document = document;
  }

  /**
   * @param background {@link Rgba#TRANSPARENT} for none
   * @param title what the picture is called
   */
  public static byte[] of(Picture picture, Rgba background, String title) {
    try (var document = new PDDocument()) {
      document.setDocumentId(0L);
      document.getDocumentInformation().setTitle(title);
      document.getDocumentInformation().setProducer("Depth Sprint");
      document.getDocumentCatalog().getCOSObject().setString(COSName.LANG, "en");
      new Pdf(document).page(Png.frame(picture), background, picture);
      var bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
  }

  private void page(Box frame, Rgba background, Picture picture) throws IOException {
    double side = Math.max(frame.width(), frame.height());
    double scale = Math.min(POINTS, LONGEST_SIDE / side);
    var page =
        new PDPage(
            new PDRectangle((float) (frame.width() * scale), (float) (frame.height() * scale)));
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      // From y upwards and points to y downwards and diagram units.
      content.transform(
          new Matrix(
              (float) scale,
              0,
              0,
              (float) -scale,
              (float) (-frame.x() * scale),
              (float) (frame.bottom() * scale)));
      var pen = new PagePen(content, this::font);
      if (background.alpha() > 0) {
        pen.draw(new Mark.Fill(Outline.rect(frame), background));
      }
      for (Mark mark : picture.marks()) {
        pen.draw(mark);
      }
    }
  }

  private PDFont font(FontFace face) throws IOException {
    PDFont font = fonts.get(face);
    if (font == null) {
      try (InputStream file = Pdf.class.getResourceAsStream(face.resource())) {
        font = PDType0Font.load(document, file, true);
      }
      fonts.put(face, font);
    }
    return font;
  }
}
