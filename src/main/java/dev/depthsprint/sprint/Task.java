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
 * @param theme the number of the theme that it was planned for, once it was moved to the week of
 *     another one; 0 while it belongs to that of its day
 */
public record Task(
    String id,
    String title,
    TaskMark mark,
    Estimate estimate,
    PVector<SubItem> subItems,
    String notes,
    String diagram,
    int theme) {

  /** An open task with nothing but its title. */
  public static Task titled(String id, String title) {
    return new Task(id, title, TaskMark.OPEN, Estimate.NONE, TreePVector.empty(), "", "", 0);
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
    return new Task(value, title, mark, estimate, subItems, notes, diagram, theme);
  }

  public Task withTitle(String value) {
    return new Task(id, value, mark, estimate, subItems, notes, diagram, theme);
  }

  public Task withMark(TaskMark value) {
    return new Task(id, title, value, estimate, subItems, notes, diagram, theme);
  }

  public Task withEstimate(Estimate value) {
    return new Task(id, title, mark, value, subItems, notes, diagram, theme);
  }

  public Task withSubItems(PVector<SubItem> value) {
    return new Task(id, title, mark, estimate, value, notes, diagram, theme);
  }

  public Task withNotes(String value) {
    return new Task(id, title, mark, estimate, subItems, value, diagram, theme);
  }

  public Task withDiagram(String value) {
    return new Task(id, title, mark, estimate, subItems, notes, value, theme);
  }

  /** This task of one week in another; it stays with the theme that it was planned for. */
  Task moved(int from, int to) {
    int home = theme == 0 ? from : theme;
    int away = home == to ? 0 : home;
    return away == theme
        ? this
        : new Task(id, title, mark, estimate, subItems, notes, diagram, away);
  }
}
