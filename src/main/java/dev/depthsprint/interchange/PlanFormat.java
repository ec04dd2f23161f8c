package dev.depthsprint.interchange;

import dev.depthsprint.sprint.markdown.PlanWriter;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.WholeWorkspace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What a plan can be written as. */
public enum PlanFormat {
  /** The plan with its ticks and minutes, to be read, compared and imported again. */
  MD("interchange.format.md"),
  /** The recorded intervals, for a spreadsheet. */
  CSV("interchange.format.csv"),
  /** The days, for a calendar. */
  ICS("interchange.format.ics"),
  /** Everything in the workspace, for a script. */
  JSON("interchange.format.json");

  private final String key;

  PlanFormat(String key) {
    this.key = key;
  }

  /** The key of what a person calls it. */
  public String key() {
    return key;
  }

  /** How the name of such a file ends, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The format that the name of a file says. */
  public static Optional<PlanFormat> of(String file) {
    String name = file.toLowerCase(Locale.ROOT);
    for (PlanFormat format : values()) {
      if (name.endsWith("." + format.ending())) {
        return Optional.of(format);
      }
    }
    return name.endsWith(".markdown") ? Optional.of(MD) : Optional.empty();
  }

  /** True when there is nothing to write without a sprint. */
  public boolean needsSprint() {
    return this == MD || this == ICS;
  }

  /**
   * The file's bytes, UTF-8.
   *
   * @param workspace with a sprint, if this {@link #needsSprint}
   * @param now when it is written, and up to when an open interval counts
   */
  public byte[] bytes(Workspace workspace, Instant now) {
    String text =
        switch (this) {
          case MD -> PlanWriter.write(workspace.sprint(), workspace.ownTime(), now);
          case CSV -> IntervalsCsv.of(workspace);
          case ICS -> PlanCalendar.of(workspace.sprint(), now);
          case JSON -> WholeWorkspace.json(workspace, now);
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
