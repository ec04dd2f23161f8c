package dev.depthsprint.workspace;

import java.time.Instant;

/**
 * One state of a diagram that was kept.
 *
 * @param slug of the diagram
 * @param id unique among the versions of the diagram, the same for life; sorts by time
 * @param at when it was kept
 * @param name what a person called it, or empty for one that was kept without being asked
 */
public record Version(String slug, String id, Instant at, String name, Snapshot snapshot) {

  public boolean isNamed() {
    return !name.isEmpty();
  }

  public Version withName(String value) {
    return new Version(slug, id, at, value, snapshot);
  }
}
