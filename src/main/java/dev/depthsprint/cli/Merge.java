package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.AtomicFile;
import dev.depthsprint.workspace.storage.FileMerge;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code depth-sprint merge}: a merge driver of git for diagrams and plans. */
@Command(name = "merge", description = "cli.merge.about")
final class Merge implements Callable<Integer> {

  private final DepthSprint root;

  @Parameters(paramLabel = "BASE", descriptionKey = "cli.merge.base")
  private String base;

  @Parameters(paramLabel = "OURS", descriptionKey = "cli.merge.ours")
  private String ours;

  @Parameters(paramLabel = "THEIRS", descriptionKey = "cli.merge.theirs")
  private String theirs;

  Merge(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Refusal {
    try {
      FileMerge merged =
          FileMerge.of(path(base), path(ours), path(theirs), root.surroundings().time().instant());
      AtomicFile.write(path(ours), merged.bytes());
      for (Message conflict : merged.conflicts()) {
        root.surroundings().err().println(Message.of("cli.said", conflict).text());
      }
      return merged.conflicts().isEmpty() ? Failures.SUCCESS : Failures.BAD_INPUT;
    } catch (Problem problem) {
      throw new Refusal(problem);
    }
  }

  private Path path(String file) {
    return Path.of(root.resolve(file));
  }
}
