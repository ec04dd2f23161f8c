package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.ui.session.Session;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.stage.Window;

/**
 * Asks about the gaps: each one once by itself, and again whenever the person wants to. One that is
 * put off stays where it can be seen.
 */
public final class GapQuestions {

  private final Session session;
  private final Window owner;
  private final Set<String> asked = new HashSet<>();
  private boolean asking;

  public GapQuestions(Session session, Window owner) {
    this.session = session;
    this.owner = owner;
  }

  /** Asks about the gaps that were never asked about. */
  public void askOnce() {
    ask(
        session.workspace().time().openGaps().stream()
            .filter(gap -> !asked.contains(gap.id()))
            .toList());
  }

  /** Asks about all gaps that are not settled, until one is put off. */
  public void ask() {
    ask(session.workspace().time().openGaps());
  }

  private void ask(List<Gap> gaps) {
    for (Gap gap : gaps) {
      if (!ask(gap)) {
        return;
      }
    }
  }

  /**
   * Asks about one gap.
   *
   * @return false when it was put off, or another question is open
   */
  public boolean ask(Gap gap) {
    if (asking || !owner.isShowing()) {
      return false;
    }
    asking = true;
    asked.add(gap.id());
    var answer = new RecoveryDialog(session, gap, owner).ask();
    asking = false;
    answer.ifPresent(resolution -> settle(gap, resolution));
    return answer.isPresent();
  }

  private void settle(Gap gap, Resolution resolution) {
    session.timekeeper().settle(gap.id(), resolution, this::refused);
  }

  private void refused(Proposal.Refused refused) {
    session.notices().refuse(refused.why());
  }
}
