package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RandomEdits;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A thousand edits of every sort in a row, flows included, seed after seed. */
class StormTest {

  private static final int EDITS = 1000;
  private static final int SEEDS = 300;
  private static final String SLUG = "storm";
  private static final FileFormat<Diagram> FORMAT = DiagramFiles.format(SLUG);

  static LongStream seeds() {
    return LongStream.range(0, SEEDS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void undoing_all_and_redoing_all_gives_equal_bytes(long seed) throws Problem {
    var store = new Store(Workspace.EMPTY.with(Diagram.empty(SLUG, "Storm")));
    String start = bytes(diagram(store));
    rage(store, new Random(seed));
    String end = bytes(diagram(store));

    while (store.undoName().isPresent()) {
      store.undo();
    }
    assertThat(bytes(diagram(store))).isEqualTo(start);

    while (store.redoName().isPresent()) {
      store.redo();
    }
    assertThat(bytes(diagram(store))).isEqualTo(end);
    assertThat(bytes(read(end))).isEqualTo(end);
    assertThat(read(end)).isEqualTo(diagram(store));
  }

  private static void rage(Store store, Random random) {
    var edits = new RandomEdits(random);
    for (int i = 0; i < EDITS; i++) {
      DiagramEdit edit = edits.next(diagram(store));
      store.apply(new Edit(edit.name(), it -> it.withDiagram(SLUG, edit.change())));
      assertThat(diagram(store).flows().values()).allMatch(diagram(store)::hasEndsOf);
    }
  }

  private static Diagram diagram(Store store) {
    return store.current().diagram(SLUG).orElseThrow();
  }

  private static String bytes(Diagram diagram) throws Problem {
    return new String(FORMAT.bytes(diagram, JsonText.object(), SLUG), StandardCharsets.UTF_8);
  }

  private static Diagram read(String text) throws Problem {
    return FORMAT.parse(text.getBytes(StandardCharsets.UTF_8), SLUG).value();
  }
}
