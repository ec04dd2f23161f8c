package dev.depthsprint.cli;

import picocli.CommandLine.Command;

/** {@code depth-sprint diagram}: holds the commands of diagrams. */
@Command(name = "diagram", description = "cli.diagram.about", synopsisSubcommandLabel = "COMMAND")
final class DiagramCommands {}
