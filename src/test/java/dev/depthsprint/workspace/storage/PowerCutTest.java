package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PowerCutTest {

  @TempDir Path temp;

  @Test
  void the_power_may_fail_after_any_step_on_the_disk() throws Exception {
    var tally = new Tally("power cuts");

    for (long seed = 0; seed < 4; seed++) {
      new PowerCutProof(temp, tally).run(seed, 2);
    }

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.count("states")).isGreaterThan(1000);
  }
}
