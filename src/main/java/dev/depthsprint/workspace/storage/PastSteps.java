package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.History.Step;
import dev.depthsprint.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.ConsPStack;

/**
 * What the steps of a history file come to when an app starts.
 *
 * @param replayed the workspace of the files, with what was done and not yet written into them
 * @param past the steps that led there, as far as the files hold what they left
 */
record PastSteps(Workspace replayed, History past) {

  /**
   * @param onDisk what the other files hold
   * @param most so many steps can be undone
   */
  static PastSteps of(HistoryText text, WorkspaceDelta deltas, Workspace onDisk, int most) {
    Workspace replayed = new Replay(deltas, text.unsaved()).over(onDisk);
    long last = text.entries().stream().mapToLong(HistoryText.Entry::number).max().orElse(0);
    var past =
        new History(
            ConsPStack.from(undo(text, deltas, replayed, most)),
            ConsPStack.from(redo(text, deltas, replayed)),
            last);
    return new PastSteps(replayed, past);
  }

  private static List<Step> undo(
      HistoryText text, WorkspaceDelta deltas, Workspace replayed, int most) {
    List<Step> undo = new ArrayList<>();
    try {
      Workspace workspace = replayed;
      int oldest = Math.max(0, text.done() - most);
      for (HistoryText.Entry entry : text.entries().subList(oldest, text.done()).reversed()) {
        workspace = entry.taken(deltas, workspace, TreeDelta.Way.BACK);
        undo.add(new Step(entry.number(), entry.name(), workspace, entry.time()));
      }
    } catch (TreeDelta.Unfit _) {
      // Only so far do the files hold what the steps left.
    }
    return undo;
  }

  private static List<Step> redo(HistoryText text, WorkspaceDelta deltas, Workspace replayed) {
    List<Step> redo = new ArrayList<>();
    try {
      Workspace workspace = replayed;
      for (HistoryText.Entry entry : text.entries().subList(text.done(), text.entries().size())) {
        workspace = entry.taken(deltas, workspace, TreeDelta.Way.FORTH);
        redo.add(new Step(entry.number(), entry.name(), workspace, entry.time()));
      }
    } catch (TreeDelta.Unfit _) {
      // As above.
    }
    return redo;
  }
}
