package dev.depthsprint.diagram.paint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Mark;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotePainterTest {

  private static final DiagramPainter PAINTER = new DiagramPainter(Palette.LIGHT);
  private static final Box BOUNDS = new Box(40, 80, Note.WIDTH, Note.HEIGHT);

  @ParameterizedTest
  @EnumSource
  void every_sort_looks_its_own(Note.Sort sort) throws Exception {
    var note = new Note("n", sort, "One partition holds most of the keys", BOUNDS, "kafka");
    var subject = new Box(80, 240, 176, 64);
    Golden.assertKept(
        "note-" + sort.name().toLowerCase(java.util.Locale.ROOT),
        PAINTER.note(note, Optional.of(subject)));
  }

  @Test
  void a_note_that_lies_on_what_it_is_about_has_no_line() {
    Note note = note("Here");
    assertThat(PAINTER.note(note, Optional.of(BOUNDS.movedBy(20, 20))))
        .isEqualTo(PAINTER.note(note, Optional.empty()));
  }

  @Test
  void typed_ends_of_lines_are_kept_while_there_is_room() {
    String text = Golden.text(PAINTER.note(note("one\n\nthree\nfour"), Optional.empty()));
    assertThat(text).contains("\"one\"", "\"three four\"");
  }

  @Test
  void nothing_ever_leaves_the_paper() {
    for (int seed = 0; seed < 200; seed++) {
      var random = new Random(seed);
      var bounds = new Box(8, 8, 24 + random.nextInt(200), 16 + random.nextInt(100));
      Note.Sort sort = Note.Sort.values()[random.nextInt(3)];
      var note = new Note("n", sort, Golden.randomText(random), bounds, Note.NOTHING);
      for (Mark mark : PAINTER.note(note, Optional.empty()).marks()) {
        assertThat(bounds.grown(1).contains(Golden.ink(mark)))
            .as("seed " + seed + ": " + mark)
            .isTrue();
      }
    }
  }

  private static Note note(String text) {
    return new Note("n", Note.Sort.NOTE, text, BOUNDS, Note.NOTHING);
  }
}
