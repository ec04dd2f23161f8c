package dev.depthsprint.workspace;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.text.Message;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pcollections.PSortedMap;

/** Which sprint is worked on. The others stay in the archive: none is ever dropped. */
public final class SprintEdits {

  /** A title of usual length and a date fit into a file name together. */
  private static final int LONGEST_TITLE = 48;

  private SprintEdits() {}

  /**
   * A new sprint; the present one goes to the archive. A task gets a new id where another sprint
   * has one of the same, so that time of then does not count for the task of now.
   */
  public static Edit choose(Sprint sprint) {
    return new Edit(
        Message.of("workspace.edit.chooseSprint"),
        workspace -> {
          Workspace put = archived(workspace);
          return put.withSprint(withOwnIds(sprint, takenIds(put)));
        });
  }

  /** Goes on with a sprint of the archive; the present one takes its place there. */
  public static Edit switchTo(String slug) {
    return new Edit(
        Message.of("workspace.edit.switchSprint"),
        workspace -> {
          Sprint wanted = workspace.archive().get(slug);
          if (wanted == null) {
            return workspace;
          }
          return archived(workspace.withArchive(workspace.archive().minus(slug)))
              .withSprint(wanted);
        });
  }

  /**
   * The workspace as if a sprint of the archive were the present one: for a look at it that changes
   * nothing.
   *
   * @return empty when no sprint has the slug
   */
  public static Optional<Workspace> seenFrom(Workspace workspace, String slug) {
    return workspace.archive().containsKey(slug)
        ? Optional.of(switchTo(slug).change().apply(workspace))
        : Optional.empty();
  }

  /** The file name that a sprint would get in the archive: its title and its first day. */
  public static String freeSlug(PSortedMap<String, Sprint> archive, Sprint sprint) {
    String title = sprint.title();
    String cut = title.substring(0, Math.min(title.length(), LONGEST_TITLE));
    return Slugs.free(cut + " " + sprint.days().getFirst().date(), "sprint", archive::containsKey);
  }

  private static Workspace archived(Workspace workspace) {
    Sprint present = workspace.sprint();
    return present.exists()
        ? workspace.withArchive(
            workspace.archive().plus(freeSlug(workspace.archive(), present), present))
        : workspace;
  }

  private static Set<String> takenIds(Workspace workspace) {
    return workspace.archive().values().stream()
        .flatMap(SprintEdits::tasks)
        .map(Task::id)
        .collect(Collectors.toSet());
  }

  private static Stream<Task> tasks(Sprint sprint) {
    return sprint.days().stream().flatMap(day -> day.tasks().stream());
  }

  private static Sprint withOwnIds(Sprint sprint, Set<String> elsewhere) {
    Set<String> used = new HashSet<>(elsewhere);
    tasks(sprint).map(Task::id).forEach(used::add);
    Sprint own = sprint;
    for (Task task : tasks(sprint).filter(it -> elsewhere.contains(it.id())).toList()) {
      String id = freeId(task.id(), used);
      own = own.withTask(task.id(), it -> it.withId(id));
    }
    return own;
  }

  private static String freeId(String id, Set<String> used) {
    int number = 2;
    while (!used.add(id + "-" + number)) {
      number++;
    }
    return id + "-" + number;
  }
}
