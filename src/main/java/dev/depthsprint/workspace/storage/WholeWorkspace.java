package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.Interval;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Everything in one JSON file, for scripts and for safe keeping.
 *
 * <pre>
 * format         "depth-sprint-workspace"
 * schemaVersion  as in the files of a workspace
 * exportedAt     2026-03-02T09:15:04Z
 * sprint         as in sprint.json; missing when there is none
 * archive        {slug: as in sprints/&lt;slug>.json}
 * intervals      [id, task, start, end, zone, origin: timer, manual, recovered, imported]
 * gaps           [id, task, start, end, zone, cause, settled]
 * timer          [task, since] while one runs; missing otherwise
 * diagrams       {slug: as in diagrams/&lt;slug>.json}
 * versions       {slug: {id: as in versions/&lt;slug>/&lt;id>.json}}
 * settings       as in settings.json
 * unread         a sentence for each version that cannot be read; missing when there is none
 * </pre>
 *
 * The steps of undo and the backups are not of it.
 */
public final class WholeWorkspace {

  private static final SprintCodec SPRINTS = new SprintCodec();

  private WholeWorkspace() {}

  /** The file's text. */
  public static String json(Workspace workspace, Instant now) {
    ObjectNode tree =
        JsonText.object()
            .put("format", "depth-sprint-workspace")
            .put("schemaVersion", FileFormat.VERSION)
            .put("exportedAt", now.toString());
    if (workspace.sprint().exists()) {
      tree.set("sprint", sprint(workspace.sprint()));
    }
    ObjectNode archive = tree.putObject("archive");
    workspace.archive().forEach((slug, sprint) -> archive.set(slug, sprint(sprint)));
    ArrayNode intervals = tree.putArray("intervals");
    workspace.time().intervals().forEach(interval -> intervals.add(interval(interval)));
    ArrayNode gaps = tree.putArray("gaps");
    workspace.time().gaps().forEach(gap -> gaps.add(gap(gap)));
    if (workspace.time().timer() instanceof TimerState.Running run) {
      tree.putObject("timer").put("task", run.taskId()).put("since", run.start().toString());
    }
    ObjectNode diagrams = tree.putObject("diagrams");
    workspace
        .diagrams()
        .forEach((slug, diagram) ->
            diagrams.set(slug, known(new DiagramCodec(slug, Catalogue::kind).write(diagram))));
    putVersions(tree, workspace);
    tree.set("settings", known(new SettingsCodec().write(workspace.settings())));
    return new String(JsonText.pretty(tree), StandardCharsets.UTF_8);
  }

  /** A version that is damaged keeps nothing else from being exported. */
  private static void putVersions(ObjectNode tree, Workspace workspace) {
    ObjectNode versions = tree.putObject("versions");
    ArrayNode unread = JsonText.object().putArray("unread");
    for (Version version : workspace.versions().list()) {
      try {
        var head = new VersionCodec.Head(version.at(), version.name());
        var kept = new VersionCodec.Kept(head, version.snapshot().diagram());
        versions
            .withObjectProperty(version.slug())
            .set(version.id(), known(new VersionCodec(version.slug()).write(kept)));
      } catch (Problem problem) {
        unread.add(problem.sentence().text());
      }
    }
    if (!unread.isEmpty()) {
      tree.set("unread", unread);
    }
  }

  private static ObjectNode sprint(Sprint sprint) {
    return known(SPRINTS.write(sprint));
  }

  /** The tree without fields that the value does not have. */
  private static ObjectNode known(ObjectNode tree) {
    return Overlay.of(tree, JsonText.object());
  }

  private static ObjectNode interval(Interval interval) {
    return JsonText.object()
        .put("id", interval.id())
        .put("task", interval.taskId())
        .put("start", interval.start().toString())
        .put("end", interval.end().toString())
        .put("zone", interval.zone().getId())
        .put("origin", Fields.word(interval.origin()));
  }

  private static ObjectNode gap(Gap gap) {
    return JsonText.object()
        .put("id", gap.id())
        .put("task", gap.taskId())
        .put("start", gap.start().toString())
        .put("end", gap.end().toString())
        .put("zone", gap.zone().getId())
        .put("cause", Fields.word(gap.cause()))
        .put("settled", gap.settled());
  }
}
