package dev.depthsprint.sprint;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** A person at the timer, with a journal in memory. */
final class Desk {

  final SetTime time;
  final Supplier<String> ids;
  final List<TimeEvent> journal = new ArrayList<>();
  Timer timer;
  TimeLog log = TimeLog.EMPTY;

  Desk(SetTime time) {
    this.time = time;
    var number = new AtomicInteger();
    ids = () -> "i" + number.incrementAndGet();
    timer = new Timer(time, ids, log);
  }

  /** Monday at ten in the morning in Berlin. */
  static Desk onMonday() {
    return new Desk(new SetTime("2026-11-23T09:00:00Z", "Europe/Berlin"));
  }

  Desk write(List<TimeEvent> events) {
    for (TimeEvent event : events) {
      log = log.after(event).orElseThrow(() -> new AssertionError(event + " contradicts " + log));
      journal.add(event);
    }
    return this;
  }

  Desk start(String task) {
    return write(timer.start(log, task));
  }

  Desk stop() {
    return write(timer.stop(log));
  }

  Desk pause() {
    return write(timer.pause(log));
  }

  Desk resume() {
    return write(timer.resume(log));
  }

  Desk beat() {
    return write(timer.beat(log));
  }

  /** Time passes, and the app looks every five seconds. */
  Desk work(Duration length) {
    for (long s = 0; s < length.toSeconds(); s += 5) {
      time.pass(Duration.ofSeconds(5));
      beat();
    }
    return this;
  }

  /** The app is killed and started again at once; what it knew of the clocks is gone. */
  Desk restart() {
    timer = new Timer(time, ids, log);
    return this;
  }

  Desk settle(Resolution resolution) {
    return make(timer.edits(log).settle(log.openGaps().getFirst().id(), resolution));
  }

  Desk make(Proposal proposal) {
    var allowed = (Proposal.Allowed) proposal;
    return write(List.of(timer.edited(allowed.act(), allowed.correction())));
  }

  Duration spent(String task) {
    return log.onTask(task, timer.countedUntil(log));
  }

  Gap onlyGap() {
    if (log.gaps().size() != 1) {
      throw new AssertionError("not one gap but " + log.gaps());
    }
    return log.gaps().getFirst();
  }

  boolean isRunning() {
    return log.timer() instanceof TimerState.Running;
  }
}
