package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.TaskMark;
import java.util.List;

/**
 * What the ticks of a plan mean. A ✅ or 💡 that everything of a kind carries is decoration; where
 * some carry it and some do not, it says something.
 */
record Marks(boolean checkIsDone, boolean bulbIsIdea) {

  /**
   * @param ticks all of one kind: every task of the plan, every sub-item, every criterion
   */
  static Marks of(List<Tick> ticks) {
    return new Marks(isMixed(ticks, Tick.CHECK), isMixed(ticks, Tick.IDEA));
  }

  private static boolean isMixed(List<Tick> ticks, Tick tick) {
    return ticks.contains(tick) && ticks.stream().anyMatch(other -> other != tick);
  }

  TaskMark mark(Tick tick) {
    return switch (tick) {
      case NONE, OPEN -> TaskMark.OPEN;
      case DONE -> TaskMark.DONE;
      case IN_PROGRESS -> TaskMark.IN_PROGRESS;
      case CHECK -> checkIsDone ? TaskMark.DONE : TaskMark.OPEN;
      case IDEA -> bulbIsIdea ? TaskMark.IDEA : TaskMark.OPEN;
    };
  }

  boolean isDone(Tick tick) {
    return mark(tick) == TaskMark.DONE;
  }
}
