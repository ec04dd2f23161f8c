package dev.depthsprint.ui.canvas;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/**
 * Shows the frame that was painted last. While the camera moves on and the next frame is being
 * painted, the last one moves along.
 */
final class PixelScreen {

  private final ImageView view = new ImageView();
  private final Translate shift = new Translate();
  private final Scale stretch = new Scale();
  private PixelBuffer<IntBuffer> buffer = buffer(1, 1);
  private Camera painted = Camera.START;

  PixelScreen() {
    view.setManaged(false);
    view.setMouseTransparent(true);
    view.getTransforms().addAll(shift, stretch);
  }

  ImageView node() {
    return view;
  }

  void show(Frame frame) {
    if (buffer.getWidth() != frame.width() || buffer.getHeight() != frame.height()) {
      buffer = buffer(frame.width(), frame.height());
      view.setImage(new WritableImage(buffer));
    }
    buffer.updateBuffer(own -> {
      own.getBuffer().put(0, frame.pixels(), 0, frame.width() * frame.height());
      return null;
    });
    view.setFitWidth(frame.width() / frame.outputScale());
    view.setFitHeight(frame.height() / frame.outputScale());
    painted = frame.camera();
  }

  /** Puts the last frame where a camera would see it. */
  void follow(Camera camera) {
    shift.setX(camera.pixelX(painted.x()));
    shift.setY(camera.pixelY(painted.y()));
    stretch.setX(camera.zoom() / painted.zoom());
    stretch.setY(camera.zoom() / painted.zoom());
  }

  private static PixelBuffer<IntBuffer> buffer(int width, int height) {
    return new PixelBuffer<>(
        width, height, IntBuffer.allocate(width * height), PixelFormat.getIntArgbPreInstance());
  }
}
