package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Workspace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Files that were there once, going by what else is in the folder: the app itself never takes them
 * away, so a sync tool did, or a slip of the hand.
 */
final class LostFiles {

  private LostFiles() {}

  /**
   * @param workspace what the folder holds
   * @return a sentence for each
   */
  static List<Message> in(Place place, Workspace workspace) {
    List<Message> lost = new ArrayList<>();
    if (!isPlanThere(place, workspace)) {
      holder(place, backup -> !backup.holds().title().isEmpty())
          .map(backup -> Message.of("storage.lost.sprint", backup))
          .ifPresent(lost::add);
    }
    if (!Place.mayExist(place.folder().resolve("time.jsonl"))
        && workspace.time().intervals().isEmpty()) {
      holder(place, backup -> backup.holds().minutes() > 0)
          .map(backup -> Message.of("storage.lost.time", backup))
          .ifPresent(lost::add);
    }
    return lost;
  }

  private static boolean isPlanThere(Place place, Workspace workspace) {
    return workspace.sprint().exists() || Place.mayExist(place.folder().resolve("sprint.json"));
  }

  /**
   * Says that time was recorded on tasks of a sprint that nothing knows of. Time alone may have
   * come from elsewhere: to be said to who asks.
   */
  static Optional<Message> tasks(Place place, Workspace workspace) {
    boolean isLost =
        !isPlanThere(place, workspace) && in(place, workspace).isEmpty() && hasStrays(workspace);
    return Optional.of(Message.of("storage.lost.tasks")).filter(_ -> isLost);
  }

  /** The name of the newest backup that has what is wanted. */
  private static Optional<String> holder(Place place, Predicate<Backup> wanted) {
    return Backups.list(place.folder()).stream()
        .filter(wanted)
        .findFirst()
        .map(backup -> place.name(backup.file()));
  }

  /** True when a task that time was recorded on is in no sprint. */
  private static boolean hasStrays(Workspace workspace) {
    List<Sprint> sprints =
        Stream.concat(Stream.of(workspace.sprint()), workspace.archive().values().stream())
            .toList();
    return workspace.time().intervals().stream()
        .anyMatch(interval ->
            sprints.stream().noneMatch(sprint -> sprint.task(interval.taskId()).isPresent()));
  }
}
