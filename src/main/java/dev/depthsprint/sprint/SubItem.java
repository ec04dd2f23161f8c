package dev.depthsprint.sprint;

/** One line of a task's checklist; it shares the task's minutes. The title may hold Markdown. */
public record SubItem(String title, boolean done) {

  public SubItem withDone(boolean value) {
    return new SubItem(title, value);
  }
}
