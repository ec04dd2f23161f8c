package dev.depthsprint.ui.health;

import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.Verification;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * When everything on disk is read again while the page is open: when a file was changed, at once
 * while something is wrong, and now and then while all is well, since it takes its time.
 */
final class Checks {

  /** Looks at the folder between two checks while all is well: about a minute. */
  private static final int LOOKS_WELL = 20;

  private Optional<Instant> checked = Optional.empty();
  private boolean isWell;
  private boolean isRunning;
  private int looks;

  /** True before anything was read again since the workspace was opened. */
  boolean isFirst() {
    return checked.isEmpty();
  }

  /**
   * To be asked at each look.
   *
   * @param lastChange when a file was last changed
   */
  boolean isDue(Instant lastChange) {
    looks++;
    boolean isTime = !isWell || looks > LOOKS_WELL;
    return !isRunning && isTime && !checked.equals(Optional.of(lastChange));
  }

  void begin(Instant lastChange) {
    checked = Optional.of(lastChange);
    isRunning = true;
    looks = 0;
  }

  void end(Verification found) {
    isWell = found.findings().isEmpty();
    isRunning = false;
  }

  /** Reads everything; what is just being written is read once more. */
  static Verification of(Path folder) {
    try {
      Verification found = Verification.of(folder);
      return found.findings().isEmpty() ? found : Verification.of(folder);
    } catch (Problem problem) {
      return new Verification(0, List.of(problem.sentence()));
    }
  }
}
