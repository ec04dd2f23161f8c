package dev.depthsprint.ui.picture;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * Signs of one size on the screen at places of a picture that are too small to be seen: of several
 * places near each other one has its sign.
 */
final class Beacons {

  /** What is larger than this on the screen, in pixels, shows its own mark. */
  private static final double LARGE = 56;

  private static final double SIZE = 16;

  /** More would be a carpet. */
  private static final int MOST = 400;

  private final Group group = new Group();
  private final Map<Box, Node> signs = new LinkedHashMap<>();

  Beacons() {
    group.setManaged(false);
    group.setMouseTransparent(true);
  }

  Node node() {
    return group;
  }

  /** The first so many of the places with their signs. */
  void set(Map<Box, Node> places) {
    signs.clear();
    places.entrySet().stream()
        .limit(MOST)
        .forEach(entry -> signs.put(entry.getKey(), entry.getValue()));
    group.getChildren().setAll(signs.values());
  }

  void follow(Sight seen, double width, double height) {
    Set<Point> taken = new HashSet<>();
    signs.forEach((place, sign) -> {
      double x = seen.pixelX(place.center().x());
      double y = seen.pixelY(place.center().y());
      boolean isSmall = Math.max(place.width(), place.height()) * seen.zoom() < LARGE;
      boolean isSeen = isSmall && x > 0 && y > 0 && x < width && y < height;
      sign.setVisible(isSeen && taken.add(new Point(Math.rint(x / SIZE), Math.rint(y / SIZE))));
      sign.relocate(Math.round(x - SIZE / 2), Math.round(y - SIZE / 2));
    });
  }
}
