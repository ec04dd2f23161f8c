package dev.depthsprint.workspace.call;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;

/**
 * The line to one caller. A caller that had to wait too long has gone, and has told a person that
 * nothing came of its call: what it asked for must not be done behind that person's back.
 *
 * <p>Both sides first say and then look: the callee says that it takes the call over and then looks
 * whether the caller is there; the caller that gives up closes its side and then looks whether the
 * call was taken over. So never do both believe that it is theirs.
 */
public final class Line {

  private enum State {
    OPEN,
    TAKEN,
    GONE
  }

  private final SocketChannel caller;
  private State state = State.OPEN;

  Line(SocketChannel caller) {
    this.caller = caller;
  }

  /**
   * To be asked right before something is changed, on the thread that changes it.
   *
   * @return false when the caller has gone; otherwise it waits for the answer from now on
   */
  public synchronized boolean take() {
    if (state == State.OPEN) {
      state = isThere() ? State.TAKEN : State.GONE;
    }
    return state == State.TAKEN;
  }

  private boolean isThere() {
    try {
      Wire.writeTaken(Channels.newOutputStream(caller));
      caller.configureBlocking(false);
      // A caller says no more after its call: what can be read is that it has closed its side.
      boolean hasGone = caller.read(ByteBuffer.allocate(1)) < 0;
      caller.configureBlocking(true);
      return !hasGone;
    } catch (IOException _) {
      return false;
    }
  }
}
