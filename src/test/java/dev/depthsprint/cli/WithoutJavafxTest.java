package dev.depthsprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.Main;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands run from the real entry point where there is no JavaFX, nor what stands on it. */
class WithoutJavafxTest {

  private static final String WINDOW_JARS = ".*(javafx|openjfx|testfx|atlantafx|controlsfx).*";

  @TempDir Path temp;

  @Test
  void a_diagram_is_drawn_with_no_jar_of_the_window_on_the_class_path() throws Exception {
    String workspace = temp.resolve("workspace").toString();
    String picture = temp.resolve("my picture.png").toString();

    assertThat(run("diagram", "new", "One", "--template", "target", "--workspace", workspace))
        .isEqualTo("0 " + temp.resolve("workspace/diagrams/one.json") + "\n");
    assertThat(run("diagram", "export", "one", "-o", picture, "--workspace", workspace))
        .isEqualTo("0 " + picture + "\n");
    assertThat(Path.of(picture)).isNotEmptyFile();
  }

  @Test
  void a_plan_is_imported_and_shown_there_too() throws Exception {
    String plan = "assets/plans/data-engineering-depth-sprint.md";
    String workspace = "--workspace=" + temp.resolve("workspace");

    assertThat(run("plan", "import", plan, "--start", "2026-03-02", workspace))
        .startsWith("0 Imported");
    assertThat(run("plan", "show", workspace)).contains("Talend → Kafka → DB2/GCP");
  }

  @Test
  void a_wrong_call_ends_with_2_there_too() throws Exception {
    assertThat(run("fly")).startsWith("2 depth-sprint: ").hasLineCount(1);
  }

  /** Exit code and output, stdout and stderr together. */
  private static String run(String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Main.class.getName()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process child = builder.start();
    String output = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return child.waitFor() + " " + output;
  }

  private static String classPath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !Path.of(entry).getFileName().toString().matches(WINDOW_JARS))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
