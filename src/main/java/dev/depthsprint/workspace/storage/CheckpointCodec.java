package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/**
 * A component's {@code checkpoint}.
 *
 * <pre>
 * interval  PT1M, more than zero
 * store     may be missing
 * mode      exactly-once, at-least-once
 * </pre>
 */
final class CheckpointCodec implements Codec<Checkpoint> {

  @Override
  public ObjectNode write(Checkpoint checkpoint) {
    return JsonText.object()
        .put("interval", checkpoint.interval().toString())
        .put("store", checkpoint.store())
        .put("mode", Fields.word(checkpoint.mode()));
  }

  @Override
  public Checkpoint read(Fields fields) throws Problem {
    Duration interval = fields.duration("interval");
    if (interval.isZero()) {
      throw fields.wrong("interval", Message.of("storage.expect.interval"));
    }
    return new Checkpoint(
        interval, fields.textOr("store", ""), fields.choice("mode", Checkpoint.Mode.class));
  }
}
