package dev.depthsprint.diagram;

/**
 * What stands over a diagram.
 *
 * @param description what the diagram is for, in a few sentences; may be empty
 * @param author who answers for it; may be empty
 * @param legend true when the diagram shows what its colours, lines and badges mean
 * @param hints true when it shows where a failure leads nowhere
 */
public record About(
    String title, String description, String author, boolean legend, boolean hints) {

  public static About titled(String title) {
    return new About(title, "", "", false, true);
  }

  public About withTitle(String value) {
    return new About(value, description, author, legend, hints);
  }

  public About withDescription(String value) {
    return new About(title, value, author, legend, hints);
  }

  public About withAuthor(String value) {
    return new About(title, description, value, legend, hints);
  }

  public About withLegend(boolean value) {
    return new About(title, description, author, value, hints);
  }

  public About withHints(boolean value) {
    return new About(title, description, author, legend, value);
  }
}
