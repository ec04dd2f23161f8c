package dev.depthsprint.cli;

import picocli.CommandLine.Command;

/** {@code depth-sprint plan}: holds the commands of the plan. */
@Command(name = "plan", description = "cli.plan.about", synopsisSubcommandLabel = "COMMAND")
final class Plan {}
