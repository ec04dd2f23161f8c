package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** {@code depth-sprint}: holds the commands, and what they all have. */
@Command(
    name = "depth-sprint",
    description = "cli.about",
    scope = ScopeType.INHERIT,
    mixinStandardHelpOptions = true,
    versionProvider = DepthSprint.Version.class,
    synopsisSubcommandLabel = "COMMAND",
    usageHelpAutoWidth = true)
final class DepthSprint {

  private final Surroundings surroundings;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      descriptionKey = "cli.workspace",
      converter = NamedFolder.class,
      scope = ScopeType.INHERIT)
  private Optional<Path> workspace;

  DepthSprint(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  PrintWriter out() {
    return surroundings.out();
  }

  Path folder() {
    return WorkspaceFolder.locate(
        workspace, surroundings.environment(), surroundings.osName(), surroundings.home());
  }

  /** The workspace as it is on disk, whoever else has it open. */
  LoadedWorkspace read() throws Refusal {
    try {
      return WorkspaceFolder.read(folder());
    } catch (Problem problem) {
      throw new Refusal(problem);
    }
  }

  /** Says on stderr what of the workspace could not be read. */
  void complain(LoadedWorkspace loaded) {
    for (Message complaint : loaded.complaints()) {
      surroundings.err().println(Message.of("cli.said", complaint).text());
    }
  }

  /** A change that may be refused. */
  @FunctionalInterface
  interface Change {
    Workspace of(Workspace workspace) throws Refusal;
  }

  /** Changes the workspace; returns when that is on disk. */
  void change(Change change) throws Refusal, InterruptedException {
    try (var opened = WorkspaceFolder.open(folder())) {
      complain(opened.loaded());
      var store = new Store(opened.loaded().workspace(), opened.loaded().history());
      Workspace next = change.of(store.current());
      store.apply(new Edit(Message.of("workspace.edit.command"), _ -> next));
      opened.save(store.current(), store.history());
      opened.flush().get();
    } catch (Problem problem) {
      throw new Refusal(problem);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Problem problem) {
        throw new Refusal(problem);
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** The version in the jar's manifest. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
      String version = DepthSprint.class.getPackage().getImplementationVersion();
      return new String[] {
        version == null
            ? Message.of("cli.version.none").text()
            : Message.of("cli.version", version).text()
      };
    }
  }
}
