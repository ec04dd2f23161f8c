package dev.depthsprint.sprint.markdown;

import dev.depthsprint.text.Problem;

/** Reads a study plan written in Markdown. */
public final class PlanReader {

  /** Larger files are refused; a plan of two weeks has about 4,000 bytes. */
  public static final int MAX_BYTES = 1 << 20;

  /** The longest sprint, in days. */
  public static final int MAX_DAYS = 60;

  public static final int MAX_TASKS = 2_000;

  private PlanReader() {}

  /**
   * Reads a plan. The same bytes and layout always give the same sprint, task ids included; the ids
   * do not depend on the layout.
   *
   * @param file the name to use in messages, and as the title when the plan has none
   * @param content UTF-8 with or without a byte order mark, or UTF-16; any line ends
   * @throws Problem when the file is no text, holds no plan, or goes beyond a limit
   */
  public static ImportedPlan read(String file, byte[] content, Layout layout) throws Problem {
    SourceText source = SourceText.of(file, content);
    Draft draft = Reading.of(source);
    return Assembly.of(file, draft, layout);
  }
}
