package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Sorts out which bundles fall apart when lanes come and go, which are made anew, and which only
 * have to be spread again because something beside them changed.
 */
final class Rebundling {

  private final List<Bundle> kept = new ArrayList<>();
  private final List<List<Lane>> concerned = new ArrayList<>();

  /**
   * @param gone lanes of the bundles that are not there any more
   * @param come lanes that are in no bundle yet
   */
  Rebundling(List<Bundle> bundles, Set<Lane> gone, Collection<Lane> come, Changes components) {
    List<Box> moved = new ArrayList<>();
    gone.forEach(lane -> moved.add(lane.claim()));
    come.forEach(lane -> moved.add(lane.claim()));
    Box hull = moved.stream().reduce(Box::union).orElse(Box.EMPTY);
    List<Lane> loose = new ArrayList<>(come);
    for (Bundle bundle : bundles) {
      boolean isNear =
          Places.touch(bundle.region(), hull)
              && moved.stream().anyMatch(box -> Places.touch(bundle.region(), box));
      if (isNear && fallsApart(bundle, gone, come)) {
        bundle.lanes().stream().filter(lane -> !gone.contains(lane)).forEach(loose::add);
      } else if (isNear || components.isAnyIn(bundle.region())) {
        concerned.add(bundle.lanes());
      } else {
        kept.add(bundle);
      }
    }
    concerned.addAll(Bundling.groups(loose));
  }

  private static boolean fallsApart(Bundle bundle, Set<Lane> gone, Collection<Lane> come) {
    return bundle.lanes().stream()
        .anyMatch(lane -> gone.contains(lane) || come.stream().anyMatch(lane::meets));
  }

  /** The bundles that are new or have to be spread again, spread. */
  List<Bundle> spread(Diagram diagram, Places<String> components) {
    List<Lane> lanes = new ArrayList<>();
    concerned.forEach(lanes::addAll);
    Box hull = lanes.stream().map(Lane::reach).reduce(Box::union).orElse(Box.EMPTY);
    for (Bundle bundle : kept) {
      if (Places.touch(bundle.region(), hull)) {
        lanes.addAll(bundle.lanes());
      }
    }
    Spread spread = new Spread(diagram, components, Bundling.places(lanes));
    return concerned.stream().map(spread::bundle).toList();
  }

  /** All bundles of the diagram. */
  List<Bundle> all(List<Bundle> spread) {
    List<Bundle> all = new ArrayList<>(kept);
    all.addAll(spread);
    return all;
  }
}
