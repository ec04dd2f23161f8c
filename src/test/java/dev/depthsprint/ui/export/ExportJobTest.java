package dev.depthsprint.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Template;
import dev.depthsprint.diagram.paint.Palette;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportJobTest {

  private static final Diagram DIAGRAM = Template.CURRENT.create("current", "Current");

  private final List<Runnable> work = new ArrayList<>();
  private final List<String> answers = new ArrayList<>();
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("a.png");
  }

  private ExportJob start(Path target) {
    var wish = new ExportWish(target, 1, false, Palette.LIGHT);
    return ExportJob.start(
        DIAGRAM,
        wish,
        work::add,
        Runnable::run,
        () -> answers.add("done"),
        problem -> answers.add(problem.getMessage()));
  }

  @Test
  void a_finished_export_is_a_file() {
    start(file);
    work.forEach(Runnable::run);
    assertThat(file).isNotEmptyFile();
    assertThat(answers).containsExactly("done");
  }

  @Test
  void a_file_that_is_called_so_is_written_as_svg() {
    Path svg = folder.resolve("a.svg");
    start(svg);
    work.forEach(Runnable::run);
    assertThat(svg).content().startsWith("<svg ");
  }

  @Test
  void a_cancelled_export_leaves_what_was_there_and_says_nothing() throws Exception {
    Files.writeString(file, "before");
    start(file).cancel();
    work.forEach(Runnable::run);
    assertThat(file).hasContent("before");
    assertThat(folder.toFile().list()).containsExactly("a.png");
    assertThat(answers).isEmpty();
  }

  @Test
  void a_folder_in_the_place_of_the_file_gets_a_sentence() throws Exception {
    Files.createDirectory(file);
    start(file);
    work.forEach(Runnable::run);
    assertThat(answers).singleElement().asString().contains(file.toString());
  }
}
