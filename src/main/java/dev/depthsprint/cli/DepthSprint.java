package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.call.Answer;
import dev.depthsprint.workspace.call.Call;
import dev.depthsprint.workspace.call.Caller;
import dev.depthsprint.workspace.call.LiveWorkspace;
import dev.depthsprint.workspace.call.Meeting;
import dev.depthsprint.workspace.call.Reply;
import dev.depthsprint.workspace.storage.LoadedWorkspace;
import dev.depthsprint.workspace.storage.WorkspaceFolder;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.pcollections.TreePVector;
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
  private final Optional<LiveWorkspace> live;
  private final List<String> words;

  @Option(
      names = "--workspace",
      paramLabel = "DIR",
      descriptionKey = "cli.workspace",
      converter = NamedFolder.class,
      scope = ScopeType.INHERIT)
  private Optional<Path> workspace;

  /**
   * @param live the workspace that a window has open, when the command runs for one
   * @param words of the command line, to hand them over
   */
  DepthSprint(Surroundings surroundings, Optional<LiveWorkspace> live, List<String> words) {
    this.surroundings = surroundings;
    this.live = live;
    this.words = words;
  }

  Surroundings surroundings() {
    return surroundings;
  }

  PrintWriter out() {
    return surroundings.out();
  }

  /** The file that the caller means, wherever the command runs. */
  String resolve(String file) {
    return surroundings.here().resolve(file).toString();
  }

  Path folder() {
    return live.map(LiveWorkspace::folder).orElseGet(this::located);
  }

  private Path located() {
    return WorkspaceFolder.locate(
        workspace, surroundings.environment(), surroundings.osName(), surroundings.home());
  }

  /**
   * The workspace as it is on disk, whoever else has it open. Where not all of it is there, or can
   * be read, a window that has it open runs the whole command instead, and this does not return.
   */
  LoadedWorkspace read() throws Refusal {
    try {
      if (live.isPresent()) {
        return new LoadedWorkspace(live.get().current(), History.EMPTY, TreePVector.empty());
      }
      LoadedWorkspace loaded = WorkspaceFolder.read(folder());
      if (!loaded.complaints().isEmpty() || !Files.isDirectory(folder())) {
        // What is left on disk is better than nothing where the window does not answer.
        callWindow();
      }
      return loaded;
    } catch (Problem problem) {
      throw new Refusal(problem);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refusal(Message.of("cli.defect", e.toString()));
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

  /**
   * Has the window that has the workspace open, if there is one, run the whole command; then this
   * does not return. It comes before anything is asked of the files: they may be damaged, gone or
   * not to be written, and the window holds what stood in them.
   */
  void askWindow() throws Refusal, InterruptedException {
    if (live.isEmpty()) {
      switch (callWindow()) {
        case Reply.Silence _ -> throw new Refusal(Message.of("cli.silent", folder().toString()));
        case Reply.Unsure _ -> throw new Refusal(Message.of("cli.unsure", folder().toString()));
        case Reply.Nobody _, Reply.Answered _ -> {}
      }
    }
  }

  /**
   * Changes the workspace; returns when that is on disk. Where a window has it open, the window
   * runs the whole command instead, and this does not return.
   *
   * @param name of the step
   */
  void change(Message name, Change change) throws Refusal, InterruptedException {
    askWindow();
    onDisk(() -> {
      if (live.isPresent()) {
        live.get().change(name, workspace -> change.of(workspace));
      } else {
        changeFiles(name, change);
      }
    });
  }

  /** Does something to the time and says what came of it, in the same way. */
  void time(TimeAct act) throws Problem, Refusal, InterruptedException {
    PlannedSprint.require(this);
    onDisk(() ->
        tell(
            live.isPresent()
                ? live.get().time(act.asCommand())
                : TimeKept.run(this, act.asCommand())));
  }

  /** As above, behind a backup. */
  void timeFromElsewhere(TimeAct act) throws Problem, Refusal, InterruptedException {
    PlannedSprint.require(this);
    onDisk(() -> {
      if (live.isPresent()) {
        live.get().backUp();
        tell(live.get().time(act.asCommand()));
      } else {
        tell(TimeKept.runBehindBackup(this, act.asCommand()));
      }
    });
  }

  private void tell(TimeCommand.Outcome outcome) throws Refusal {
    switch (outcome) {
      case TimeCommand.Refused refused -> throw new Refusal(refused);
      case TimeCommand.Done done -> out().println(done.said().text());
    }
  }

  private void onDisk(Patience.Step step) throws Refusal, InterruptedException {
    try {
      new Patience(surroundings.pausing(), this::askWindow).run(step);
    } catch (Problem problem) {
      throw new Refusal(problem);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Problem problem) {
        throw new Refusal(problem);
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void changeFiles(Message name, Change change)
      throws Problem, Refusal, InterruptedException, ExecutionException {
    Workspace before;
    Problem unsaved;
    try (var opened = WorkspaceFolder.open(folder())) {
      complain(opened.loaded());
      before = opened.loaded().workspace();
      var store = new Store(before, opened.loaded().history());
      Workspace next = change.of(before);
      store.apply(new Edit(name, _ -> next));
      opened.save(store.current(), store.history());
      Optional<Problem> failure = failure(opened.flush());
      if (failure.isEmpty()) {
        return;
      }
      unsaved = failure.get();
    }
    throw refusal(before, unsaved);
  }

  private static Optional<Problem> failure(Future<?> saving)
      throws InterruptedException, ExecutionException {
    try {
      saving.get();
      return Optional.empty();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Problem problem) {
        return Optional.of(problem);
      }
      throw e;
    }
  }

  /**
   * A step that reached the journal holds, though the file that it changes could not be written.
   */
  private Refusal refusal(Workspace before, Problem failure) throws Problem {
    return WorkspaceFolder.read(folder()).workspace().equals(before)
        ? new Refusal(failure)
        : new Refusal(Message.of("cli.keptStep", failure.sentence()));
  }

  /** Returns only when nobody answers. */
  private Reply callWindow() throws InterruptedException {
    Optional<Path> socket = Meeting.place(folder());
    if (socket.isEmpty()) {
      return new Reply.Nobody();
    }
    Reply reply = Caller.reach(socket.get(), new Call(Call.Wish.RUN, surroundings.here(), words));
    if (reply instanceof Reply.Answered(Answer answer)) {
      throw new HandedOver(answer);
    }
    return reply;
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
