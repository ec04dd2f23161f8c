package dev.depthsprint.ui.canvas;

import dev.depthsprint.ui.session.Session;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Remembers each diagram's camera once a gesture has come to rest. */
final class CameraMemory {

  private static final Duration REST = Duration.millis(400);

  private final Session session;
  private final PauseTransition rest = new PauseTransition(REST);
  private String slug = "";
  private Camera camera = Camera.START;

  CameraMemory(Session session) {
    this.session = session;
    rest.setOnFinished(_ -> write());
  }

  Optional<Camera> of(String diagram) {
    if (diagram.equals(slug)) {
      return Optional.of(camera);
    }
    return session.workspace().settings().camera(diagram).map(Camera::of);
  }

  void keep(String diagram, Camera latest) {
    if (!diagram.equals(slug)) {
      write();
    }
    slug = diagram;
    camera = latest;
    rest.playFromStart();
  }

  void write() {
    rest.stop();
    if (!slug.isEmpty()) {
      String diagram = slug;
      slug = "";
      session.store().settle(settings -> settings.withCamera(diagram, camera.remembered()));
    }
  }
}
