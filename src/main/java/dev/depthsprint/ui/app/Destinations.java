package dev.depthsprint.ui.app;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Destination;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignG;

/** What of a workspace is found by its name: its diagrams, the days of its sprint, their tasks. */
final class Destinations {

  private Destinations() {}

  static List<Destination> of(Session session, Views views) {
    List<Destination> places = new ArrayList<>();
    session.workspace().diagrams().values().stream()
        .sorted(Comparator.comparing(Diagram::title, String.CASE_INSENSITIVE_ORDER))
        .forEach(diagram ->
            places.add(
                new Destination(
                    diagram.title(),
                    Message.of("ui.palette.diagram").text(),
                    MaterialDesignG.GRAPH_OUTLINE,
                    () -> views.openDiagram(diagram.slug()))));
    session.workspace().sprint().days().forEach(day -> places.add(day(day, views)));
    for (Day day : session.workspace().sprint().days()) {
      day.tasks().forEach(task -> places.add(task(day, task, views)));
    }
    return places;
  }

  private static Destination day(Day day, Views views) {
    String date = DayWords.date(day.date());
    return new Destination(
        day.title().isBlank() ? date : date + " · " + InlineText.plain(day.title()),
        Message.of("ui.palette.day").text(),
        MaterialDesignC.CALENDAR_BLANK_OUTLINE,
        () -> views.openDay(day.date()));
  }

  private static Destination task(Day day, Task task, Views views) {
    return new Destination(
        InlineText.plain(task.title()),
        Message.of("ui.palette.task", DayWords.date(day.date())).text(),
        MaterialDesignC.CHECKBOX_MARKED_CIRCLE_OUTLINE,
        () -> views.openTask(day.date(), task.id()));
  }
}
