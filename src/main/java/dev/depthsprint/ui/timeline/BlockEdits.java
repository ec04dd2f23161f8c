package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.TimeEdits;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Timekeeper;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What can be done to a block, for mouse and keyboard alike. Before the open interval is edited it
 * is cut, so that only what is over is edited and the timer goes on.
 */
final class BlockEdits {

  private final Session session;
  private final Consumer<Proposal.Refused> refused;

  /**
   * @param refused hears why an edit was not made
   */
  BlockEdits(Session session, Consumer<Proposal.Refused> refused) {
    this.session = session;
    this.refused = refused;
  }

  private Timekeeper keeper() {
    return session.timekeeper();
  }

  private void edit(Function<TimeEdits, Proposal> edit) {
    keeper().edit(edit, refused);
  }

  void add(TimeDialog.Wish wish) {
    edit(edits -> edits.add(wish.taskId(), wish.start(), wish.end(), session.time().zone()));
  }

  void change(Block block, Instant start, Instant end) {
    switch (block) {
      case Block.Worked worked -> edit(edits -> edits.change(worked.id(), start, end));
      case Block.Running running -> moveStart(running, start);
      case Block.Hole _ -> {}
    }
  }

  /** Time before the open interval is added by hand; time at its beginning is taken off. */
  private void moveStart(Block.Running running, Instant start) {
    if (start.isBefore(running.start())) {
      edit(edits -> edits.add(running.taskId(), start, running.start(), session.time().zone()));
    } else if (start.isAfter(running.start())) {
      keeper().cut(start);
      edit(edits -> edits.delete(running.id()));
    }
  }

  /** Moves one end by some minutes. */
  void nudge(Block block, Duration by, boolean isStart) {
    Instant start = isStart ? block.start().plus(by) : block.start();
    Instant end = isStart ? block.end() : block.end().plus(by);
    if (!end.isBefore(start)) {
      change(block, start, end);
    }
  }

  void split(Block block, Instant at) {
    switch (block) {
      case Block.Worked worked -> edit(edits -> edits.split(worked.id(), at));
      case Block.Running _ -> keeper().cut(at);
      case Block.Hole _ -> {}
    }
  }

  static Instant middle(Block block) {
    Instant middle = block.start().plus(block.duration().dividedBy(2));
    Instant full = Instant.ofEpochSecond(Math.floorDiv(middle.getEpochSecond(), 60L) * 60);
    return full.isAfter(block.start()) ? full : middle;
  }

  void merge(Block block) {
    if (block instanceof Block.Worked worked) {
      edit(edits -> edits.mergeWithNext(worked.id()));
    }
  }

  void book(Block block, String taskId) {
    switch (block) {
      case Block.Worked worked -> edit(edits -> edits.book(worked.id(), taskId));
      case Block.Running running -> {
        keeper().start(taskId);
        edit(edits -> edits.book(running.id(), taskId));
      }
      case Block.Hole _ -> {}
    }
  }

  void delete(Block block) {
    if (block instanceof Block.Worked worked) {
      edit(edits -> edits.delete(worked.id()));
    }
  }
}
