package dev.depthsprint.cli;

import picocli.CommandLine.Command;

/** {@code depth-sprint time}: holds the commands of the timer. */
@Command(name = "time", description = "cli.time.about", synopsisSubcommandLabel = "COMMAND")
final class Time {}
