package dev.depthsprint.picture.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {

  private static final Rgba INK = Rgba.of(0x1F2328);

  @Test
  void a_page_is_as_large_as_the_picture_with_its_margin() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(text("Kafka")))) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo((200 + 48) * 0.75f);
      assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo((100 + 48) * 0.75f);
      assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Täst");
    }
  }

  @Test
  void text_stays_text_in_an_embedded_face() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(text("Kafka → Db2, größer “x”")))) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("Kafka")
          .contains("Db2, größer “x”");
      List<PDFont> fonts = fonts(document.getPage(0));
      assertThat(fonts).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(fonts).allMatch(font -> font.getName().contains("OpenSans"));
    }
  }

  @Test
  void characters_that_the_face_lacks_are_drawn_and_break_nothing() throws IOException {
    try (PDDocument document =
        Loader.loadPDF(pdf(text("a\u0000b\u2713\uD83D\uDE80\u4e2d\u200dc\uD83D")))) {
      assertThat(new PDFTextStripper().getText(document).replace("\n", ""))
          .contains("a")
          .contains("c");
    }
  }

  @Test
  void the_same_picture_gives_the_same_bytes() {
    assertThat(pdf(text("same"))).isEqualTo(pdf(text("same")));
  }

  @Test
  void every_kind_of_mark_is_written() throws IOException {
    var marks =
        List.<Mark>of(
            new Mark.Fill(Outline.circle(new Point(50, 50), 20), INK.withOpacity(0.3)),
            new Mark.Stroke(
                Outline.polyline(List.of(new Point(0, 0), new Point(90, 50)), 0),
                INK,
                2,
                new Mark.Dash(0, 4)),
            new Mark.Icon("check", 10, 10, 16, INK),
            Mark.Element.around("e", List.of(text("inside"))));
    byte[] pdf = Pdf.of(new Picture(new Box(0, 0, 200, 100), marks), Rgba.of(0xFFFFFF), "t");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("inside");
      assertThat(document.getPage(0).getResources().getExtGStateNames()).isNotEmpty();
    }
  }

  @Test
  void a_picture_longer_than_any_page_is_made_to_fit() throws IOException {
    byte[] pdf =
        Pdf.of(new Picture(new Box(0, 0, 100, 50_000), List.of(text("x"))), Rgba.TRANSPARENT, "t");
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getPage(0).getMediaBox().getHeight()).isLessThanOrEqualTo(14_400f);
    }
  }

  private static List<PDFont> fonts(PDPage page) throws IOException {
    List<PDFont> fonts = new ArrayList<>();
    for (COSName name : page.getResources().getFontNames()) {
      fonts.add(page.getResources().getFont(name));
    }
    return fonts;
  }

  private static Mark text(String words) {
    return new Mark.TextRun(words, 10, 40, FontFace.REGULAR, 13, INK);
  }

  private static byte[] pdf(Mark mark) {
    return Pdf.of(new Picture(new Box(0, 0, 200, 100), List.of(mark)), Rgba.TRANSPARENT, "Täst");
  }
}
