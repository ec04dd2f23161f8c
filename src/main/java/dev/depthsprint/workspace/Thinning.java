package dev.depthsprint.workspace;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of the versions that were kept without being asked may go: of the last day all stay, of the
 * last two weeks one an hour, before that one a day, and never more than a hundred of one diagram.
 * What a person named stays.
 */
final class Thinning {

  /** How many of a diagram stay at most. */
  static final int MOST = 100;

  private static final Duration ALL = Duration.ofDays(1);
  private static final Duration HOURLY = Duration.ofDays(14);

  /** How long a deleted diagram keeps its versions without a name. */
  private static final Duration OF_DELETED = Duration.ofDays(30);

  private Thinning() {}

  /** The versions that stay of a diagram. */
  static Versions of(Versions versions, String slug, Instant now) {
    Set<Instant> filled = new HashSet<>();
    List<Version> left = new ArrayList<>();
    Versions thinned = versions;
    // From the newest: of an hour and of a day the last state stays.
    for (Version version : versions.of(slug).reversed()) {
      if (!version.isNamed()) {
        if (left.size() < MOST && filled.add(slot(version.at(), now))) {
          left.add(version);
        } else {
          thinned = thinned.minus(version);
        }
      }
    }
    return thinned;
  }

  /** Versions in the same slot stand for each other. */
  private static Instant slot(Instant at, Instant now) {
    Duration age = Duration.between(at, now);
    if (age.compareTo(ALL) < 0) {
      return at;
    }
    return at.truncatedTo(age.compareTo(HOURLY) < 0 ? ChronoUnit.HOURS : ChronoUnit.DAYS);
  }

  /** What stays of diagrams that are gone: after a month only what a person named. */
  static Versions ofDeleted(Workspace workspace, Instant now) {
    Versions thinned = workspace.versions();
    for (Version version : workspace.versions().list()) {
      boolean isOrphan = !workspace.diagrams().containsKey(version.slug());
      Instant last =
          workspace.versions().latest(version.slug()).map(Version::at).orElse(version.at());
      if (isOrphan && !version.isNamed() && Duration.between(last, now).compareTo(OF_DELETED) > 0) {
        thinned = thinned.minus(version);
      }
    }
    return thinned;
  }
}
