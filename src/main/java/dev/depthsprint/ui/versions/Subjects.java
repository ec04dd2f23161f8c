package dev.depthsprint.ui.versions;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which states of diagrams there are, what they are called, and which two belong together. */
final class Subjects {

  private final Session session;

  Subjects(Session session) {
    this.session = session;
  }

  /** Each diagram as it is and its versions, newest first; then what was kept of deleted ones. */
  List<Subject> all() {
    Workspace workspace = session.workspace();
    List<Subject> all = new ArrayList<>();
    for (Diagram diagram : diagrams()) {
      all.add(Subject.now(diagram.slug()));
      workspace.versions().of(diagram.slug()).reversed().forEach(it -> all.add(Subject.of(it)));
    }
    deleted()
        .forEach(slug ->
            workspace.versions().of(slug).reversed().forEach(it -> all.add(Subject.of(it))));
    return all;
  }

  private List<Diagram> diagrams() {
    return session.workspace().diagrams().values().stream()
        .sorted(Comparator.comparing(Diagram::title, String.CASE_INSENSITIVE_ORDER))
        .toList();
  }

  /** The diagrams that have versions, and the one that is open: by slug, deleted ones last. */
  List<String> shelves(String open) {
    Versions versions = session.workspace().versions();
    List<String> slugs = new ArrayList<>();
    diagrams().stream()
        .map(Diagram::slug)
        .filter(slug -> slug.equals(open) || versions.latest(slug).isPresent())
        .forEach(slugs::add);
    slugs.addAll(deleted());
    return slugs;
  }

  private List<String> deleted() {
    return session.workspace().versions().all().keySet().stream()
        .filter(slug -> session.workspace().diagram(slug).isEmpty())
        .toList();
  }

  /** What a diagram is called; of a deleted one only the name of its file is known at once. */
  String title(String slug) {
    return session
        .workspace()
        .diagram(slug)
        .map(Diagram::title)
        .orElseGet(() -> Message.of("versions.deletedDiagram", slug).text());
  }

  String title(Subject subject) {
    return subject
        .versionIn(session.workspace())
        .map(version ->
            Message.of("versions.ofDiagram", title(subject.slug()), name(version)).text())
        .orElseGet(() -> title(subject.slug()));
  }

  /** A version by its name, or by when it was kept. */
  String name(Version version) {
    return version.isNamed() ? version.name() : When.text(version.at(), session.time());
  }

  /**
   * What a diagram is most likely to be compared with: the other diagram that shares most
   * components with it, else its newest version, a named one before others, else itself.
   */
  Subject partner(String slug) {
    Optional<Diagram> open = session.workspace().diagram(slug);
    List<Version> own = session.workspace().versions().of(slug);
    return open.flatMap(this::likest)
        .map(other -> Subject.now(other.slug()))
        .or(() -> own.reversed().stream().filter(Version::isNamed).findFirst().map(Subject::of))
        .or(() -> session.workspace().versions().latest(slug).map(Subject::of))
        .orElseGet(() -> Subject.now(slug));
  }

  /** When the oldest version was kept that there still is. */
  private Optional<Instant> begun(String slug) {
    return session.workspace().versions().of(slug).stream().map(Version::at).findFirst();
  }

  private Optional<Diagram> likest(Diagram open) {
    Set<List<String>> signs = signs(open);
    return diagrams().stream()
        .filter(other -> !other.slug().equals(open.slug()) && shared(signs, other) > 0)
        .max(Comparator.comparing((Diagram other) -> shared(signs, other)));
  }

  private static long shared(Set<List<String>> signs, Diagram other) {
    return signs(other).stream().filter(signs::contains).count();
  }

  private static Set<List<String>> signs(Diagram diagram) {
    Set<List<String>> signs = new HashSet<>();
    for (Component component : diagram.components().values()) {
      signs.add(List.of(component.kind().id(), component.name().strip()));
    }
    return signs;
  }

  /**
   * True when the first is the earlier of the two: the older, or of two diagrams the one that was
   * drawn first. Where nothing tells, it is the first by its title.
   */
  boolean isBefore(Subject a, Subject b) {
    if (a.slug().equals(b.slug())) {
      return b.isNow() || !a.isNow() && a.version().compareTo(b.version()) <= 0;
    }
    Optional<Instant> one = begun(a.slug());
    Optional<Instant> other = begun(b.slug());
    if (one.isPresent() && other.isPresent() && !one.equals(other)) {
      return one.get().isBefore(other.get());
    }
    return String.CASE_INSENSITIVE_ORDER.compare(title(a.slug()), title(b.slug())) <= 0;
  }
}
