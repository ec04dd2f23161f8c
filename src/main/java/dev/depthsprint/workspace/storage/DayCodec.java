package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of {@code days} in {@code sprint.json}.
 *
 * <pre>
 * date           2026-03-02
 * kind           study, buffer, rest
 * title, focus, outcome
 * budgetMinutes  0 or more
 * tasks          [see TaskCodec]
 * notes
 * outcomeMet     true, or missing
 * rehearsals     [at, seconds, rating: not-yet, with-gaps, clearly], missing when there are none
 * </pre>
 */
final class DayCodec implements Codec<Day> {

  /** More than any number of minutes that a person means, in a budget or an estimate. */
  static final int MOST_MINUTES = 1_000_000;

  private static final int MOST_SECONDS = 60 * MOST_MINUTES;

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
    tree.put("notes", day.notes());
    Fields.putUnlessFalse(tree, "outcomeMet", day.outcomeMet());
    return Fields.putUnlessEmpty(tree, "rehearsals", day.rehearsals(), DayCodec::rehearsal);
  }

  private static ObjectNode rehearsal(Rehearsal rehearsal) {
    return JsonText.object()
        .put("at", rehearsal.at().toString())
        .put("seconds", rehearsal.seconds())
        .put("rating", Fields.word(rehearsal.rating()));
  }

  private static Rehearsal rehearsal(Fields fields) throws Problem {
    return new Rehearsal(
        fields.instant("at"),
        fields.integer("seconds", 0, MOST_SECONDS),
        fields.choice("rating", Rating.class));
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
        fields.flagOr("outcomeMet", false),
        fields.listOr("rehearsals", DayCodec::rehearsal),
        fields.integer("budgetMinutes", 0, MOST_MINUTES),
        fields.text("notes"));
  }
}
