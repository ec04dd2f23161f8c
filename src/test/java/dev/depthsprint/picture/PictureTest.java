package dev.depthsprint.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PictureTest {

  private static final Rgba INK = Rgba.of(0x102030);

  @Test
  void is_written_as_text_one_mark_a_line() {
    Outline line = Outline.polyline(List.of(new Point(0, 0), new Point(1 / 3.0, 2)), 0);
    var picture =
        new Picture(
            new Box(0, 0, 100, 50),
            List.of(
                new Mark.Element(
                    "kafka",
                    new Box(1, 2, 3, 4),
                    List.of(
                        new Mark.Stroke(line, INK, 1.5, new Mark.Dash(6, 4)),
                        new Mark.TextRun("Kafka", 5, 6, FontFace.REGULAR, 13, INK))),
                new Mark.Icon("flag", -0.001, 2, 11, INK.withOpacity(0.5)),
                new Mark.Fill(Outline.polygon(new Point(1, 1), new Point(2, 2)), INK)));
    assertThat(picture.text())
        .isEqualTo(
            """
            picture 0 0 100 50
            element kafka 1 2 3 4
              stroke #102030 1.5 dash 6 4 M0 0 L0.33 2
              text #102030 REGULAR 13 5 6 "Kafka"
            icon #10203080 flag 11 0 2
            fill #102030 M1 1 L2 2 Z
            """);
  }

  @Test
  void an_element_is_as_large_as_its_marks() {
    Mark left = new Mark.Fill(Outline.rect(new Box(0, 0, 10, 10)), INK);
    Mark right = new Mark.Fill(Outline.rect(new Box(30, 5, 10, 10)), INK);
    assertThat(Mark.Element.around("e", List.of(left, right)).bounds())
        .isEqualTo(new Box(0, 0, 40, 15));
  }
}
