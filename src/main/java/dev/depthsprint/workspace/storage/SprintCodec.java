package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.HashSet;
import java.util.Set;
import org.pcollections.PVector;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@code sprint.json}: the plan.
 *
 * <pre>
 * title, goal, time, tip
 * themes            [number, title, detail]
 * weeks             [number, title, subtitle]
 * days              [see DayCodec], consecutive
 * definitionOfDone  [text, done]
 * unrecognised      [text]
 * </pre>
 */
final class SprintCodec implements Codec<Sprint> {

  private static final int MOST_WEEKS = 1000;

  private final DayCodec days = new DayCodec();

  @Override
  public ObjectNode write(Sprint sprint) {
    ObjectNode tree =
        JsonText.object()
            .put("title", sprint.title())
            .put("goal", sprint.goal())
            .put("time", sprint.time())
            .put("tip", sprint.tip());
    ArrayNode themes = tree.putArray("themes");
    for (Theme theme : sprint.themes()) {
      themes
          .addObject()
          .put("number", theme.number())
          .put("title", theme.title())
          .put("detail", theme.detail());
    }
    ArrayNode weeks = tree.putArray("weeks");
    for (Week week : sprint.weeks()) {
      weeks
          .addObject()
          .put("number", week.number())
          .put("title", week.title())
          .put("subtitle", week.subtitle());
    }
    ArrayNode list = tree.putArray("days");
    sprint.days().forEach(day -> list.add(days.write(day)));
    ArrayNode criteria = tree.putArray("definitionOfDone");
    for (Criterion criterion : sprint.definitionOfDone()) {
      criteria.addObject().put("text", criterion.text()).put("done", criterion.done());
    }
    ArrayNode rest = tree.putArray("unrecognised");
    sprint.unrecognised().forEach(rest::add);
    return tree;
  }

  @Override
  public Sprint read(Fields fields) throws Problem {
    Sprint sprint =
        new Sprint(
            fields.text("title"),
            fields.text("goal"),
            fields.text("time"),
            fields.text("tip"),
            fields.list("themes", SprintCodec::theme),
            fields.list("weeks", SprintCodec::week),
            fields.list("days", days::read),
            fields.list(
                "definitionOfDone", item -> new Criterion(item.text("text"), item.flag("done"))),
            fields.texts("unrecognised"));
    requireConsecutive(sprint.days(), fields);
    requireOneOfEachTask(sprint.days(), fields);
    return sprint;
  }

  private static Theme theme(Fields item) throws Problem {
    return new Theme(
        item.integer("number", 0, MOST_WEEKS), item.text("title"), item.text("detail"));
  }

  private static Week week(Fields item) throws Problem {
    return new Week(
        item.integer("number", 0, MOST_WEEKS), item.text("title"), item.text("subtitle"));
  }

  private static void requireConsecutive(PVector<Day> days, Fields fields) throws Problem {
    for (int i = 1; i < days.size(); i++) {
      if (!days.get(i).date().equals(days.get(i - 1).date().plusDays(1))) {
        throw fields.wrong(
            "days", Message.of("storage.expect.consecutive", days.get(i).date().toString()));
      }
    }
  }

  private static void requireOneOfEachTask(PVector<Day> days, Fields fields) throws Problem {
    Set<String> ids = new HashSet<>();
    for (Day day : days) {
      for (var task : day.tasks()) {
        if (!ids.add(task.id())) {
          throw fields.wrong("days", Message.of("storage.expect.unique", task.id()));
        }
      }
    }
  }
}
