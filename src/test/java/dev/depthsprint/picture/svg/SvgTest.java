package dev.depthsprint.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.paint.DiagramSvg;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Picture;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgTest {

  private static final Rgba RED = Rgba.of(0xCC0000);

  @Test
  void every_template_gives_well_formed_xml_that_refers_to_nothing_outside() throws Exception {
    for (Template template : Template.values()) {
      String svg = DiagramSvg.of(template.create("t", "T"), Palette.DARK, false);
      assertThat(parsed(svg).getDocumentElement().getTagName()).isEqualTo("svg");
      assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
          .doesNotContain("href", "url(", "@import", "http", "<script", "<!");
    }
  }

  @Test
  void the_same_diagram_gives_the_same_text() {
    Diagram diagram = Pipelines.layered(3, 60);
    assertThat(DiagramSvg.of(diagram, Palette.LIGHT, false))
        .isEqualTo(DiagramSvg.of(Pipelines.layered(3, 60), Palette.LIGHT, false));
  }

  @Test
  void text_stays_text_and_is_as_wide_as_it_was_measured() throws Exception {
    var run = new Mark.TextRun("Kafka & <Co>", 10, 20, FontFace.SEMIBOLD, 13, RED);
    Element text = only(svg(run), "text");
    assertThat(text.getTextContent()).isEqualTo("Kafka & <Co>");
    assertThat(Double.parseDouble(text.getAttribute("textLength")))
        .isCloseTo(FontFace.SEMIBOLD.width("Kafka & <Co>", 13), within(1e-3));
    assertThat(text.getAttribute("font-weight")).isEqualTo("600");
  }

  @Test
  void characters_that_xml_forbids_do_no_harm() throws Exception {
    var run = new Mark.TextRun("a\u0001b\uD800c\uFFFFd\"", 0, 0, FontFace.REGULAR, 13, RED);
    assertThat(only(svg(run), "text").getTextContent()).isEqualTo("a b\uFFFDc\uFFFDd\"");
  }

  @Test
  void strokes_keep_their_width_and_dashes() throws Exception {
    Outline line = Outline.polyline(List.of(new Point(0, 0), new Point(10, 0)), 0);
    Element dashed = only(svg(new Mark.Stroke(line, RED, 1.5, new Mark.Dash(6, 4))), "path");
    assertThat(dashed.getAttribute("stroke-dasharray")).isEqualTo("6 4");
    assertThat(dashed.getAttribute("stroke-width")).isEqualTo("1.5");
    assertThat(dashed.getAttribute("d")).isEqualTo("M0 0 L10 0");
  }

  @Test
  void dots_have_round_ends() throws Exception {
    Outline line = Outline.polyline(List.of(new Point(0, 0), new Point(10, 0)), 0);
    Element dotted = only(svg(new Mark.Stroke(line, RED, 2, new Mark.Dash(0, 5))), "path");
    assertThat(dotted.getAttribute("stroke-linecap")).isEqualTo("round");
  }

  @Test
  void a_colour_that_is_see_through_has_an_opacity() throws Exception {
    var fill = new Mark.Fill(Outline.rect(new Box(0, 0, 4, 4)), RED.withOpacity(0.5));
    assertThat(only(svg(fill), "path").getAttribute("fill-opacity")).isEqualTo("0.502");
  }

  @Test
  void title_and_description_are_there_for_those_who_do_not_see_it() throws Exception {
    Document svg =
        parsed(DiagramSvg.of(Template.CURRENT.create("t", "Orders"), Palette.LIGHT, true));
    assertThat(only(svg, "title").getTextContent()).isEqualTo("Orders");
    assertThat(only(svg, "desc").getTextContent()).contains("Talend → Kafka");
    assertThat(svg.getElementsByTagName("rect").getLength()).isZero();
  }

  private static Document svg(Mark mark) throws Exception {
    return parsed(Svg.of(new Picture(mark.bounds(), List.of(mark)), Rgba.TRANSPARENT, "Title", ""));
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(svg)));
  }

  private static Element only(Document document, String tag) {
    assertThat(document.getElementsByTagName(tag).getLength()).isEqualTo(1);
    return (Element) document.getElementsByTagName(tag).item(0);
  }

  @Test
  void the_words_of_a_picture_name_flows_with_what_they_carry_and_zones() {
    assertThat(DiagramSvg.of(Template.TARGET.create("t", "Target"), Palette.LIGHT, true))
        .containsPattern("<desc>[^<]* → [^<]*\\(Dead letter[^<]*\\)[^<]*<")
        .containsPattern("<desc>[^<]*\\((Internal|Restricted|Public|Secret)\\): [^<]*</desc>");
  }
}
