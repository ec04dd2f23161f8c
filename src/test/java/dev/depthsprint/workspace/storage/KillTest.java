package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {

  private static final int ROUNDS = 200;

  @TempDir Path temp;

  @Test
  void what_was_acknowledged_is_there_after_a_kill_at_any_moment() throws Exception {
    var tally = new Tally("kills");

    KillProof.runAtOnce(temp, tally, 1, ROUNDS);
    assertThat(tally.failures()).isEmpty();
    assertThat(tally.count("rounds")).isEqualTo(ROUNDS);
  }
}
