package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.compare.Comparison;
import dev.depthsprint.ui.picture.Background;
import dev.depthsprint.workspace.Version;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many elements changed from one version to the next, counted beside the window's thread. */
final class ChangeCounts {

  private final Background counting = new Background();
  private final Map<List<String>, Integer> counts = new HashMap<>();
  private final Runnable known;

  /**
   * @param known runs on the JavaFX thread after each count
   */
  ChangeCounts(Runnable known) {
    this.known = known;
  }

  Optional<Integer> of(Version before, Version after) {
    return Optional.ofNullable(counts.get(key(before, after)));
  }

  private static List<String> key(Version before, Version after) {
    return List.of(after.slug(), before.id(), after.id());
  }

  /** Counts the latest pair that is not counted yet. */
  void count(List<Version> versions) {
    for (int i = versions.size() - 1; i > 0; i--) {
      Version before = versions.get(i - 1);
      Version after = versions.get(i);
      if (!counts.containsKey(key(before, after))) {
        counting.run(
            () -> Comparison.of(before.snapshot().diagram(), after.snapshot().diagram()),
            comparison -> {
              counts.put(key(before, after), comparison.changes().size());
              known.run();
            },
            _ -> {});
        return;
      }
    }
  }
}
