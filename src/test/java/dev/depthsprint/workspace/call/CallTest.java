package dev.depthsprint.workspace.call;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallTest {

  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Duration SHORT = Duration.ofMillis(50);
  private static final String ME = System.getProperty("user.name");

  @TempDir Path temp;

  @Test
  void a_call_and_its_answer_arrive_as_they_were() throws Exception {
    Path socket = temp.resolve("s");
    var call = new Call(Call.Wish.RUN, temp, List.of("diagram", "new", "Überblick ✓", ""));
    try (Listening _ =
        Listening.at(
                socket,
                (heard, _) -> new Answer(heard.words().size(), heard.toString(), "no complaint"))
            .orElseThrow()) {
      for (int i = 0; i < 20; i++) {
        assertThat(Caller.call(socket, call, LONG))
            .isEqualTo(new Reply.Answered(new Answer(4, call.toString(), "no complaint")));
      }
    }
  }

  @Test
  void nobody_is_there_before_and_after() throws Exception {
    Path socket = temp.resolve("s");
    var call = new Call(Call.Wish.OPEN, temp, List.of());
    assertThat(Caller.call(socket, call, LONG)).isInstanceOf(Reply.Nobody.class);

    Listening.at(socket, (_, _) -> Answer.DONE).orElseThrow().close();
    assertThat(Caller.call(socket, call, LONG)).isInstanceOf(Reply.Nobody.class);
  }

  @Test
  void what_a_killed_window_left_is_nobody_and_is_replaced() throws Exception {
    Path socket = temp.resolve("s");
    try (var dead = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      dead.bind(UnixDomainSocketAddress.of(socket));
    }
    var call = new Call(Call.Wish.OPEN, temp, List.of());
    assertThat(Caller.call(socket, call, LONG)).isInstanceOf(Reply.Nobody.class);

    try (Listening _ = Listening.at(socket, (_, _) -> Answer.DONE).orElseThrow()) {
      assertThat(Caller.call(socket, call, LONG)).isInstanceOf(Reply.Answered.class);
    }
  }

  @Test
  void a_window_that_hangs_is_told_from_one_that_is_not_there() throws Exception {
    Path socket = temp.resolve("s");
    try (var hung = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      hung.bind(UnixDomainSocketAddress.of(socket));

      assertThat(
              Caller.call(socket, new Call(Call.Wish.OPEN, temp, List.of()), Duration.ofMillis(50)))
          .isInstanceOf(Reply.Silence.class);
    }
  }

  @Test
  void what_a_caller_gave_up_waiting_for_is_not_done() throws Exception {
    Path socket = temp.resolve("s");
    var hasGone = new CountDownLatch(1);
    var taken = new CompletableFuture<Boolean>();
    try (Listening _ =
        Listening.at(
                socket,
                (_, line) -> {
                  await(hasGone);
                  taken.complete(line.take());
                  return Answer.DONE;
                })
            .orElseThrow()) {
      assertThat(Caller.call(socket, new Call(Call.Wish.RUN, temp, List.of()), SHORT))
          .isInstanceOf(Reply.Silence.class);
      hasGone.countDown();

      assertThat(taken.get(30, TimeUnit.SECONDS)).isFalse();
    }
  }

  @Test
  void a_call_that_was_taken_over_is_answered() throws Exception {
    Path socket = temp.resolve("s");
    try (Listening _ =
        Listening.at(
                socket,
                (_, line) -> {
                  boolean isTaken = line.take();
                  // Taken once is taken: the second time nobody is asked.
                  return new Answer(isTaken && line.take() ? 5 : 6, "", "");
                })
            .orElseThrow()) {
      assertThat(Caller.call(socket, new Call(Call.Wish.RUN, temp, List.of()), LONG))
          .isEqualTo(new Reply.Answered(new Answer(5, "", "")));
    }
  }

  @Test
  void a_call_that_was_taken_over_and_never_answered_may_be_done() throws Exception {
    Path socket = temp.resolve("s");
    var isOver = new CountDownLatch(1);
    try (Listening _ =
        Listening.at(
                socket,
                (_, line) -> {
                  line.take();
                  await(isOver);
                  return Answer.DONE;
                })
            .orElseThrow()) {
      assertThat(Caller.call(socket, new Call(Call.Wish.RUN, temp, List.of()), LONG, SHORT))
          .isInstanceOf(Reply.Unsure.class);
      isOver.countDown();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_window_that_is_only_starting_is_called_again_until_it_is_there() throws Exception {
    Path socket = temp.resolve("s");
    var calls = new AtomicInteger();
    try (Listening _ =
        Listening.at(socket, (_, _) -> calls.incrementAndGet() < 4 ? Answer.STARTING : Answer.DONE)
            .orElseThrow()) {
      assertThat(Caller.reach(socket, new Call(Call.Wish.OPEN, temp, List.of())))
          .isEqualTo(new Reply.Answered(Answer.DONE));
      assertThat(calls).hasValue(4);
    }
  }

  @Test
  void whatever_a_caller_says_the_next_one_is_answered() throws Exception {
    Path socket = temp.resolve("s");
    var random = new Random(11);
    try (Listening _ = Listening.at(socket, (_, _) -> Answer.DONE).orElseThrow()) {
      for (int i = 0; i < 200; i++) {
        byte[] noise = new byte[random.nextInt(200)];
        random.nextBytes(noise);
        if (i % 2 == 0 && noise.length > 3) {
          System.arraycopy(new byte[] {'D', 'S', 'P', '2'}, 0, noise, 0, 4);
        }
        try (var caller = SocketChannel.open(UnixDomainSocketAddress.of(socket))) {
          caller.write(ByteBuffer.wrap(noise));
        }
      }
      assertThat(Caller.call(socket, new Call(Call.Wish.OPEN, temp, List.of()), LONG))
          .isInstanceOf(Reply.Answered.class);
    }
  }

  @Test
  void two_names_of_one_folder_lead_to_one_place_and_two_folders_to_two() throws Exception {
    Path folder = Files.createDirectory(temp.resolve("folder"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);

    assertThat(place(folder)).isEqualTo(place(link)).isNotEqualTo(place(temp));
  }

  @Test
  void a_folder_that_is_gone_is_met_where_it_was() throws Exception {
    Path drive = Files.createDirectory(temp.resolve("drive"));
    Path folder = Files.createDirectory(drive.resolve("folder"));
    Path link = Files.createSymbolicLink(temp.resolve("link"), folder);
    Path mount = Files.createSymbolicLink(temp.resolve("mount"), Path.of("drive"));
    Path before = place(folder);

    Files.delete(folder);

    assertThat(place(folder)).isEqualTo(before);
    assertThat(place(link)).isEqualTo(before);
    assertThat(place(mount.resolve("folder"))).isEqualTo(before);
  }

  @Test
  void only_the_owner_can_enter_the_place() throws Exception {
    Path socket = place(temp);

    assertThat(Files.getPosixFilePermissions(socket.getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));

    Files.setPosixFilePermissions(socket.getParent(), PosixFilePermissions.fromString("rwxrwxrwx"));
    assertThat(Meeting.place(temp, environment(), temp, ME)).isEmpty();
  }

  @Test
  void a_link_in_the_place_of_the_folder_is_not_followed() throws Exception {
    Path elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    Files.createSymbolicLink(temp.resolve("depth-sprint"), elsewhere);

    assertThat(Meeting.place(temp, environment(), temp, ME)).isEmpty();
  }

  private Map<String, String> environment() {
    return Map.of("XDG_RUNTIME_DIR", temp.toString());
  }

  private Path place(Path workspace) {
    return Meeting.place(workspace, environment(), temp, ME).orElseThrow();
  }
}
