package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.picture.Point;
import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Origin;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.TimeEvent;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Workspaces of every shape, the same for the same seed. Time is left out: see {@link #events}. */
final class RandomWorkspaces {

  private static final String[] WORDS = {
    "Kafka",
    "→",
    "“late” data",
    "GCP/Db2",
    "ß",
    "日本",
    "🚀",
    "\\",
    "\"quoted\"",
    "a\tb",
    "two\nlines",
    "{0}",
    "it's",
    "<b>",
    "\u0001",
    "é\u0301"
  };

  private final Random random;
  private int ids;

  RandomWorkspaces(long seed) {
    random = new Random(seed);
  }

  Workspace workspace() {
    Workspace workspace = Workspace.EMPTY.withSettings(settings());
    if (random.nextInt(5) > 0) {
      workspace = workspace.withSprint(sprint());
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
        text());
  }

  Diagram diagram(String slug) {
    Diagram diagram = Diagram.empty(slug, text());
    for (int i = random.nextInt(8); i > 0; i--) {
      diagram = diagram.with(component());
    }
    List<String> ends = List.copyOf(diagram.components().keySet());
    for (int i = ends.isEmpty() ? 0 : random.nextInt(8); i > 0; i--) {
      diagram = diagram.with(new Flow(id(), end(ends), end(ends), pick(Outcome.values()), text()));
    }
    return diagram;
  }

  private Component component() {
    Component component = new Component(id(), kind(), text(), text(), point(), TreePVector.empty());
    if (random.nextBoolean()) {
      component = component.with(retry());
    }
    if (random.nextBoolean()) {
      component =
          component.with(new Checkpoint(duration(), text(), pick(Checkpoint.Mode.values())));
    }
    return random.nextBoolean() ? component.with(retry()) : component;
  }

  private Kind kind() {
    if (random.nextBoolean()) {
      return Catalogue.kinds().get(random.nextInt(Catalogue.kinds().size()));
    }
    return new Kind(
        "house-" + random.nextInt(9), text(), pick(Layer.values()), "database", List.of("a", "b"));
  }

  private RetryPolicy retry() {
    Duration first = duration();
    return new RetryPolicy(
        1 + random.nextInt(9),
        first,
        pick(RetryPolicy.Backoff.values()),
        first.plus(duration()),
        random.nextBoolean(),
        pick(RetryPolicy.Then.values()));
  }

  private Flow.End end(List<String> ids) {
    String id = ids.get(random.nextInt(ids.size()));
    return random.nextBoolean() ? Flow.End.free(id) : Flow.End.at(id, pick(Side.values()));
  }

  private Settings settings() {
    Settings settings =
        Settings.FIRST
            .withLook(pick(Settings.Look.values()))
            .withView(text())
            .withDay("2026-03-02")
            .withDiagram("diagram-1");
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
    List<TimeEvent> events = new ArrayList<>();
    Instant now = Instant.parse("2026-03-02T08:00:00Z").plusMillis(random.nextInt(1_000_000));
    String interval = "";
    while (events.size() < count) {
      now = now.plusNanos(1 + random.nextInt(1_000_000_000));
      if (interval.isEmpty()) {
        interval = id();
        ZoneId zone = ZoneId.of(pick(new String[] {"Europe/Berlin", "Z", "+05:30", "UTC"}));
        events.add(new TimeEvent.Started(interval, text() + "t", now, zone));
      } else {
        events.add(next(interval, now));
        interval = events.getLast() instanceof TimeEvent.Heartbeat ? interval : "";
      }
    }
    return events;
  }

  private TimeEvent next(String interval, Instant now) {
    return switch (random.nextInt(6)) {
      case 0 -> new TimeEvent.Stopped(interval, now, pick(Origin.values()));
      case 1 -> new TimeEvent.Paused(interval, now);
      case 2 -> new TimeEvent.Discarded(interval, now);
      default -> new TimeEvent.Heartbeat(interval, now);
    };
  }

  /** Numbers as a mouse makes them, and as an editor's grid does. */
  private Point point() {
    return random.nextBoolean()
        ? new Point(random.nextInt(4000) - 2000, 0)
        : new Point(random.nextGaussian() * 1000, random.nextDouble() * 1e-7);
  }

  private Duration duration() {
    return Duration.ofMillis(1 + random.nextInt(100_000_000));
  }

  private String id() {
    ids++;
    return "id-" + (random.nextBoolean() ? "ä" : "") + ids;
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i > 1 ? " " : "");
    }
    return text.toString();
  }

  private <T> PVector<T> list(int most, IntFunction<T> element) {
    PVector<T> list = TreePVector.empty();
    for (int i = random.nextInt(most); i > 0; i--) {
      list = list.plus(element.apply(list.size()));
    }
    return list;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
