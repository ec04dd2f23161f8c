package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.History;
import dev.depthsprint.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a history file tells of the steps.
 *
 * @param numbers of the steps that still count, oldest first
 * @param done how many of them are done
 * @param base the number of the step before the first of them; 0 when there is none
 * @param topChange the change of the last that is done, as it stands in the file
 * @param history what was told last
 * @param current the workspace of that history
 */
record ToldSteps(
    List<Long> numbers,
    int done,
    long base,
    JsonNode topChange,
    History history,
    Workspace current) {

  /**
   * What is to be told next.
   *
   * @param lines in order; they count as a whole or not at all
   * @param then what the file tells with them
   */
  record News(List<ObjectNode> lines, ToldSteps then) {}

  /** What the file tells at a start: of its steps only those count that can still be taken. */
  static ToldSteps of(HistoryText text, PastSteps steps) {
    History past = steps.past();
    int done = past.done().size();
    int first = text.done() - done;
    List<Long> numbers =
        text.entries().subList(first, text.done() + past.undone().size()).stream()
            .map(HistoryText.Entry::number)
            .toList();
    return new ToldSteps(
        numbers,
        done,
        first > 0 ? text.entries().get(first - 1).number() : 0,
        text.done() > 0 ? text.entries().get(text.done() - 1).change() : JsonText.object(),
        past,
        steps.replayed());
  }

  /** What a file tells that holds these steps of a history and nothing else. */
  static ToldSteps anew(Chain kept, WorkspaceDelta deltas, History history, Workspace current) {
    return new ToldSteps(kept.numbers(), kept.done(), 0, topChange(kept, deltas), history, current);
  }

  private static JsonNode topChange(Chain chain, WorkspaceDelta deltas) {
    return chain.done() == 0 ? JsonText.object() : change(chain, chain.done() - 1, deltas);
  }

  private static ObjectNode change(Chain chain, int i, WorkspaceDelta deltas) {
    return deltas.between(chain.before(i), chain.after(i));
  }

  /** True when the file tells nothing else of the steps than this. */
  boolean is(History other) {
    return history == other
        || history.done().equals(other.done()) && history.undone().equals(other.undone());
  }

  /**
   * The oldest steps of a long history stay in the file and count no more. In a shorter one, steps
   * that are gone from its beginning were taken back, and are told as such.
   */
  ToldSteps withoutOlderThan(Chain chain) {
    int older = 0;
    while (older < numbers.size() && (chain.size() == 0 || numbers.get(older) < chain.number(0))) {
      older++;
    }
    int last = Math.min(older, done);
    return new ToldSteps(
        numbers.subList(older, numbers.size()),
        Math.max(0, done - older),
        last > 0 ? numbers.get(last - 1) : base,
        topChange,
        history,
        current);
  }

  /**
   * @param chain of the history and its workspace, from the first step that the file is to have
   */
  News news(Chain chain, WorkspaceDelta deltas, History next, Workspace workspace) {
    List<ObjectNode> lines = new ArrayList<>();
    JsonNode top = topChange;
    int same = same(chain, deltas);
    int at = done;
    if (same < chain.size()) {
      if (at != same && !goesOn(chain, same)) {
        lines.add(to(chain, same));
      }
      for (at = same; at < chain.size(); at++) {
        ObjectNode change = change(chain, at, deltas);
        lines.add(HistoryLines.step(chain.steps().get(at), change));
        top = change;
      }
    }
    if (at != chain.done()) {
      lines.add(to(chain, chain.done()));
      top = topChange(chain, deltas);
    }
    return new News(
        lines, new ToldSteps(chain.numbers(), chain.done(), base, top, next, workspace));
  }

  /** True when the first step that differs is the last that is done, with another change. */
  private boolean goesOn(Chain chain, int same) {
    return done > 0 && same == done - 1 && numbers.get(same) == chain.number(same);
  }

  /** How many steps of the chain stand in the file as they are. */
  private int same(Chain chain, WorkspaceDelta deltas) {
    int same = 0;
    while (same < chain.size()
        && same < numbers.size()
        && numbers.get(same) == chain.number(same)) {
      same++;
    }
    int top = done - 1;
    boolean isTopNew =
        top >= 0
            && top < same
            && !chain.after(top).hasDocumentOf(current)
            && hasNewChange(chain, top, deltas);
    return isTopNew ? top : same;
  }

  /** A gesture that goes on changes its step; a version that is kept changes none. */
  private boolean hasNewChange(Chain chain, int i, WorkspaceDelta deltas) {
    return !TreeDelta.isSame(topChange, change(chain, i, deltas));
  }

  private ObjectNode to(Chain chain, int target) {
    return HistoryLines.to(target == 0 ? base : chain.number(target - 1));
  }
}
