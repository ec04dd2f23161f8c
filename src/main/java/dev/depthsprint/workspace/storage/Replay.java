package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.HistoryText.Move;
import dev.depthsprint.workspace.storage.TreeDelta.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.node.ObjectNode;

/**
 * Brings what the files of a workspace hold up to the last step. Each file was written whole, some
 * before the power failed and some not: so each stands behind some of the moves, and is given those
 * that it lacks. Done once more, a step could change what a later one left as it had been before.
 *
 * @param moves in order, those that the files may lack
 */
record Replay(WorkspaceDelta deltas, List<Move> moves) {

  /** Of more moves it is not tried how many a file holds: each is done where it fits. */
  private static final int MOST_TRIED = 500;

  Workspace over(Workspace onDisk) {
    Map<String, List<Move>> byFile = new TreeMap<>();
    for (Move move : moves) {
      for (Map.Entry<String, ObjectNode> part : WorkspaceDelta.byFile(move.change()).entrySet()) {
        byFile
            .computeIfAbsent(part.getKey(), _ -> new ArrayList<>())
            .add(new Move(part.getValue(), move.way()));
      }
    }
    Workspace workspace = onDisk;
    for (List<Move> own : byFile.values()) {
      workspace = withLacking(workspace, own);
    }
    return workspace;
  }

  private Workspace withLacking(Workspace workspace, List<Move> own) {
    for (int held = own.size(); held >= 0 && own.size() <= MOST_TRIED; held--) {
      Optional<Workspace> result = behind(held, workspace, own);
      if (result.isPresent()) {
        return result.get();
      }
    }
    return whereItFits(workspace, own);
  }

  /** What it comes to if the file holds so many of the moves; empty when it cannot hold them. */
  private Optional<Workspace> behind(int held, Workspace workspace, List<Move> own) {
    try {
      Workspace before = workspace;
      for (Move move : own.subList(0, held).reversed()) {
        before = deltas.apply(move.change(), before, move.way().isBack() ? Way.FORTH : Way.BACK);
      }
      Workspace after = workspace;
      for (Move move : own.subList(held, own.size())) {
        after = deltas.apply(move.change(), after, move.way().isBack() ? Way.BACK : Way.FORTH);
      }
      return Optional.of(after);
    } catch (TreeDelta.Unfit _) {
      return Optional.empty();
    }
  }

  /** The file holds something else by now, and that counts. */
  private Workspace whereItFits(Workspace workspace, List<Move> own) {
    Workspace result = workspace;
    for (Move move : own) {
      try {
        result = deltas.apply(move.change(), result, move.way());
      } catch (TreeDelta.Unfit _) {
        // As above.
      }
    }
    return result;
  }
}
