package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.TimeCommand;

/** The call or the machine is at fault, and not the input: the exit code is 2. */
final class Refusal extends Exception {

  private static final long serialVersionUID = 1L;

  Refusal(Message sentence) {
    super(sentence.text());
  }

  /** What another process refused, in its words. */
  Refusal(TimeCommand.Refused refused) {
    super(refused.why());
  }

  /** The same sentence, for a problem that the input did not cause. */
  Refusal(Problem problem) {
    super(problem.sentence().text(), problem);
  }
}
