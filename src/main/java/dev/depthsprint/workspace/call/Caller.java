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
   * @param patience how long to wait for the answer
   */
  public static Reply call(Path socket, Call call, Duration patience) throws InterruptedException {
    if (!Files.exists(socket)) {
      return new Reply.Nobody();
    }
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      return answered(channel, call, patience);
    } catch (IOException | UnsupportedOperationException _) {
      return new Reply.Nobody();
    }
  }

  /** The socket has no time limit of its own: to close the channel ends the waiting. */
  private static Reply answered(SocketChannel channel, Call call, Duration patience)
      throws InterruptedException {
    var answer = new CompletableFuture<Answer>();
    Thread.ofVirtual().start(() -> exchange(channel, call, answer));
    try {
      return new Reply.Answered(answer.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException | ExecutionException _) {
      return new Reply.Silence();
    }
  }

  private static void exchange(SocketChannel channel, Call call, CompletableFuture<Answer> answer) {
    try {
      Wire.write(call, Channels.newOutputStream(channel));
      answer.complete(Wire.readAnswer(Channels.newInputStream(channel)));
    } catch (IOException e) {
      answer.completeExceptionally(e);
    }
  }
}
