package dev.depthsprint.sprint.merge;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Says what a merge changes, for a person to look at before it happens. */
final class Differences {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM", Texts.LOCALE);

  private final Sprint present;
  private final Sprint merged;
  private final Set<String> planned = new HashSet<>();
  private final Map<String, LocalDate> before = new HashMap<>();
  private final Map<String, Task> tasks = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();

  private Differences(Sprint present, Sprint incoming, Sprint merged) {
    this.present = present;
    this.merged = merged;
    Pairing.of(present, incoming).values().forEach(placed -> planned.add(placed.task().id()));
    for (Day day : present.days()) {
      for (Task task : day.tasks()) {
        before.put(task.id(), day.date());
        tasks.put(task.id(), task);
      }
    }
  }

  static PVector<Change> between(Sprint present, Sprint incoming, Sprint merged) {
    var differences = new Differences(present, incoming, merged);
    differences.frame();
    merged.days().forEach(differences::day);
    return TreePVector.from(differences.changes);
  }

  /** What the second sprint has that the first has not, and the other way round. */
  static PVector<Change> apart(Sprint first, Sprint second) {
    var differences = new Differences(first, second, second);
    differences.planned.addAll(differences.tasks.keySet());
    differences.frame();
    second.days().forEach(differences::day);
    first.days().stream()
        .filter(day -> second.day(day.date()).isEmpty())
        .forEach(differences::gone);
    return TreePVector.from(differences.changes);
  }

  private void gone(Day day) {
    Optional<LocalDate> date = Optional.of(day.date());
    add(Change.Sort.REMOVED, date, Message.of("merge.day", day.title()).text());
    Set<String> left = new HashSet<>();
    merged.days().forEach(other -> left.addAll(ids(other)));
    day.tasks().stream()
        .filter(task -> !left.contains(task.id()))
        .forEach(task -> add(Change.Sort.REMOVED, date, task.title()));
  }

  private void frame() {
    text(Optional.empty(), "merge.title", present.title(), merged.title());
    text(Optional.empty(), "merge.goal", present.goal(), merged.goal());
    text(Optional.empty(), "merge.time", present.time(), merged.time());
    text(Optional.empty(), "merge.tip", present.tip(), merged.tip());
    changed(Optional.empty(), "merge.themes", !present.themes().equals(merged.themes()));
    changed(Optional.empty(), "merge.weeks", !present.weeks().equals(merged.weeks()));
    for (Criterion criterion : merged.definitionOfDone()) {
      if (present.definitionOfDone().stream().noneMatch(old -> isSame(old, criterion))) {
        add(Change.Sort.ADDED, Optional.empty(), criterion.text());
      } else if (!present.definitionOfDone().contains(criterion)) {
        add(Change.Sort.CHANGED, Optional.empty(), criterion.text());
      }
    }
    for (Criterion criterion : present.definitionOfDone()) {
      if (merged.definitionOfDone().stream().noneMatch(now -> isSame(now, criterion))) {
        add(Change.Sort.REMOVED, Optional.empty(), criterion.text());
      }
    }
    changed(
        Optional.empty(),
        "merge.unrecognised",
        !present.unrecognised().equals(merged.unrecognised()));
  }

  private static boolean isSame(Criterion a, Criterion b) {
    return PlanMerge.isSameText(a.text(), b.text());
  }

  private void add(Change.Sort sort, Optional<LocalDate> day, String title) {
    add(sort, day, title, List.of());
  }

  private void add(Change.Sort sort, Optional<LocalDate> day, String title, List<Message> details) {
    changes.add(new Change(sort, day, title, TreePVector.from(details)));
  }

  private void changed(Optional<LocalDate> day, String key, boolean isChanged) {
    if (isChanged) {
      add(Change.Sort.CHANGED, day, Message.of(key).text());
    }
  }

  private void text(Optional<LocalDate> day, String key, String old, String now) {
    if (!old.equals(now)) {
      Message detail =
          old.isBlank() ? Message.of("merge.now", now) : Message.of("merge.was", now, old);
      add(Change.Sort.CHANGED, day, Message.of(key).text(), List.of(detail));
    }
  }

