package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PSortedMap;
import org.pcollections.TreePMap;

/**
 * The versions of all diagrams. A diagram that was deleted keeps its own.
 *
 * @param all by slug, then by id, and so by time; no diagram without any
 */
public record Versions(PSortedMap<String, PSortedMap<String, Version>> all) {

  public static final Versions NONE = new Versions(TreePMap.empty());

  /** An id says when: 20261123T082041250Z. */
  private static final DateTimeFormatter ID =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS'Z'").withZone(ZoneOffset.UTC);

  /** The versions of a diagram, oldest first. */
  public List<Version> of(String slug) {
    return List.copyOf(byId(slug).values());
  }

  public Optional<Version> latest(String slug) {
    PSortedMap<String, Version> own = byId(slug);
    return own.isEmpty() ? Optional.empty() : Optional.of(own.get(own.lastKey()));
  }

  public Optional<Version> version(String slug, String id) {
    return Optional.ofNullable(byId(slug).get(id));
  }

  /** All versions there are, by slug and time. */
  public List<Version> list() {
    List<Version> list = new ArrayList<>();
    all.values().forEach(own -> list.addAll(own.values()));
    return list;
  }

  /** Those that a person gave a name, by slug and time. */
  public List<Version> named() {
    return list().stream().filter(Version::isNamed).toList();
  }

  private PSortedMap<String, Version> byId(String slug) {
    return all.getOrDefault(slug, TreePMap.empty());
  }

  /** A version of the diagram, not yet one of these, under an id that is free. */
  public Version make(Diagram diagram, Instant at, String name) {
    Instant moment = at.truncatedTo(ChronoUnit.MILLIS);
    while (version(diagram.slug(), ID.format(moment)).isPresent()) {
      moment = moment.plusMillis(1);
    }
    return new Version(diagram.slug(), ID.format(moment), moment, name, Snapshot.of(diagram));
  }

  /** These with the version, in place of the one with its id. */
  public Versions plus(Version version) {
    return new Versions(all.plus(version.slug(), byId(version.slug()).plus(version.id(), version)));
  }

  public Versions minus(Version version) {
    PSortedMap<String, Version> left = byId(version.slug()).minus(version.id());
    return new Versions(
        left.isEmpty() ? all.minus(version.slug()) : all.plus(version.slug(), left));
  }
}
