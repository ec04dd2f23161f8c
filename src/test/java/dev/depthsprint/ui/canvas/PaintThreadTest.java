package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class PaintThreadTest {

  private static final long LONG = Duration.ofSeconds(60).toNanos();

  private final BlockingQueue<Runnable> laterTasks = new LinkedBlockingQueue<>();
  private final List<Long> shown = new ArrayList<>();
  private final PaintThread painting =
      new PaintThread(laterTasks::add, frame -> shown.add(frame.number()));

  private static PaintRequest request(long number) {
    return new PaintRequest(
        number,
        Board.of(Pipelines.layered(1, 20)),
        Palette.LIGHT,
        false,
        Camera.START,
        300,
        200,
        1);
  }

  private void runLater() throws InterruptedException {
    laterTasks.poll(LONG, TimeUnit.NANOSECONDS).run();
  }

  @Test
  void a_frame_that_is_waited_for_is_shown_within_the_event() {
    painting.request(request(1));

    painting.await(1, LONG);

    assertThat(shown).startsWith(1L);
  }

  @Test
  void a_frame_that_nobody_waits_for_is_shown_with_a_later_event() throws InterruptedException {
    painting.request(request(1));
    assertThat(shown).isEmpty();

    runLater();

    assertThat(shown).startsWith(1L);
  }

  @Test
  void no_frame_is_shown_after_one_that_answers_a_later_request() throws InterruptedException {
    painting.request(request(1));
    painting.await(1, LONG);
    painting.request(request(2));
    painting.await(2, LONG);
    painting.request(request(3));
    painting.await(3, LONG);
    while (!laterTasks.isEmpty()) {
      runLater();
    }

    assertThat(shown).isSorted().contains(1L, 2L, 3L);
  }

  @Test
  void a_first_frame_is_not_waited_for_without_end() {
    painting.await(1, 1);

    assertThat(shown).isEmpty();
  }
}
