package dev.depthsprint.sprint;

/** One line of the sprint's Definition of Done. The text may hold Markdown. */
public record Criterion(String text, boolean done) {

  public Criterion withDone(boolean value) {
    return new Criterion(text, value);
  }
}
