package dev.depthsprint.workspace.call;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;

/** Answers the calls of other processes, each on a thread of its own. */
public final class Listening implements AutoCloseable {

  private static final int MOST_AT_ONCE = 8;

  /** A caller that says nothing for so long is hung up on. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Path socket;
  private final ServerSocketChannel channel;
  private final BiFunction<Call, Line, Answer> callee;
  private final Semaphore room = new Semaphore(MOST_AT_ONCE);
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("call-clock").factory());

  private Listening(
      Path socket, ServerSocketChannel channel, BiFunction<Call, Line, Answer> callee) {
    this.socket = socket;
    this.channel = channel;
    this.callee = callee;
  }

  /**
   * @param socket see {@link Meeting}; what stands there is of a process that is gone, since the
   *     caller of this has the workspace
   * @param callee what to do with a call; may wait, and asks the line before it changes anything
   * @return empty where the system has no such sockets
   */
  public static Optional<Listening> at(Path socket, BiFunction<Call, Line, Answer> callee) {
    try {
      Files.deleteIfExists(socket);
      var channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      channel.bind(UnixDomainSocketAddress.of(socket));
      var listening = new Listening(socket, channel, callee);
      Thread.ofPlatform().daemon().name("calls").start(listening::accept);
      return Optional.of(listening);
    } catch (IOException | UnsupportedOperationException _) {
      return Optional.empty();
    }
  }

  private void accept() {
    while (channel.isOpen()) {
      try {
        room.acquire();
        SocketChannel caller = channel.accept();
        Thread.ofVirtual().start(() -> serve(caller));
      } catch (IOException | InterruptedException _) {
        // Closed; the condition ends the loop.
        room.release();
      }
    }
  }

  private void serve(SocketChannel caller) {
    try (caller) {
      var hangUp = clock.schedule(() -> close(caller), PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      Call call = Wire.readCall(Channels.newInputStream(caller));
      hangUp.cancel(false);
      Wire.write(callee.apply(call, new Line(caller)), Channels.newOutputStream(caller));
    } catch (IOException _) {
      // It hung up, or spoke another language.
    } finally {
      room.release();
    }
  }

  private static void close(SocketChannel caller) {
    try {
      caller.close();
    } catch (IOException _) {
      // Then it is closed.
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    try {
      channel.close();
      Files.deleteIfExists(socket);
    } catch (IOException _) {
      // The next window deletes it.
    }
  }
}
