/**
 * The command line, one class a command: what scripts and build servers use. It runs without a
 * screen and without JavaFX on the class path.
 *
 * <p>Results go to stdout; what went wrong goes to stderr as one sentence, never as a stack trace.
 * The exit code is 0 for success, 1 when the input is bad, 2 when the call or the machine is.
 *
 * <p>Start with {@link dev.depthsprint.cli.Cli}, then the commands: {@code PlanImport}, {@code
 * PlanShow}, {@code TimeStart}, {@code DiagramList}, {@code DiagramNew}, {@code DiagramExport}.
 */
package dev.depthsprint.cli;
