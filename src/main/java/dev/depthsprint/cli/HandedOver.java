package dev.depthsprint.cli;

import dev.depthsprint.workspace.call.Answer;

/**
 * The window that has the workspace open ran the command; nothing is left to do here but to say
 * what it said. Unchecked, since it ends every command that changes something at the same place.
 */
final class HandedOver extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Answer answer;

  HandedOver(Answer answer) {
    super(null, null, false, false);
    this.answer = answer;
  }

  Answer answer() {
    return answer;
  }
}
