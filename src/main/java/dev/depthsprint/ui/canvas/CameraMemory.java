package dev.depthsprint.ui.canvas;

import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Session;
import java.time.Duration;
import java.util.Optional;

/** Remembers each diagram's camera once a gesture has come to rest. */
final class CameraMemory {

  private static final Duration REST = Duration.ofMillis(400);

  private final Session session;
  private final Delay rest = new Delay(REST, this::write);
  private String slug = "";
  private Camera camera = Camera.START;

  CameraMemory(Session session) {
    this.session = session;
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
    rest.restart();
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
