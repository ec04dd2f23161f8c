package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Snapshot;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.pcollections.PSortedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What makes the documents of two workspaces differ, as one JSON object; see {@link TreeDelta}.
 *
 * <pre>
 * sprint            of the plan
 * archive.‹slug›    of another sprint
 * diagrams.‹slug›   see DiagramDelta; a diagram that came or went stands there whole
 * versions.‹slug›.‹id›   of a version's head; the diagram stays in the version's own file
 * </pre>
 *
 * @param place where the versions lie
 */
record WorkspaceDelta(Place place) {

  private static final SprintCodec SPRINTS = new SprintCodec();

  private static final JsonNode NOTHING = MissingNode.getInstance();

  ObjectNode between(Workspace before, Workspace after) {
    ObjectNode delta = JsonText.object();
    if (before.sprint() != after.sprint()) {
      TreeDelta.between(SPRINTS.write(before.sprint()), SPRINTS.write(after.sprint()))
          .ifPresent(inner -> delta.set("sprint", inner));
    }
    put(delta, "archive", before.archive(), after.archive(), WorkspaceDelta::sprints);
    put(delta, "diagrams", before.diagrams(), after.diagrams(), WorkspaceDelta::diagrams);
    put(
        delta,
        "versions",
        before.versions().all(),
        after.versions().all(),
        (was, is) -> TreeDelta.between(heads(was), heads(is)).orElse(NOTHING));
    return delta;
  }

  private static <T> void put(
      ObjectNode delta,
      String name,
      PSortedMap<String, T> before,
      PSortedMap<String, T> after,
      BiFunction<Optional<T>, Optional<T>, JsonNode> between) {
    if (before == after) {
      return;
    }
    ObjectNode all = JsonText.object();
    var slugs = new TreeSet<>(before.keySet());
    slugs.addAll(after.keySet());
    for (String slug : slugs) {
      if (before.get(slug) != after.get(slug)) {
        JsonNode inner =
            between.apply(
                Optional.ofNullable(before.get(slug)), Optional.ofNullable(after.get(slug)));
        if (!inner.isMissingNode() && !(inner instanceof ObjectNode object && object.isEmpty())) {
          all.set(slug, inner);
        }
      }
    }
    if (!all.isEmpty()) {
      delta.set(name, all);
    }
  }

  private static JsonNode sprints(Optional<Sprint> was, Optional<Sprint> is) {
    return TreeDelta.between(tree(SPRINTS, was), tree(SPRINTS, is)).orElse(NOTHING);
  }

  private static JsonNode diagrams(Optional<Diagram> was, Optional<Diagram> is) {
    return was.isPresent() && is.isPresent()
        ? DiagramDelta.between(was.get(), is.get())
        : TreeDelta.leaf(tree(DiagramDelta.WHOLE, was), tree(DiagramDelta.WHOLE, is));
  }

  private static <T> JsonNode tree(Codec<T> codec, Optional<T> value) {
    return value.<JsonNode>map(codec::write).orElse(NOTHING);
  }

  /** The heads of a diagram's versions by id. */
  private static ObjectNode heads(Optional<PSortedMap<String, Version>> versions) {
    ObjectNode tree = JsonText.object();
    versions.ifPresent(all -> all.forEach((id, version) -> tree.set(id, head(version))));
    return tree;
  }

  private static ObjectNode head(Version version) {
    ObjectNode tree = JsonText.object().put("at", version.at().toString());
    return Fields.putUnlessEmpty(tree, "name", version.name());
  }

  /**
   * @return the workspace with the document that the delta leads to
   * @throws TreeDelta.Unfit when it does not start from this workspace
   */
  Workspace apply(JsonNode delta, Workspace workspace, TreeDelta.Way way) throws TreeDelta.Unfit {
    try {
      Workspace result = workspace;
      if (delta.has("sprint")) {
        JsonNode tree = SPRINTS.write(workspace.sprint());
        result = result.withSprint(sprint(TreeDelta.apply(delta.get("sprint"), tree, way)));
      }
      for (var one : delta.path("archive").properties()) {
        result = result.withArchive(archive(result.archive(), one.getKey(), one.getValue(), way));
      }
      for (var one : delta.path("diagrams").properties()) {
        result = withDiagram(result, one.getKey(), one.getValue(), way);
      }
      for (var one : delta.path("versions").properties()) {
        result =
            result.withVersions(versions(result.versions(), one.getKey(), one.getValue(), way));
      }
      return result;
    } catch (Problem _) {
      throw new TreeDelta.Unfit();
    }
  }

