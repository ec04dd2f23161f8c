package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.call.Answer;
import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns whatever went wrong into one sentence on stderr and an exit code. */
final class Failures implements IExecutionExceptionHandler, IParameterExceptionHandler {

  static final int SUCCESS = 0;
  static final int BAD_INPUT = 1;
  static final int BAD_CALL = 2;

  @Override
  public int handleExecutionException(
      Exception failure, CommandLine command, ParseResult parseResult) {
    return switch (failure) {
      case Problem problem -> say(command, problem.sentence().text(), BAD_INPUT);
      case Refusal refusal -> say(command, refusal.getMessage(), BAD_CALL);
      case HandedOver over -> repeat(command, over.answer());
      case InvalidPathException path ->
          say(command, Message.of("cli.badPath", path.getInput()).text(), BAD_CALL);
      default -> say(command, Message.of("cli.defect", String.valueOf(failure)).text(), BAD_CALL);
    };
  }

  private static int repeat(CommandLine command, Answer answer) {
    print(answer.out(), command.getOut());
    print(answer.err(), command.getErr());
    return answer.exitCode();
  }

  /** As it is: the window has made printable what is not data. */
  private static void print(String said, PrintWriter to) {
    PrintWriter raw = Printable.on(to).raw();
    raw.print(said);
    raw.flush();
  }

  @Override
  public int handleParseException(ParameterException failure, String[] args) {
    CommandLine command = failure.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    return say(command, Message.of("cli.usage", UsageWords.of(failure), name).text(), BAD_CALL);
  }

  private static int say(CommandLine command, String sentence, int exitCode) {
    command.getErr().println(Message.of("cli.said", sentence.strip()).text());
    return exitCode;
  }
}
