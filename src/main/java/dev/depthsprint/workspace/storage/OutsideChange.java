package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.Workspace;
import java.time.Instant;

/**
 * Another program changed files of the workspace.
 *
 * @param number counted from 1
 * @param before what the files held when we last read or wrote them
 * @param after what they hold now
 */
public record OutsideChange(int number, Workspace before, Workspace after) {

  /**
   * Merges the change into a workspace that goes on from {@link #before}.
   *
   * @param at when, for the versions of what cannot be merged
   */
  public WorkspaceMerge mergedInto(Workspace ours, Instant at) {
    return WorkspaceMerge.of(before, ours, after, at);
  }
}
