package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The tasks in one line of text, such as a table cell: one a bullet, dashes below it inside. */
final class CellTasks {

  /** Round bullets part a text even without a break in front of them. */
  private static final Pattern BULLET_AHEAD = Pattern.compile("(?=[•●■])");

  private CellTasks() {}

  static List<DraftTask> of(String cell) {
    List<DraftTask> tasks = new ArrayList<>();
    String primary = "";
    for (String segment : Inline.segments(cell)) {
      for (String part : BULLET_AHEAD.split(segment)) {
        for (String task : Minutes.enumerated(part)) {
          Bullet bullet = Bullet.read(task.strip());
          if (tasks.isEmpty()) {
            primary = bullet.kind();
          }
          if (!bullet.text().isEmpty()) {
            add(tasks, bullet, primary);
          }
        }
      }
    }
    return tasks;
  }

  private static void add(List<DraftTask> tasks, Bullet bullet, String primary) {
    boolean below =
        !bullet.marker().isEmpty() && !bullet.isRound() && !bullet.kind().equals(primary);
    if (below && !tasks.isEmpty()) {
      tasks.getLast().subItems.add(DraftTask.plain(bullet));
    } else {
      tasks.add(DraftTask.timed(bullet));
    }
  }
}