  private void day(Day now) {
    Optional<LocalDate> date = Optional.of(now.date());
    Optional<Day> old = present.day(now.date());
    if (old.isEmpty()) {
      add(Change.Sort.ADDED, date, Message.of("merge.day", now.title()).text());
    }
    old.ifPresent(day -> fields(date, day, now));
    boolean isShared = old.filter(day -> ids(day).equals(ids(now))).isEmpty();
    now.tasks().forEach(task -> task(now.date(), task, isShared));
    if (isShared) {
      List<Message> shares = SharedAnew.of(tasks, now.tasks());
      if (!shares.isEmpty()) {
        add(Change.Sort.CHANGED, date, Message.of("merge.shares").text(), shares);
      }
    }
    Set<String> left = new HashSet<>();
    merged.days().forEach(day -> day.tasks().forEach(task -> left.add(task.id())));
    old.stream()
        .flatMap(day -> day.tasks().stream())
        .filter(task -> !left.contains(task.id()))
        .forEach(task -> add(Change.Sort.REMOVED, date, task.title()));
  }

  private void fields(Optional<LocalDate> date, Day old, Day now) {
    text(date, "merge.dayTitle", old.title(), now.title());
    text(date, "merge.focus", old.focus(), now.focus());
    text(date, "merge.outcome", old.outcome(), now.outcome());
    text(date, "merge.notes", old.notes(), now.notes());
    changed(date, "merge.kind", old.kind() != now.kind());
    changed(date, "merge.budget", old.budgetMinutes() != now.budgetMinutes());
    changed(date, "merge.outcomeMet", old.outcomeMet() != now.outcomeMet());
    changed(date, "merge.rehearsals", !old.rehearsals().equals(now.rehearsals()));
    changed(date, "merge.order", !common(old, now).equals(common(now, old)));
  }

  private static Set<String> ids(Day day) {
    Set<String> ids = new HashSet<>();
    day.tasks().forEach(task -> ids.add(task.id()));
    return ids;
  }

  /** The ids of a day's tasks that another day has too, in order. */
  private static List<String> common(Day day, Day other) {
    Set<String> others = ids(other);
    return day.tasks().stream().map(Task::id).filter(others::contains).toList();
  }

  /**
   * @param isShared true when other tasks share the day, so that minutes that nobody chose are
   *     others too; the day says that once
   */
  private void task(LocalDate date, Task now, boolean isShared) {
    Task old = tasks.get(now.id());
    if (old == null) {
      add(Change.Sort.ADDED, Optional.of(date), now.title());
    } else if (!planned.contains(now.id())) {
      add(Change.Sort.KEPT, Optional.of(date), now.title());
    } else {
      List<Message> details = details(old, isShared ? shared(old, now) : now);
      LocalDate was = before.get(now.id());
      if (!was.equals(date)) {
        details.addFirst(Message.of("merge.task.moved", DAY.format(was)));
      }
      if (!details.isEmpty()) {
        add(Change.Sort.CHANGED, Optional.of(date), now.title(), details);
      }
    }
  }

  private static Task shared(Task old, Task now) {
    boolean isUnchosen = old.estimate().automatic() && now.estimate().automatic();
    return isUnchosen ? now.withEstimate(old.estimate()) : now;
  }

  private static List<Message> details(Task old, Task now) {
    List<Message> details = new ArrayList<>();
    if (!old.title().equals(now.title())) {
      details.add(Message.of("merge.task.title", old.title()));
    }
    if (old.mark() != now.mark()) {
      details.add(mark(now.mark()));
    }
    if (!old.estimate().equals(now.estimate())) {
      details.add(estimate(old.estimate(), now.estimate()));
    }
    if (!old.subItems().equals(now.subItems())) {
      details.add(Message.of("merge.task.subItems"));
    }
    if (!old.notes().equals(now.notes())) {
      details.add(Message.of("merge.task.notes"));
    }
    if (!old.diagram().equals(now.diagram())) {
      details.add(Message.of("merge.task.diagram"));
    }
    return details;
  }

  private static Message mark(TaskMark mark) {
    return switch (mark) {
      case OPEN -> Message.of("merge.task.open");
      case DONE -> Message.of("merge.task.done");
      case IN_PROGRESS -> Message.of("merge.task.inProgress");
      case IDEA -> Message.of("merge.task.idea");
    };
  }

  private static Message estimate(Estimate old, Estimate now) {
    String minutes = String.valueOf(now.minutes());
    return old.minutes() == now.minutes()
        ? Message.of("merge.task.chosen", minutes)
        : Message.of("merge.task.estimate", minutes, String.valueOf(old.minutes()));
  }
}
