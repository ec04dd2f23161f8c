package dev.depthsprint.sprint.merge;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.util.Optional;
import org.pcollections.PVector;

/**
 * One difference between two sprints, such as a merge makes, as a preview shows it.
 *
 * @param day where it shows, empty for what frames the sprint
 * @param title of the task, or the name of the field; Markdown
 * @param details what is new about it, one a sentence; empty when that it is new or gone says all
 */
public record Change(Sort sort, Optional<LocalDate> day, String title, PVector<Message> details) {

  /** What makes two sprints differ, as what leads from the first to the second. */
  public static PVector<Change> between(Sprint first, Sprint second) {
    return Differences.apart(first, second);
  }

  /** What becomes of the thing. */
  public enum Sort {
    ADDED,
    CHANGED,
    REMOVED,
    /** Gone from the plan, and kept in the sprint since somebody worked on it. */
    KEPT
  }
}
