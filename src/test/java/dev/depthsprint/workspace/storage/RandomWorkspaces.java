package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.RandomDiagrams;
import dev.depthsprint.diagram.RandomValues;
import dev.depthsprint.sprint.Correction;
import dev.depthsprint.sprint.CountMode;
import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Proposal;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.Resolution;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.TimeEdits;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Workspaces of every shape, the same for the same seed. Time is left out: see {@link #events}. */
final class RandomWorkspaces extends RandomValues {

  RandomWorkspaces(long seed) {
    super(new Random(seed));
  }

  Workspace workspace() {
    Workspace workspace = Workspace.EMPTY.withSettings(settings());
    if (random.nextInt(5) > 0) {
      workspace = workspace.withSprint(sprint());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      workspace = workspace.withArchive(workspace.archive().plus("sprint-" + i, sprint()));
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      workspace = workspace.with(diagram("diagram-" + i));
    }
    return workspace;
  }

  Sprint sprint() {
    LocalDate first = LocalDate.of(2026, 3, 2).plusDays(random.nextInt(400));
    return new Sprint(
        text(),
        text(),
        text(),
        text(),
        list(3, i -> new Theme(i + 1, text(), text())),
        list(3, i -> new Week(i + 1, text(), text())),
        list(15, i -> day(first.plusDays(i))),
        list(4, _ -> new Criterion(text(), random.nextBoolean())),
        list(3, _ -> text()));
  }

  private Day day(LocalDate date) {
    return new Day(
        date,
        pick(DayKind.values()),
        text(),
        text(),
        list(4, _ -> task()),
        text(),
        random.nextBoolean(),
        list(3, _ -> rehearsal()),
        random.nextInt(600),
        text());
  }

  private Task task() {
    return new Task(
        id(),
        text(),
        pick(TaskMark.values()),
        new Estimate(random.nextInt(300), random.nextBoolean()),
        list(5, _ -> new SubItem(text(), random.nextBoolean())),
        text(),
        random.nextBoolean() ? "" : "diagram-1",
        random.nextInt(4));
  }

  private Rehearsal rehearsal() {
    return new Rehearsal(
        Instant.parse("2026-03-02T18:00:00Z").plusSeconds(random.nextInt(1_000_000)),
        random.nextInt(300),
        pick(Rating.values()));
  }

  Diagram diagram(String slug) {
    return new RandomDiagrams(random).diagram(slug);
  }

  private Settings settings() {
    Settings settings =
        Settings.FIRST
            .withLook(pick(Settings.Look.values()))
            .withView(text())
            .withDay("2026-03-02")
            .withDiagram("diagram-1")
            .withClock(
                Settings.Clock.FIRST
                    .withCycle(1 + random.nextInt(90), 1 + random.nextInt(20))
                    .withMode(pick(CountMode.values()))
                    .withSound(random.nextBoolean())
                    .afterTelling(text()))
            .withCelebrated(list(3, i -> "2026-03-0" + (i + 1)))
            .withLetters(random.nextBoolean())
            .withVisits(list(3, i -> "diagram-" + i))
            .withPanels(
                new Settings.Panels(
                    random.nextBoolean(),
                    random.nextBoolean(),
                    text(),
                    random.nextBoolean(),
                    random.nextBoolean()));
    if (random.nextBoolean()) {
      settings =
          settings
              .withWindow(
                  new Settings.WindowPlace(
                      true, -7.5, random.nextInt(900), 1280, 720, random.nextBoolean()))
              .withCamera("diagram-1", new Settings.Camera(random.nextGaussian(), -20, 1.25));
    }
    return settings;
  }

  /** A day at the timer: events that follow from each other, in order. */
  List<TimeEvent> events(int count) {
    return eventsAfter(TimeLog.EMPTY, Instant.parse("2026-03-02T08:00:00Z"), count);
  }

  /** Events that go on from a log. */
  List<TimeEvent> eventsAfter(TimeLog before, Instant start, int count) {
    List<TimeEvent> events = new ArrayList<>();
    TimeLog log = before;
    Instant now = start.plusMillis(random.nextInt(1_000_000));
    while (events.size() < count) {
      now = now.plusNanos(1 + random.nextInt(1_000_000_000));
      TimeEvent event = event(log, now);
      Optional<TimeLog> next = log.after(event);
      if (next.isPresent()) {
        log = next.get();
        events.add(event);
      }
    }
    return events;
  }

  private TimeEvent event(TimeLog log, Instant now) {
    if (random.nextInt(4) == 0) {
      return edit(log, now);
    }
    return log.timer() instanceof TimerState.Running run ? next(run.intervalId(), now) : start(now);
  }

  private TimeEvent start(Instant now) {
    ZoneId zone = ZoneId.of(pick(new String[] {"Europe/Berlin", "Z", "+05:30", "UTC"}));
    return new TimeEvent.Started(id(), text() + "t", now, zone, random.nextBoolean());
  }

  private TimeEvent next(String interval, Instant now) {
    return switch (random.nextInt(8)) {
      case 0 -> new TimeEvent.Stopped(interval, now, pick(Origin.values()));
      case 1 -> new TimeEvent.Paused(interval, now);
      case 2 -> new TimeEvent.Discarded(interval, now);
      case 3 -> new TimeEvent.Lost(interval, id(), now, now.plusNanos(5), pick(Gap.Cause.values()));
      case 4 -> new TimeEvent.Cut(interval, id(), now.minusNanos(1), now);
      default -> new TimeEvent.Heartbeat(interval, now);
    };
  }

  /** An edit that a person may make, or one that contradicts the log. */
  private TimeEvent edit(TimeLog log, Instant now) {
    var edits = new TimeEdits(log, now, this::id);
    Proposal proposal =
        log.openGaps().isEmpty() || random.nextBoolean()
            ? edits.add(id(), now.minusNanos(random.nextInt(2000)), now, ZoneId.of("UTC"))
            : edits.settle(log.openGaps().getFirst().id(), new Resolution.KeepToHeartbeat());
    return proposal instanceof Proposal.Allowed(TimeEvent.Act act, Correction correction)
        ? new TimeEvent.Edited(act, correction, now)
        : new TimeEvent.Heartbeat("nothing", now);
  }
}