  private static Sprint sprint(JsonNode tree) throws Problem, TreeDelta.Unfit {
    Sprint sprint = SPRINTS.read(DiagramDelta.fields(tree));
    return sprint.equals(Sprint.NONE) ? Sprint.NONE : sprint;
  }

  private static PSortedMap<String, Sprint> archive(
      PSortedMap<String, Sprint> all, String slug, JsonNode delta, TreeDelta.Way way)
      throws TreeDelta.Unfit, Problem {
    JsonNode tree = tree(SPRINTS, Optional.ofNullable(all.get(slug)));
    JsonNode next = TreeDelta.apply(delta, tree, way);
    return next.isMissingNode() ? all.minus(slug) : all.plus(slug, sprint(next));
  }

  private static Workspace withDiagram(
      Workspace workspace, String slug, JsonNode delta, TreeDelta.Way way)
      throws TreeDelta.Unfit, Problem {
    Optional<Diagram> there = workspace.diagram(slug);
    if (delta.isObject()) {
      if (there.isPresent()) {
        return workspace.with(DiagramDelta.apply(delta, there.get(), way));
      }
      if (way.mustFit()) {
        throw new TreeDelta.Unfit();
      }
      return workspace;
    }
    JsonNode tree = tree(DiagramDelta.WHOLE, there);
    JsonNode next = TreeDelta.apply(delta, tree, way);
    if (next == tree) {
      return workspace;
    }
    return next.isMissingNode()
        ? workspace.withoutDiagram(slug)
        : workspace.with(DiagramDelta.WHOLE.read(DiagramDelta.fields(next)).withSlug(slug));
  }

  private Versions versions(Versions all, String slug, JsonNode delta, TreeDelta.Way way)
      throws TreeDelta.Unfit, Problem {
    Versions result = all;
    for (var one : delta.properties()) {
      Optional<Version> there = all.version(slug, one.getKey());
      JsonNode tree = there.<JsonNode>map(WorkspaceDelta::head).orElse(NOTHING);
      JsonNode next = TreeDelta.apply(one.getValue(), tree, way);
      if (next.isMissingNode()) {
        result = there.map(result::minus).orElse(result);
      } else if (next != tree) {
        result = result.plus(version(slug, one.getKey(), there, next));
      }
    }
    return result;
  }

  private Version version(String slug, String id, Optional<Version> there, JsonNode tree)
      throws TreeDelta.Unfit, Problem {
    VersionCodec.Head head = VersionCodec.Head.of(DiagramDelta.fields(tree));
    if (there.isPresent()) {
      return there.get().withName(head.name());
    }
    Snapshot kept = VersionFile.kept(place, slug, id).orElseThrow(TreeDelta.Unfit::new);
    return new Version(slug, id, head.at(), head.name(), kept);
  }

  /** The delta taken apart into one for each file, by what the file is called in it. */
  static Map<String, ObjectNode> byFile(JsonNode delta) {
    Map<String, ObjectNode> parts = new TreeMap<>();
    for (var sort : delta.properties()) {
      // How many names lead to a file: none to that of the plan, slug and id to a version's.
      int names =
          switch (sort.getKey()) {
            case "sprint" -> 0;
            case "versions" -> 2;
            default -> 1;
          };
      split(sort.getKey(), sort.getValue(), names)
          .forEach((name, inner) -> parts.put(name, JsonText.object().set(sort.getKey(), inner)));
    }
    return parts;
  }

  private static Map<String, JsonNode> split(String name, JsonNode tree, int names) {
    Map<String, JsonNode> parts = new TreeMap<>();
    if (names == 0) {
      parts.put(name, tree);
    } else {
      for (var one : tree.properties()) {
        split(name + "/" + one.getKey(), one.getValue(), names - 1)
            .forEach((full, inner) -> parts.put(full, JsonText.object().set(one.getKey(), inner)));
      }
    }
    return parts;
  }

  /** The versions, as slug/id, that the delta may bring back. */
  static Stream<String> versionsIn(JsonNode delta) {
    return delta.path("versions").properties().stream()
        .flatMap(own ->
            own.getValue().properties().stream()
                .map(version -> own.getKey() + "/" + version.getKey()));
  }
}
