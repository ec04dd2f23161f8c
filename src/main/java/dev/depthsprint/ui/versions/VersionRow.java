package dev.depthsprint.ui.versions;

import dev.depthsprint.workspace.Version;
import java.util.Optional;

/**
 * A line of the list: a version, or the diagram as it is.
 *
 * @param version empty for the diagram as it is
 * @param title its name
 * @param detail when it was kept and how much it changed
 */
record VersionRow(Optional<Version> version, String title, String detail) {

  /** True for another text about the same. */
  boolean isAbout(VersionRow other) {
    return version.map(Version::id).equals(other.version.map(Version::id));
  }
}
