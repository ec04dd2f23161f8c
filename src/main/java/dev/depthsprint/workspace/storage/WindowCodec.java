package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Window;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/**
 * A component's {@code window}.
 *
 * <pre>
 * shape   tumbling, sliding, session
 * length  PT1M, more than zero; for a session the gap that ends it
 * slide   sliding windows only: more than zero, at most the length
 * </pre>
 */
final class WindowCodec implements Codec<Window> {

  @Override
  public ObjectNode write(Window window) {
    ObjectNode tree =
        JsonText.object()
            .put("shape", Fields.word(window.shape()))
            .put("length", window.length().toString());
    return window.shape() == Window.Shape.SLIDING
        ? tree.put("slide", window.slide().toString())
        : tree.putNull("slide");
  }

  @Override
  public Window read(Fields fields) throws Problem {
    Window.Shape shape = fields.choice("shape", Window.Shape.class);
    Duration length = positive(fields, "length");
    Duration slide = shape == Window.Shape.SLIDING ? positive(fields, "slide") : length;
    if (slide.compareTo(length) > 0) {
      throw fields.wrong("slide", Message.of("storage.expect.slide", length.toString()));
    }
    return new Window(shape, length, slide);
  }

  private static Duration positive(Fields fields, String name) throws Problem {
    Duration duration = fields.duration(name);
    if (duration.isZero()) {
      throw fields.wrong(name, Message.of("storage.expect.interval"));
    }
    return duration;
  }
}
