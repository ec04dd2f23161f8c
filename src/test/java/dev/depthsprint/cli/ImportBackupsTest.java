package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is brought in: what was there before is backed up. */
class ImportBackupsTest {

  @TempDir Path temp;

  private Path folder;
  private Terminal terminal;

  @BeforeEach
  void planned() throws Exception {
    folder = temp.resolve("workspace");
    terminal = new Terminal(folder);
    Files.writeString(plan(), "# Two weeks\n\n## Day 1\n- Run a demo\n- Observe lag\n");
    run("plan", "import", plan().toString(), "--start", "2026-03-02");
    // The first backup of a plan is made by itself; what is new since then is what these look for.
    run("plan", "done", "Run a demo");
  }

  @Test
  void before_a_plan_is_merged() throws Exception {
    int before = backups().size();
    Files.writeString(plan(), "# Two weeks\n\n## Day 1\n- Run a demo\n- Observe much lag\n");

    run("plan", "import", plan().toString(), "--merge");

    assertThat(backups()).hasSize(before + 1);
    assertHoldsTheTick();
  }

  @Test
  void before_a_plan_is_replaced() throws Exception {
    int before = backups().size();
    Files.writeString(plan(), "# Another\n\n## Day 1\n- Rest\n");

    run("plan", "import", plan().toString(), "--start", "2026-03-09", "--replace");

    assertThat(backups()).hasSize(before + 1);
    assertHoldsTheTick();
  }

  @Test
  void before_time_is_brought_in() throws Exception {
    int before = backups().size();
    Path table = temp.resolve("time.csv");
    Files.writeString(table, "task,start,end\nObserve lag,2026-03-02 09:30,2026-03-02 10:15\n");

    run("time", "import", table.toString());

    assertThat(backups()).hasSize(before + 1);
    assertHoldsTheTick();
    assertThat(backups().getFirst().read().time().intervals()).isEmpty();
  }

  @Test
  void before_a_diagram_is_brought_in_and_not_twice_where_nothing_changed_between()
      throws Exception {
    Path file = temp.resolve("drawing.json");
    run("diagram", "new", "Drawing", "--template", "target");
    Files.move(DiagramFiles.in(folder, "drawing"), file);
    int before = backups().size();

    run("diagram", "import", file.toString());

    assertThat(backups()).hasSize(before + 1);
    assertHoldsTheTick();
    assertThat(backups().getFirst().read().diagrams()).isEmpty();

    run("plan", "import", plan().toString(), "--merge");
    assertThat(backups()).hasSize(before + 1);
  }

  private void assertHoldsTheTick() throws Exception {
    Backup newest = backups().getFirst();
    assertThat(newest.reason()).isEqualTo(Backup.Reason.BEFORE_CHANGE);
    assertThat(newest.read().sprint().days().getFirst().doneCount()).isEqualTo(1);
  }

  private Path plan() {
    return temp.resolve("plan.md");
  }

  private List<Backup> backups() {
    return Backup.list(folder);
  }

  private void run(String... words) {
    assertThat(terminal.run(words)).as(terminal.err()).isZero();
  }
}
