package dev.depthsprint.cli;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A task as a person names it on the command line: its id, its title or a part of that. */
final class NamedTask {

  /** So many candidates are named when a part of a title fits several. */
  private static final int MOST_NAMED = 5;

  private NamedTask() {}

  /**
   * The nearest reading that fits any task counts, so that a title which others hold or resemble
   * can still be named by itself.
   *
   * @throws Refusal when no task is meant, or more than one
   */
  static Task find(Sprint sprint, String name) throws Refusal {
    List<Task> found =
        readings(name)
            .map(reading -> tasks(sprint).filter(reading).toList())
            .filter(fitting -> !fitting.isEmpty())
            .findFirst()
            .orElse(List.of());
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new Refusal(
        found.isEmpty()
            ? Message.of("cli.task.none", name)
            : Message.of("cli.task.several", name, candidates(found)));
  }

  /** From the id to a part of the title. */
  private static Stream<Predicate<Task>> readings(String name) {
    String words = name.strip();
    String part = InlineText.folded(name);
    return Stream.of(
        task -> task.id().equals(name),
        task -> task.title().equals(words),
        task -> plain(task).equals(words),
        task -> plain(task).equalsIgnoreCase(words),
        task -> !part.isEmpty() && InlineText.folded(task.title()).contains(part));
  }

  private static Stream<Task> tasks(Sprint sprint) {
    return sprint.days().stream().flatMap(day -> day.tasks().stream());
  }

  private static String plain(Task task) {
    return InlineText.plain(task.title());
  }

  private static String candidates(List<Task> found) {
    String named =
        found.stream()
            .limit(MOST_NAMED)
            .map(task -> "“" + plain(task) + "” (" + task.id() + ")")
            .collect(Collectors.joining(", "));
    return found.size() > MOST_NAMED ? named + ", …" : named;
  }
}
