package dev.depthsprint.ui.session;

import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Workspace;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * A sentence to the user, and for how long it is worth reading.
 *
 * @param isPassing whether it goes by itself when it could be read; what went wrong stays
 * @param holds whether the sentence is still true of a workspace
 * @param deed what a person may want to do about it at once
 */
public record Notice(
    Message sentence, boolean isPassing, Predicate<Workspace> holds, Optional<Deed> deed) {

  /**
   * A button beside the sentence.
   *
   * @param isPossible asked anew after every change; the button is there only while it is true
   */
  public record Deed(Message label, BooleanSupplier isPossible, Runnable run) {}
}
