package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Duration;
import tools.jackson.databind.node.ObjectNode;

/**
 * A component's {@code retry}.
 *
 * <pre>
 * attempts    1 or more
 * firstDelay  PT1S
 * backoff     fixed, exponential
 * maxDelay    PT30S, not shorter than firstDelay
 * jitter      true, false
 * then        dead-letter, drop
 * </pre>
 */
final class RetryPolicyCodec implements Codec<RetryPolicy> {

  private static final int MOST_ATTEMPTS = Integer.MAX_VALUE;

  @Override
  public ObjectNode write(RetryPolicy policy) {
    return JsonText.object()
        .put("attempts", policy.attempts())
        .put("firstDelay", policy.firstDelay().toString())
        .put("backoff", Fields.word(policy.backoff()))
        .put("maxDelay", policy.maxDelay().toString())
        .put("jitter", policy.jitter())
        .put("then", Fields.word(policy.then()));
  }

  @Override
  public RetryPolicy read(Fields fields) throws Problem {
    Duration firstDelay = fields.duration("firstDelay");
    Duration maxDelay = fields.duration("maxDelay");
    if (maxDelay.compareTo(firstDelay) < 0) {
      throw fields.wrong("maxDelay", Message.of("storage.expect.maxDelay", firstDelay.toString()));
    }
    return new RetryPolicy(
        fields.integer("attempts", 1, MOST_ATTEMPTS),
        firstDelay,
        fields.choice("backoff", RetryPolicy.Backoff.class),
        maxDelay,
        fields.flag("jitter"),
        fields.choice("then", RetryPolicy.Then.class));
  }
}
