package dev.depthsprint.ui.canvas;

import dev.depthsprint.picture.Box;
import java.util.List;

/** What there is to paint in an area of one ground. Immutable; painted from several threads. */
sealed interface Scene permits Details, Sketch, Scene.Nothing {

  /** The boxes of the diagram outside of which both scenes show the same. */
  List<Box> differencesFrom(Scene before);

  /** Paints an area over what its pixels show. */
  void paint(Area area, int[] pixels);

  /** The scene before the first one. */
  record Nothing() implements Scene {

    @Override
    public List<Box> differencesFrom(Scene before) {
      return List.of();
    }

    @Override
    public void paint(Area area, int[] pixels) {}
  }
}
