package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.Verification;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code depth-sprint verify}: reads everything in the workspace and changes nothing. */
@Command(name = "verify", description = "cli.verify.about")
final class Verify implements Callable<Integer> {

  private final DepthSprint root;

  @Option(names = "--json", descriptionKey = "cli.json")
  private boolean json;

  Verify(DepthSprint root) {
    this.root = root;
  }

  @Override
  public Integer call() throws Refusal {
    try {
      Verification found = Verification.of(root.folder());
      if (json) {
        printJson(found);
      } else {
        print(found);
      }
      return found.findings().isEmpty() ? Failures.SUCCESS : Failures.BAD_INPUT;
    } catch (Problem problem) {
      throw new Refusal(problem);
    }
  }

  private void print(Verification found) {
    found.findings().forEach(finding -> root.out().println(finding.text()));
    String folder = root.folder().toString();
    root.out()
        .println(
            Message.of("cli.verify.done", folder, found.files(), found.findings().size()).text());
  }

  private void printJson(Verification found) {
    List<String> findings = found.findings().stream().map(Message::text).toList();
    Map<String, Object> tree = new LinkedHashMap<>();
    tree.put("workspace", root.folder().toString());
    tree.put("files", found.files());
    tree.put("findings", findings);
    root.out().println(Json.text(tree));
  }
}
