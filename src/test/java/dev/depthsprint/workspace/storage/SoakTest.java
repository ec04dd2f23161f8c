package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoakTest {

  @TempDir Path temp;

  @Test
  void memory_and_files_stay_small_all_day() throws Exception {
    var tally = new Tally("soak");

    new SoakProof(temp, tally).run(6);

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.count("hours")).isEqualTo(6);
  }
}
