package dev.depthsprint.sprint;

import dev.depthsprint.text.Message;
import java.util.List;

/** What would become of recorded time by an edit. */
public sealed interface Proposal {

  /** It can be done as it was asked for. */
  record Allowed(TimeEvent.Act act, Correction correction) implements Proposal {}

  /**
   * It cannot.
   *
   * @param why one sentence
   * @param mends what can be done instead, the likeliest first; may be empty
   */
  record Refused(Message why, List<Mend> mends) implements Proposal {

    public Refused {
      mends = List.copyOf(mends);
    }
  }

  /** Another way to get what was wanted. */
  record Mend(Message label, TimeEvent.Act act, Correction correction) {}

  static Proposal refused(Message why) {
    return new Refused(why, List.of());
  }
}
