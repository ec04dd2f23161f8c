package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MutationTest {

  @TempDir Path temp;

  @Test
  void whatever_is_in_a_file_opening_ends_says_so_and_changes_nothing() throws Exception {
    var tally = new Tally("mutations");

    new MutationProof(temp, tally).run(40, 2_000);

    assertThat(tally.failures()).isEmpty();
    assertThat(tally.count("mutations")).isGreaterThan(2_500);
  }
}
