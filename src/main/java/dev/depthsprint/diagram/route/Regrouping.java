package dev.depthsprint.diagram.route;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Sorts out which bundles fall apart when lanes come and go, and which have to be spread again
 * because something beside them changed.
 */
final class Regrouping {

  private final Routes old;
  private final Set<Bundle> fallen = new HashSet<>();
  private final Set<Bundle> concerned = new HashSet<>();

  private Regrouping(Routes old) {
    this.old = old;
  }

  /**
   * The groups of lanes that are to be spread; all others keep their bundles.
   *
   * @param old where the lanes that are gone still are
   * @param gone lanes that are not there any more
   * @param come lanes that are in no bundle yet
   * @param lanes where all lanes are now
   */
  static List<List<Lane>> groups(
      Routes old, Set<Lane> gone, Collection<Lane> come, Changes components, Places<Lane> lanes) {
    var regrouping = new Regrouping(old);
    gone.forEach(lane -> regrouping.fallen.add(regrouping.bundle(lane)));
    gone.forEach(regrouping::concernNeighbours);
    come.forEach(regrouping::concernNeighbours);
    come.forEach(regrouping::breakUp);
    components
        .places()
        .forEach(place ->
            old.lanes()
                .visit(
                    place.grown(Spacing.REACH),
                    (lane, _) -> regrouping.concerned.add(regrouping.bundle(lane))));
    return regrouping.groups(gone, come, lanes);
  }

  private Bundle bundle(Lane lane) {
    return old.laid(lane.way().flowId()).orElseThrow().bundle(lane);
  }

  private void concernNeighbours(Lane lane) {
    old.lanes()
        .visit(
            lane.reach(),
            (other, _) -> {
              if (lane.isBeside(other)) {
                concerned.add(bundle(other));
              }
            });
  }

  /** A new lane may join bundles that had nothing to do with each other. */
  private void breakUp(Lane lane) {
    old.lanes()
        .visit(
            lane.claim(),
            (other, _) -> {
              if (lane.meets(other)) {
                fallen.add(bundle(other));
              }
            });
  }

  private List<List<Lane>> groups(Set<Lane> gone, Collection<Lane> come, Places<Lane> lanes) {
    List<Lane> loose = new ArrayList<>(come);
    for (Bundle bundle : fallen) {
      bundle.lanes().stream().filter(lane -> !gone.contains(lane)).forEach(loose::add);
    }
    List<List<Lane>> groups = new ArrayList<>(Bundling.groups(loose, lanes));
    concerned.stream()
        .filter(bundle -> !fallen.contains(bundle))
        .map(Bundle::lanes)
        .forEach(groups::add);
    return groups;
  }
}
