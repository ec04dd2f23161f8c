package dev.depthsprint.sprint;

import java.time.Duration;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A piece of work on one day.
 *
 * @param id stays the same for life; intervals point to it
 * @param title one line, inline Markdown kept as written
 * @param notes Markdown, or empty
 * @param diagram the slug of the diagram that belongs to it, or empty; the diagram may be gone
 */
public record Task(
    String id,
    String title,
    TaskMark mark,
    Estimate estimate,
    PVector<SubItem> subItems,
    String notes,
    String diagram) {

  /** An open task with nothing but its title. */
  public static Task titled(String id, String title) {
    return new Task(id, title, TaskMark.OPEN, Estimate.NONE, TreePVector.empty(), "", "");
  }

  public boolean isDone() {
    return mark == TaskMark.DONE;
  }

  /** Still to do: neither done nor only an idea. */
  public boolean isOpenWork() {
    return mark != TaskMark.DONE && mark != TaskMark.IDEA;
  }

  /** True for a task that is open by its mark but has had time already. */
  public boolean isBegun(Duration spent) {
    return mark == TaskMark.OPEN && spent.toMinutes() > 0;
  }

  /** What it takes of its day, in minutes; an idea takes nothing. */
  public int plannedMinutes() {
    return mark == TaskMark.IDEA ? 0 : estimate.minutes();
  }

  public Task withId(String value) {
    return new Task(value, title, mark, estimate, subItems, notes, diagram);
  }

  public Task withTitle(String value) {
    return new Task(id, value, mark, estimate, subItems, notes, diagram);
  }

  public Task withMark(TaskMark value) {
    return new Task(id, title, value, estimate, subItems, notes, diagram);
  }

  public Task withEstimate(Estimate value) {
    return new Task(id, title, mark, value, subItems, notes, diagram);
  }

  public Task withSubItems(PVector<SubItem> value) {
    return new Task(id, title, mark, estimate, value, notes, diagram);
  }

  public Task withNotes(String value) {
    return new Task(id, title, mark, estimate, subItems, value, diagram);
  }

  public Task withDiagram(String value) {
    return new Task(id, title, mark, estimate, subItems, notes, value);
  }
}
