package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of {@code days} in {@code sprint.json}.
 *
 * <pre>
 * date           2026-03-02
 * kind           study, buffer
 * title, focus, outcome
 * budgetMinutes  0 or more
 * tasks          [see TaskCodec]
 * notes
 * </pre>
 */
final class DayCodec implements Codec<Day> {

  /** More than any number of minutes that a person means, in a budget or an estimate. */
  static final int MOST_MINUTES = 1_000_000;

  private final TaskCodec tasks = new TaskCodec();

  @Override
  public ObjectNode write(Day day) {
    ObjectNode tree =
        JsonText.object()
            .put("date", day.date().toString())
            .put("kind", Fields.word(day.kind()))
            .put("title", day.title())
            .put("focus", day.focus())
            .put("outcome", day.outcome())
            .put("budgetMinutes", day.budgetMinutes());
    ArrayNode list = tree.putArray("tasks");
    day.tasks().forEach(task -> list.add(tasks.write(task)));
    return tree.put("notes", day.notes());
  }

  @Override
  public Day read(Fields fields) throws Problem {
    return new Day(
        fields.date("date"),
        fields.choice("kind", DayKind.class),
        fields.text("title"),
        fields.text("focus"),
        fields.list("tasks", tasks::read),
        fields.text("outcome"),
        fields.integer("budgetMinutes", 0, MOST_MINUTES),
        fields.text("notes"));
  }
}
