package dev.depthsprint.diagram;

/**
 * What stands over a diagram.
 *
 * @param description what the diagram is for, in a few sentences; may be empty
 * @param author who answers for it; may be empty
 * @param legend true when the diagram shows what its colours, lines and badges mean
 */
public record About(String title, String description, String author, boolean legend) {

  public static About titled(String title) {
    return new About(title, "", "", false);
  }

  public About withTitle(String value) {
    return new About(value, description, author, legend);
  }

  public About withDescription(String value) {
    return new About(title, value, author, legend);
  }

  public About withAuthor(String value) {
    return new About(title, description, value, legend);
  }

  public About withLegend(boolean value) {
    return new About(title, description, author, value);
  }
}
