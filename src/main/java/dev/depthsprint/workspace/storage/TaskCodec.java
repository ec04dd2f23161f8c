package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.Estimate;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.SubItem;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One element of a day's {@code tasks} in {@code sprint.json}.
 *
 * <pre>
 * id
 * title              one line, inline Markdown
 * mark               open, in-progress, done, idea
 * estimateMinutes    0 or more
 * estimateAutomatic  true while nobody chose it
 * subItems           [title, done]
 * notes
 * diagram            the slug of one, missing when none belongs to it
 * theme              the number of the one it was planned for, missing while that is its day's
 * </pre>
 */
final class TaskCodec implements Codec<Task> {

  @Override
  public ObjectNode write(Task task) {
    ObjectNode tree =
        JsonText.object()
            .put("id", task.id())
            .put("title", task.title())
            .put("mark", Fields.word(task.mark()))
            .put("estimateMinutes", task.estimate().minutes())
            .put("estimateAutomatic", task.estimate().automatic());
    ArrayNode items = tree.putArray("subItems");
    for (SubItem item : task.subItems()) {
      items.addObject().put("title", item.title()).put("done", item.done());
    }
    Fields.putUnlessEmpty(tree.put("notes", task.notes()), "diagram", task.diagram());
    return task.theme() == 0 ? tree.putNull("theme") : tree.put("theme", task.theme());
  }

  @Override
  public Task read(Fields fields) throws Problem {
    return new Task(
        fields.id("id"),
        fields.text("title"),
        fields.choice("mark", TaskMark.class),
        new Estimate(
            fields.integer("estimateMinutes", 0, DayCodec.MOST_MINUTES),
            fields.flag("estimateAutomatic")),
        fields.list("subItems", item -> new SubItem(item.text("title"), item.flag("done"))),
        fields.text("notes"),
        fields.textOr("diagram", ""),
        fields.has("theme") ? fields.integer("theme", 1, Sprint.MOST_DAYS) : 0);
  }
}
