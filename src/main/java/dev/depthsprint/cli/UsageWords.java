package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import java.util.Arrays;
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
    if (isLikeOption(first)) {
      return noOption(failure, first);
    }
    boolean isGroup = !failure.getCommandLine().getSubcommands().isEmpty();
    return Message.of(isGroup ? "cli.usage.command" : "cli.usage.extra", first);
  }

  /** What was taken for an option is more often the cause than what is missing for it. */
  private static Message missing(MissingParameterException failure) {
    return failure.getCommandLine().getUnmatchedArguments().stream()
        .filter(UsageWords::isLikeOption)
        .findFirst()
        .map(option -> noOption(failure, option))
        .orElseGet(() -> nothingFor(failure));
  }

  private static boolean isLikeOption(String word) {
    return word.length() > 1 && word.startsWith("-");
  }

  private static Message noOption(ParameterException failure, String option) {
    List<String> words = given(failure);
    int end = words.indexOf("--");
    boolean isBehind = end >= 0 && words.subList(end, words.size()).contains(option);
    return Message.of(isBehind ? "cli.usage.behind" : "cli.usage.option", option);
  }

  private static Message nothingFor(MissingParameterException failure) {
    List<ArgSpec> missing = Optional.ofNullable(failure.getMissing()).orElse(List.of());
    if (missing.size() == 1
        && missing.getFirst() instanceof OptionSpec option
        && Arrays.stream(option.names()).anyMatch(given(failure)::contains)) {
      return Message.of("cli.usage.noValue", name(option), option.paramLabel());
    }
    return missing.isEmpty()
        ? Message.of("cli.usage.incomplete")
        : Message.of(
            "cli.usage.missing",
            missing.stream().map(UsageWords::name).collect(Collectors.joining(", ")));
  }

  private static List<String> given(ParameterException failure) {
    return failure.getCommandLine().getParseResult().originalArgs();
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
