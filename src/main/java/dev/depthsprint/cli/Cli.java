package dev.depthsprint.cli;

import dev.depthsprint.text.Texts;
import dev.depthsprint.workspace.call.Answer;
import dev.depthsprint.workspace.call.Call;
import dev.depthsprint.workspace.call.LiveWorkspace;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;

/** The way in: runs one command. */
public final class Cli {

  private Cli() {}

  /**
   * Runs the command that the arguments name.
   *
   * @return the exit code: 0 for success, 1 when the input is bad, 2 when the call or the machine
   *     is
   */
  public static int run(String... args) {
    return run(Surroundings.system(), args);
  }

  /** Runs a command that another process hands over on the workspace of an open window. */
  public static Answer runFor(LiveWorkspace workspace, Call call) {
    var out = new StringWriter();
    var err = new StringWriter();
    Surroundings here =
        Surroundings.system()
            .with(new PrintWriter(out, true), new PrintWriter(err, true))
            .in(call.from());
    int exitCode = run(new DepthSprint(here, Optional.of(workspace), call.words()), call.words());
    return new Answer(exitCode, out.toString(), err.toString());
  }

  static int run(Surroundings surroundings, String... args) {
    List<String> words = List.of(args);
    return run(new DepthSprint(surroundings, Optional.empty(), words), words);
  }

  private static int run(DepthSprint root, List<String> words) {
    var failures = new Failures();
    Surroundings surroundings = root.surroundings();
    return commands(root)
        .setColorScheme(Help.defaultColorScheme(Help.Ansi.OFF))
        .setOut(surroundings.out())
        .setErr(surroundings.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler(failures)
        .setParameterExceptionHandler(failures)
        .execute(words.toArray(String[]::new));
  }

  private static CommandLine commands(DepthSprint root) {
    CommandLine commands =
        new CommandLine(root)
            .addSubcommand(new CommandLine(new Verify(root)))
            .addSubcommand(new CommandLine(new Merge(root)))
            .addSubcommand(
                new CommandLine(new Plan())
                    .addSubcommand(new PlanImport(root))
                    .addSubcommand(new PlanShow(root))
                    .addSubcommand(new PlanMove(root))
                    .addSubcommand(new PlanDone(root))
                    .addSubcommand(new PlanExport(root)))
            .addSubcommand(
                new CommandLine(new ReviewCommands())
                    .addSubcommand(new ReviewShow(root))
                    .addSubcommand(new ReviewExport(root)))
            .addSubcommand(
                new CommandLine(new Time())
                    .addSubcommand(new TimeStart(root))
                    .addSubcommand(new TimeStop(root))
                    .addSubcommand(new TimeStatus(root))
                    .addSubcommand(new TimeAdd(root))
                    .addSubcommand(new TimeImport(root))
                    .addSubcommand(new TimeReport(root)))
            .addSubcommand(
                new CommandLine(new DiagramCommands())
                    .addSubcommand(new DiagramList(root))
                    .addSubcommand(new DiagramNew(root))
                    .addSubcommand(new DiagramImport(root))
                    .addSubcommand(new DiagramExport(root))
                    .addSubcommand(new DiagramCompare(root)));
    describe(commands);
    return commands;
  }

  /** Options find their text by its key; what a command is for is looked up here. */
  private static void describe(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    command.setResourceBundle(Texts.bundle("cli"));
    spec.usageMessage().description(Texts.text(spec.usageMessage().description()[0]));
    command.getSubcommands().values().forEach(Cli::describe);
  }
}
