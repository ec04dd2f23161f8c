package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeStormTest {

  @TempDir Path temp;

  @Test
  void whatever_happens_the_folder_holds_what_memory_does() throws Exception {
    var tally = new Tally("storms");

    for (long seed = 0; seed < 20; seed++) {
      new StormProof(temp, tally).run(seed);
    }

    assertThat(tally.failures()).isEmpty();
  }
}
