package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Day;
import java.util.Optional;
import javafx.scene.Node;

/** One card of the view. It hides itself where it has nothing to say. */
public interface TodayPart {

  Node root();

  /**
   * Shows how things stand; called at every change and every second while the view can be seen.
   *
   * @param day today's day of the sprint
   */
  void show(Optional<Day> day);
}
