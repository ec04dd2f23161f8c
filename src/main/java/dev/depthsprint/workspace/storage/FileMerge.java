package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Merges two versions of a diagram file, of a plan's or of the journal of time, that were changed
 * apart. What comes out can always be opened. Conflicts stand in it under {@code conflicts}, with
 * what each side has, until a person takes that field out.
 *
 * @param bytes the merged file
 * @param conflicts a sentence for each
 */
public record FileMerge(byte[] bytes, List<Message> conflicts) {

  /** The field of the conflicts, at the end of the file. */
  static final String CONFLICTS = "conflicts";

  private static final List<String> ENDS = List.of("from", "to");

  /** A merge of two trees, and what in it is a conflict. */
  record Trees(ObjectNode merged, List<TreeMerge.Conflict> conflicts) {}

  /**
   * @param base what both were; an empty file when both sides began anew
   * @param at when, for the journal of time
   * @throws Problem when a file cannot be read, or the three are no versions of one file
   */
  public static FileMerge of(Path base, Path ours, Path theirs, Instant at) throws Problem {
    String name = ours.toString();
    byte[] start = read(base);
    if (JournalMerge.isJournal(read(ours))) {
      return new FileMerge(
          JournalMerge.of(start, read(ours), name, read(theirs), theirs.toString(), at), List.of());
    }
    ObjectNode was = start.length == 0 ? JsonText.object() : JsonText.parse(start, base.toString());
    ObjectNode our = JsonText.parse(read(ours), name);
    ObjectNode their = JsonText.parse(read(theirs), theirs.toString());
    for (ObjectNode tree : List.of(was, our, their)) {
      tree.remove(CONFLICTS);
    }
    FileFormat<?> format = format(our, name);
    format.parse(JsonText.pretty(our), name);
    format.parse(JsonText.pretty(their), theirs.toString());
    Trees trees = merge(was, our, their);
    if (!trees.conflicts().isEmpty()) {
      trees.merged().set(CONFLICTS, list(trees.conflicts()));
    }
    byte[] bytes = JsonText.pretty(trees.merged());
    format.parse(bytes, name);
    return new FileMerge(
        bytes,
        trees.conflicts().stream()
            .map(conflict -> Message.of("storage.merge.conflict", conflict.at()))
            .toList());
  }

  private static byte[] read(Path file) throws Problem {
    try {
      return new Disk().read(file, JsonText.LARGEST_FILE);
    } catch (IOException e) {
      throw Sentences.unreadable(file.toString(), e);
    }
  }

  private static FileFormat<?> format(ObjectNode tree, String name) throws Problem {
    if (tree.has("components")) {
      return DiagramFiles.format("merged");
    }
    if (tree.has("days")) {
      return new FileFormat<>(new SprintCodec());
    }
    throw Problem.of("storage.merge.unknown", name);
  }

  /** Merges the trees of two diagrams or of two plans; what comes out holds together. */
  static Trees merge(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    return ours.has("days") && !ours.has("components")
        ? PlanFileMerge.of(base, ours, theirs)
        : diagrams(base, ours, theirs);
  }

  private static Trees diagrams(ObjectNode base, ObjectNode ours, ObjectNode theirs) {
    var merge = new TreeMerge();
    ObjectNode merged = merge.merge(base, ours, theirs);
    List<TreeMerge.Conflict> conflicts = new ArrayList<>(merge.conflicts());
    keepEnds(merged, List.of(ours, theirs, base), conflicts);
    return new Trees(merged, conflicts);
  }

  /** A component that one side deleted stays when a flow of the other side ends at it. */
  private static void keepEnds(
      ObjectNode merged, List<ObjectNode> sources, List<TreeMerge.Conflict> conflicts) {
    if (!(merged.path("components") instanceof ArrayNode components)) {
      return;
    }
    Set<JsonNode> there = new HashSet<>();
    components.forEach(component -> there.add(component.path("id")));
    for (JsonNode flow : merged.path("flows")) {
      for (String end : ENDS) {
        JsonNode id = flow.path(end);
        if (there.add(id)) {
          JsonNode lost = find(sources, id);
          components.add(lost);
          String at = "components[" + id.stringValue("") + "]";
          conflicts.add(new TreeMerge.Conflict(at, lost, MissingNode.getInstance(), lost));
        }
      }
    }
  }

  private static JsonNode find(List<ObjectNode> sources, JsonNode id) {
    for (ObjectNode source : sources) {
      for (JsonNode component : source.path("components")) {
        if (component.path("id").equals(id)) {
          return component;
        }
      }
    }
    return MissingNode.getInstance();
  }

  private static ArrayNode list(List<TreeMerge.Conflict> conflicts) {
    ArrayNode list = JsonText.object().arrayNode();
    for (TreeMerge.Conflict conflict : conflicts) {
      ObjectNode one = list.addObject().put("at", conflict.at());
      setUnlessMissing(one, "base", conflict.base());
      setUnlessMissing(one, "ours", conflict.ours());
      setUnlessMissing(one, "theirs", conflict.theirs());
    }
    return list;
  }

  private static void setUnlessMissing(ObjectNode tree, String name, JsonNode value) {
    if (!value.isMissingNode()) {
      tree.set(name, value);
    }
  }
}
