package dev.depthsprint.cli;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A task as a person names it on the command line: its id, its title or a part of that. */
final class NamedTask {

  /** So many candidates are named when a part of a title fits several. */
  private static final int MOST_NAMED = 5;

  private NamedTask() {}

  /**
   * @throws Refusal when no task is meant, or more than one
   */
  static Task find(Sprint sprint, String name) throws Refusal {
    List<Task> same =
        tasks(sprint).filter(task -> task.id().equals(name) || isTitle(task, name)).toList();
    if (same.size() == 1) {
      return same.getFirst();
    }
    String part = InlineText.folded(name);
    List<Task> found =
        same.isEmpty() && !part.isEmpty()
            ? tasks(sprint).filter(task -> InlineText.folded(task.title()).contains(part)).toList()
            : same;
    if (found.size() == 1) {
      return found.getFirst();
    }
    throw new Refusal(
        found.isEmpty()
            ? Message.of("cli.task.none", name)
            : Message.of("cli.task.several", name, candidates(found)));
  }

  private static Stream<Task> tasks(Sprint sprint) {
    return sprint.days().stream().flatMap(day -> day.tasks().stream());
  }

  private static boolean isTitle(Task task, String name) {
    return InlineText.plain(task.title()).equalsIgnoreCase(name.strip());
  }

  private static String candidates(List<Task> found) {
    String named =
        found.stream()
            .limit(MOST_NAMED)
            .map(task -> "“" + InlineText.plain(task.title()) + "” (" + task.id() + ")")
            .collect(Collectors.joining(", "));
    return found.size() > MOST_NAMED ? named + ", …" : named;
  }
}
