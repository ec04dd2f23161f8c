package dev.depthsprint.cli;

import picocli.CommandLine.Command;

/** {@code depth-sprint review}: holds the commands that look back. */
@Command(name = "review", description = "cli.review.about", synopsisSubcommandLabel = "COMMAND")
final class ReviewCommands {}
