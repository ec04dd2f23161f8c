package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.pcollections.PSortedMap;

/**
 * Two workspaces that were changed apart, in one. Settings and versions are ours. Where both
 * changed the same place ours stays, and theirs is kept whole: a diagram as a version with a name,
 * a plan among the sprints that were put aside.
 *
 * @param notices a sentence for each diagram or plan that was kept so, and on time that came in
 */
public record WorkspaceMerge(Workspace workspace, List<Message> notices) {

  /** A value in one, and whether theirs could not be merged into it. */
  private record One<T>(Optional<T> value, boolean isConflict) {}

  static WorkspaceMerge of(Workspace base, Workspace ours, Workspace theirs, Instant at) {
    List<Message> notices = new ArrayList<>();
    Workspace merged = withSprint(base, withTime(base, ours, theirs), theirs, at, notices);
    if (merged.time() != ours.time()) {
      notices.add(Message.of("storage.outside.time"));
    }
    merged = withArchive(base, merged, theirs, at, notices);
    return new WorkspaceMerge(withDiagrams(base, merged, theirs, at, notices), notices);
  }

  /** Theirs is what the journal holds already; what was recorded here since is kept. */
  private static Workspace withTime(Workspace base, Workspace ours, Workspace theirs) {
    if (base.time().equals(theirs.time())) {
      return ours;
    }
    return ours.withTime(
        ours.time().equals(base.time())
            ? theirs.time()
            : TimeMerge.of(base.time(), ours.time(), theirs.time()).log());
  }

  private static Workspace withSprint(
      Workspace base, Workspace ours, Workspace theirs, Instant at, List<Message> notices) {
    One<Sprint> one =
        one(
            new SprintCodec(),
            Optional.of(base.sprint()).filter(Sprint::exists),
            Optional.of(ours.sprint()).filter(Sprint::exists),
            Optional.of(theirs.sprint()).filter(Sprint::exists));
    Workspace merged = ours.withSprint(one.value().orElse(Sprint.NONE));
    if (ours.sprint().exists() && one.value().isEmpty()) {
      notices.add(Message.of("storage.outside.sprintGone", ours.sprint().title()));
    }
    return one.isConflict() ? withBoth(merged, "sprint", theirs.sprint(), at, notices) : merged;
  }

  /** Theirs goes among the other sprints, under a name of its own. */
  private static Workspace withBoth(
      Workspace merged, String slug, Sprint theirs, Instant at, List<Message> notices) {
    String name = slug + "-outside-" + at.getEpochSecond();
    notices.add(Message.of("storage.outside.sprint", theirs.title()));
    return merged.withArchive(merged.archive().plus(name, theirs));
  }

  private static Workspace withArchive(
      Workspace base, Workspace ours, Workspace theirs, Instant at, List<Message> notices) {
    Workspace merged = ours;
    for (String slug : slugs(base.archive(), theirs.archive())) {
      Optional<Sprint> their = Optional.ofNullable(theirs.archive().get(slug));
      One<Sprint> one =
          one(
              new SprintCodec(),
              Optional.ofNullable(base.archive().get(slug)),
              Optional.ofNullable(ours.archive().get(slug)),
              their);
      PSortedMap<String, Sprint> archive = merged.archive();
      merged =
          merged.withArchive(
              one.value()
                  .map(sprint -> archive.plus(slug, sprint))
                  .orElseGet(() -> archive.minus(slug)));
      if (one.isConflict() && their.isPresent()) {
        merged = withBoth(merged, slug, their.get(), at, notices);
      }
    }
    return merged;
  }

  private static Workspace withDiagrams(
      Workspace base, Workspace ours, Workspace theirs, Instant at, List<Message> notices) {
    Workspace merged = ours;
    for (String slug : slugs(base.diagrams(), theirs.diagrams())) {
      Optional<Diagram> their = theirs.diagram(slug);
      One<Diagram> one = one(DiagramDelta.WHOLE, base.diagram(slug), ours.diagram(slug), their);
      Workspace before = merged;
      merged =
          one.value()
              .map(diagram -> before.with(diagram.withSlug(slug)))
              .orElseGet(() -> before.withoutDiagram(slug));
      if (one.value().isEmpty() && before.diagram(slug).isPresent()) {
        String title = before.diagram(slug).orElseThrow().title();
        notices.add(Message.of("storage.outside.diagramGone", title));
      }
      if (one.isConflict() && their.isPresent()) {
        String name = Message.of("storage.outside.version").text();
        Version version = merged.versions().make(their.get(), at, name);
        merged = merged.withVersions(merged.versions().plus(version));
        notices.add(Message.of("storage.outside.diagram", their.get().title(), name));
      }
    }
    return merged;
  }

  private static TreeSet<String> slugs(PSortedMap<String, ?> base, PSortedMap<String, ?> theirs) {
    var slugs = new TreeSet<>(base.keySet());
    slugs.addAll(theirs.keySet());
    return slugs;
  }

  /**
   * What one side left as it was is taken from the other; what one deleted and one changed stays.
   */
  private static <T> One<T> one(
      Codec<T> codec, Optional<T> base, Optional<T> ours, Optional<T> theirs) {
    if (ours.equals(theirs) || base.equals(theirs)) {
      return new One<>(ours, false);
    }
    if (base.equals(ours)) {
      return new One<>(theirs, false);
    }
    if (ours.isEmpty() || theirs.isEmpty()) {
      return new One<>(ours.or(() -> theirs), false);
    }
    FileMerge.Trees trees =
        FileMerge.merge(
            base.map(codec::write).orElseGet(JsonText::object),
            codec.write(ours.get()),
            codec.write(theirs.get()));
    try {
      T merged = codec.read(Fields.of(trees.merged(), ""));
      return new One<>(Optional.of(merged), !trees.conflicts().isEmpty());
    } catch (Problem _) {
      return new One<>(ours, true);
    }
  }
}
