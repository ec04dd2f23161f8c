package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.RandomEdits;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Problem;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is made of pieces that are kept is what is made of the whole. */
class KeptTextTest {

  private static final String SLUG = "drawing";
  private static final FileFormat<Diagram> FORMAT = DiagramFiles.format(SLUG);
  private static final ObjectNode NOTHING = JsonText.object();
  private static final int SEEDS = 40;
  private static final int EDITS = 60;

  @Test
  void after_every_edit_and_undo_it_has_the_bytes_of_the_whole() throws Problem {
    for (long seed = 0; seed < SEEDS; seed++) {
      var random = new Random(seed);
      ObjectNode loaded = foreign(new RandomWorkspaces(seed).diagram(SLUG), random);
      Diagram diagram = FORMAT.parse(JsonText.pretty(loaded), SLUG).value();
      Diagram before = diagram;
      FileText<Diagram> text = FORMAT.text();
      var edits = new RandomEdits(random);
      for (int i = 0; i < EDITS; i++) {
        assertThat(text.of(diagram, loaded, SLUG))
            .as("seed %d, edit %d", seed, i)
            .isEqualTo(FORMAT.bytes(diagram, loaded, SLUG));
        Diagram next =
            random.nextInt(6) == 0 ? before : edits.next(diagram).change().apply(diagram);
        before = diagram;
        diagram = next;
      }
    }
  }

  @Test
  void another_tree_below_it_is_another_text() throws Problem {
    Diagram diagram = new RandomWorkspaces(1).diagram(SLUG);
    FileText<Diagram> text = keeping(diagram, foreign(diagram, new Random(1)));

    for (int i = 0; i < 3; i++) {
      assertThat(text.of(diagram, NOTHING, SLUG)).isEqualTo(FORMAT.bytes(diagram, NOTHING, SLUG));
    }
  }

  @Test
  void what_could_not_be_read_back_is_not_written() throws Problem {
    Diagram whole = Diagram.empty(SLUG, "Drawing").with(note("n", "right"));
    Diagram tooLong = whole.with(note("n", "x".repeat(1_000_001)));
    FileText<Diagram> text = keeping(whole, NOTHING);

    assertThatThrownBy(() -> text.of(tooLong, NOTHING, SLUG)).isInstanceOf(Problem.class);
    assertThat(text.of(whole, NOTHING, SLUG)).isEqualTo(FORMAT.bytes(whole, NOTHING, SLUG));
  }

  @Test
  void an_id_that_two_lists_have_is_refused_though_each_element_is_right() throws Problem {
    Diagram once = Pipelines.layered(1, 2);
    Diagram twice = once.with(note(once.components().firstKey(), "same"));
    FileText<Diagram> text = keeping(once, NOTHING);

    assertThatThrownBy(() -> text.of(twice, NOTHING, SLUG)).isInstanceOf(Problem.class);
  }

  /** What has written the diagram twice, and so keeps its text. */
  private static FileText<Diagram> keeping(Diagram diagram, ObjectNode loaded) throws Problem {
    FileText<Diagram> text = FORMAT.text();
    text.of(diagram, loaded, SLUG);
    text.of(diagram, loaded, SLUG);
    return text;
  }

  private static Note note(String id, String text) {
    return new Note(id, Note.Sort.NOTE, text, new Box(0, 0, 200, 100), Note.NOTHING);
  }

  /** The diagram's file, into which others wrote fields: at the top and into some elements. */
  private static ObjectNode foreign(Diagram diagram, Random random) throws Problem {
    ObjectNode tree = JsonText.parse(FORMAT.bytes(diagram, NOTHING, SLUG), SLUG);
    for (JsonNode list : tree) {
      for (JsonNode element : list) {
        if (element instanceof ObjectNode object && random.nextBoolean()) {
          object.put("theirs", "\n  \"flows\": []").putObject("nested").putArray("numbers").add(1);
        }
      }
    }
    return tree.put("remark", "\n  \"notes\": []");
  }
}
