package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.RandomEdits;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Version;
import dev.depthsprint.workspace.Workspace;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Whatever a person does in the window but the timer, the same for the same seed. */
final class RandomSteps {

  private static final List<String> SLUGS = List.of("orders", "clicks", "späte-daten");

  private final Random random;
  private final RandomWorkspaces any;
  private final RandomEdits edits;
  private final Instant firstVersion;
  private final List<Version> unsaved = new ArrayList<>();
  private int versions;

  RandomSteps(long seed) {
    this(seed, Instant.parse("2026-03-02T09:00:00Z"));
  }

  /**
   * @param firstVersion when the first version is kept; no two are kept at the same moment
   */
  RandomSteps(long seed, Instant firstVersion) {
    this.firstVersion = firstVersion;
    random = new Random(seed);
    any = new RandomWorkspaces(seed);
    edits = new RandomEdits(random);
  }

  void next(Store store) {
    String slug = SLUGS.get(random.nextInt(SLUGS.size()));
    switch (random.nextInt(16)) {
      case 0 -> apply(store, it -> it.withSprint(any.sprint()));
      case 1 -> apply(store, it -> it.withArchive(it.archive().plus(slug, any.sprint())));
      case 2 -> apply(store, it -> it.withArchive(it.archive().minus(slug)));
      case 3 -> apply(store, it -> it.with(any.diagram(slug)));
      case 4 -> apply(store, it -> it.withoutDiagram(slug));
      case 5 -> store.settle(it -> it.withView("view " + random.nextInt(100)));
      case 6, 7 -> store.undo();
      case 8 -> store.redo();
      case 9 -> keepVersion(store, slug);
      case 10 -> forgetVersion(store, slug);
      case 11, 12 -> apply(store, it -> it.withSprint(changed(it.sprint())));
      default -> edit(store, slug);
    }
  }

  /** All that was done so far is on disk. */
  void saved() {
    unsaved.clear();
  }

  private static void apply(Store store, UnaryOperator<Workspace> change) {
    store.apply(new Edit(Message.of("workspace.edit.dayText"), change));
  }

  private void edit(Store store, String slug) {
    Diagram diagram = store.current().diagram(slug).orElseGet(() -> Diagram.empty(slug, "New"));
    DiagramEdit edit = edits.next(diagram);
    store.apply(new Edit(edit.name(), it -> it.with(diagram).withDiagram(slug, edit.change())));
  }

  private Sprint changed(Sprint sprint) {
    if (sprint.days().isEmpty()) {
      return sprint.withTitle("title " + random.nextInt(100));
    }
    Day day = sprint.days().get(random.nextInt(sprint.days().size()));
    return sprint.withDay(
        day.date(), it -> it.withNotes("notes " + random.nextInt(100)).withOutcomeMet(true));
  }

  /** As the app does by itself: no step of undo. */
  private void keepVersion(Store store, String slug) {
    store
        .current()
        .diagram(slug)
        .ifPresent(diagram -> {
          Instant at = firstVersion.plusSeconds(versions++);
          Version version = store.current().versions().make(diagram, at, "");
          unsaved.add(version);
          store.keep(it -> it.withVersions(it.versions().plus(version)));
        });
  }

  /** Not one that was never on disk: nothing could bring that back after a restart. */
  private void forgetVersion(Store store, String slug) {
    List<Version> all = new ArrayList<>(store.current().versions().of(slug));
    all.removeAll(unsaved);
    if (!all.isEmpty()) {
      Version version = all.get(random.nextInt(all.size()));
      apply(store, it -> it.withVersions(it.versions().minus(version)));
    }
  }
}
