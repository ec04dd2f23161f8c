package dev.depthsprint.workspace.call;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Calls the window that has a workspace open, if there is one. */
public final class Caller {

  /** A window that is well answers at once; a command may take a while on a slow disk. */
  public static final Duration PATIENCE = Duration.ofSeconds(8);

  /** A window that has begun is not given up so soon. */
  private static final Duration LONG_PATIENCE = Duration.ofSeconds(60);

  /** What lies in the socket already is read within this. */
  private static final Duration LAST_LOOK = Duration.ofSeconds(1);

  /** So often a window that says that it is starting is called again, over two minutes or so. */
  private static final int MOST_CALLS = 30;

  private Caller() {}

  /** As {@link #call}, and waits for a window that is only starting. */
  public static Reply reach(Path socket, Call call) throws InterruptedException {
    for (int i = 0; i < MOST_CALLS; i++) {
      Reply reply = call(socket, call, PATIENCE);
      if (!reply.equals(new Reply.Answered(Answer.STARTING))) {
        return reply;
      }
    }
    return new Reply.Silence();
  }

  /**
   * @param socket see {@link Meeting}
   * @param patience how long to wait for the answer, or for the call to be taken over
   */
  public static Reply call(Path socket, Call call, Duration patience) throws InterruptedException {
    return call(socket, call, patience, LONG_PATIENCE);
  }

  /**
   * @param longPatience how long to wait for the answer to a call that was taken over
   */
  static Reply call(Path socket, Call call, Duration patience, Duration longPatience)
      throws InterruptedException {
    if (!Files.exists(socket)) {
      return new Reply.Nobody();
    }
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      return new Conversation(channel).of(call, patience, longPatience);
    } catch (IOException | UnsupportedOperationException _) {
      return new Reply.Nobody();
    }
  }

  /** One call and its answer. */
  private static final class Conversation {

    private final SocketChannel channel;
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();

    /** Completes when the call was taken over, or with the answer. */
    private final CompletableFuture<Void> heard = new CompletableFuture<>();

    Conversation(SocketChannel channel) {
      this.channel = channel;
    }

    /** The socket has no time limit of its own: to close the channel ends the waiting. */
    Reply of(Call call, Duration patience, Duration longPatience)
        throws InterruptedException, IOException {
      Thread.ofVirtual().start(() -> exchange(call));
      if (!comes(heard, patience)) {
        channel.shutdownOutput();
        if (!comes(heard, LAST_LOOK)) {
          return new Reply.Silence();
        }
      }
      return comes(answer, longPatience) ? new Reply.Answered(answer.join()) : new Reply.Unsure();
    }

    private void exchange(Call call) {
      try {
        Wire.write(call, Channels.newOutputStream(channel));
        answer.complete(
            Wire.readAnswer(Channels.newInputStream(channel), () -> heard.complete(null)));
        heard.complete(null);
      } catch (IOException e) {
        answer.completeExceptionally(e);
        heard.completeExceptionally(e);
      }
    }

    /** False when it does not come in time, or never. */
    private static boolean comes(CompletableFuture<?> what, Duration patience)
        throws InterruptedException {
      try {
        what.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        return true;
      } catch (TimeoutException | ExecutionException _) {
        return false;
      }
    }
  }
}
