package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.action.Picker;
import dev.depthsprint.ui.session.Session;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.stage.Window;

/** Asks for a task of the sprint by typing a part of it; those of today come first. */
public final class TaskChoice {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEE d MMM", Texts.LOCALE);

  private record Offer(Day day, Task task) {}

  private final Session session;
  private final List<Offer> offers;

  private TaskChoice(Session session, Predicate<Task> isWanted) {
    this.session = session;
    offers =
        Stream.concat(session.sprintDay().stream(), otherDays(session))
            .flatMap(day -> day.tasks().stream().map(task -> new Offer(day, task)))
            .filter(offer -> isWanted.test(offer.task()))
            .toList();
  }

  /** All tasks but one. */
  public static TaskChoice without(Session session, String taskId) {
    return new TaskChoice(session, task -> !task.id().equals(taskId));
  }

  /** The tasks that are still to do. */
  static TaskChoice open(Session session) {
    return new TaskChoice(session, Task::isOpenWork);
  }

  private static Stream<Day> otherDays(Session session) {
    return session.workspace().sprint().days().stream()
        .filter(day -> !day.date().equals(session.today()));
  }

  public boolean isEmpty() {
    return offers.isEmpty();
  }

  /** The task that stands first. */
  public Optional<String> first() {
    return offers.stream().findFirst().map(offer -> offer.task().id());
  }

  /**
   * Asks and waits for the answer.
   *
   * @param now the task that is selected at the start; the first one when it is not offered
   * @return a task's id; empty when the person thought better of it
   */
  public Optional<String> ask(Message question, String now, Window owner) {
    return Picker.pick(
            question,
            offers,
            offer -> InlineText.plain(offer.task().title()),
            this::beside,
            offers.stream().filter(offer -> offer.task().id().equals(now)).findFirst(),
            owner)
        .map(offer -> offer.task().id());
  }

  /** When it is planned and for how long, and whether it is done. */
  private String beside(Offer offer) {
    String day =
        offer.day().date().equals(session.today())
            ? Message.of("ui.taskChoice.today").text()
            : DATE.format(offer.day().date());
    Task task = offer.task();
    Message words =
        task.isDone()
            ? Message.of("ui.taskChoice.done", day)
            : task.plannedMinutes() == 0
                ? Message.of("ui.taskChoice.day", day)
                : Message.of("ui.taskChoice.length", day, Durations.words(task.plannedMinutes()));
    return words.text();
  }
}
