package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FaultTest {

  @TempDir Path temp;

  @Test
  void any_step_on_the_disk_may_fail_in_any_way() throws Exception {
    var tally = new Tally("faults");

    new FaultProof(temp, tally).run();

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.count("faults")).isGreaterThan(500);
  }
}
