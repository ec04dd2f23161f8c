package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.MaxValuesExceededException;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in the words of the app. */
final class UsageWords {

  private UsageWords() {}

  static Message of(ParameterException failure) {
    return switch (failure) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case MissingParameterException missing -> missing(missing);
      case OverwrittenOptionException twice ->
          Message.of("cli.usage.twice", name(twice.getOverwritten()));
      case MaxValuesExceededException _ -> Message.of("cli.usage.tooMany");
      default -> other(failure);
    };
  }

  private static Message unmatched(UnmatchedArgumentException failure) {
    String first = failure.getUnmatched().getFirst();
    if (failure.isUnknownOption()) {
      return Message.of("cli.usage.option", first);
    }
    boolean isGroup = !failure.getCommandLine().getSubcommands().isEmpty();
    return Message.of(isGroup ? "cli.usage.command" : "cli.usage.extra", first);
  }

  private static Message missing(MissingParameterException failure) {
    List<ArgSpec> missing = Optional.ofNullable(failure.getMissing()).orElse(List.of());
    return missing.isEmpty()
        ? Message.of("cli.usage.incomplete")
        : Message.of(
            "cli.usage.missing",
            missing.stream().map(UsageWords::name).collect(Collectors.joining(", ")));
  }

  private static Message other(ParameterException failure) {
    Optional<ArgSpec> argument = Optional.ofNullable(failure.getArgSpec());
    Optional<String> value = Optional.ofNullable(failure.getValue());
    if (argument.isEmpty()) {
      return Message.of("cli.usage.incomplete");
    }
    boolean isOurs = argument.get().converters().length > 0;
    return isOurs && failure.getCause() instanceof TypeConversionException ours
        ? Message.of("cli.usage.ours", ours.getMessage())
        : Message.of(
            "cli.usage.value", value.orElse(""), name(argument.get()), argument.get().paramLabel());
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
