package dev.depthsprint.workspace.call;

/**
 * What came of a call.
 *
 * @param exitCode as a command has it: 0 when it was done
 * @param out for the caller's standard output
 * @param err for its standard error
 */
public record Answer(int exitCode, String out, String err) {

  public static final Answer DONE = new Answer(0, "", "");

  /** There is no window yet, and there will be one: call again. No command ends with this code. */
  public static final Answer STARTING = new Answer(-1, "", "");
}
