package dev.depthsprint.ui.timer;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.ui.session.Session;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;

/** Fills a box with the tasks of the sprint, those of today first; its value is a task's id. */
public final class TaskChoice {

  private TaskChoice() {}

  /**
   * @param without a task that is no choice, or empty
   */
  public static void fill(ComboBox<String> box, Session session, String without) {
    box.setConverter(new Titles(session));
    List<String> today = session.sprintDay().stream().flatMap(TaskChoice::ids).toList();
    Stream<String> others =
        session.workspace().sprint().days().stream()
            .flatMap(TaskChoice::ids)
            .filter(id -> !today.contains(id));
    box.getItems()
        .setAll(Stream.concat(today.stream(), others).filter(id -> !id.equals(without)).toList());
    box.setVisibleRowCount(8);
    box.getItems().stream().findFirst().ifPresent(box::setValue);
  }

  private static Stream<String> ids(Day day) {
    return day.tasks().stream().map(Task::id);
  }

  /** The task that is chosen, if the sprint has any. */
  public static Optional<String> chosen(ComboBox<String> box) {
    return Optional.ofNullable(box.getValue());
  }

  private static final class Titles extends StringConverter<String> {

    private final Session session;

    Titles(Session session) {
      this.session = session;
    }

    @Override
    public String toString(String id) {
      return id == null ? "" : session.taskTitle(id);
    }

    @Override
    public String fromString(String title) {
      throw new UnsupportedOperationException("the box is not typed in");
    }
  }
}
