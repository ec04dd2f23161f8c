package dev.depthsprint.cli;

import dev.depthsprint.interchange.PlanFormat;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.AtomicFile;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint plan export}: the plan or its time as a file of another program. */
@Command(name = "export", description = "cli.plan.export.about")
final class PlanExport implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final DepthSprint root;

  @Parameters(paramLabel = "FILE", descriptionKey = "cli.plan.export.file")
  private String file;

  @Option(
      names = "--format",
      paramLabel = "md|csv|ics|json",
      descriptionKey = "cli.plan.export.format")
  private Optional<PlanFormat> format = Optional.empty();

  @Option(names = "--replace", descriptionKey = "cli.plan.export.replace")
  private boolean replace;

  PlanExport(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Problem, Refusal {
    PlanFormat wanted =
        format
            .or(() -> PlanFormat.of(file))
            .orElseThrow(() -> new Refusal(Message.of("cli.plan.export.unknown", file)));
    LoadedWorkspace loaded = root.read();
    root.complain(loaded);
    if (wanted.needsSprint() && !loaded.workspace().sprint().exists()) {
      throw PlannedSprint.missing(root);
    }
    Instant now = root.surroundings().time().instant();
    byte[] bytes = wanted.bytes(loaded.workspace(), now);
    if (file.equals(STANDARD_OUTPUT)) {
      root.surroundings().data().print(new String(bytes, StandardCharsets.UTF_8));
      root.surroundings().data().flush();
    } else {
      write(Path.of(root.resolve(file)), bytes);
      root.out().println(file);
    }
    return Failures.SUCCESS;
  }

  private void write(Path target, byte[] bytes) throws Refusal {
    if (!replace && Files.exists(target)) {
      throw new Refusal(Message.of("cli.plan.export.exists", file));
    }
    try {
      AtomicFile.write(target, bytes);
    } catch (Problem problem) {
      throw new Refusal(problem);
    }
  }
}
