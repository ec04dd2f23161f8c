package dev.depthsprint.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class VersionKeeperTest {

  private static final Message TYPING = Message.of("workspace.edit.renameDiagram");

  private final SetTime time = new SetTime("2026-03-02T09:00:00Z", "Europe/Berlin");
  private final Diagram first = Diagram.empty("orders", "First");
  private final Store store = new Store(Workspace.EMPTY.with(first));
  private final VersionKeeper keeper = keeper(store);

  private VersionKeeper keeper(Store of) {
    return new VersionKeeper(of, time, Runnable::run, Runnable::run);
  }

  @Test
  void what_nobody_changes_is_not_kept() {
    time.pass(Duration.ofHours(3));
    store.settle(settings -> settings.withDiagram("orders"));
    assertThat(titles()).isEmpty();
  }

  @Test
  void the_first_change_of_a_session_keeps_what_was_before_it() throws Problem {
    rename("Second");
    rename("Third");
    assertThat(titles()).containsExactly("First");
    assertThat(store.current().versions().of("orders").getFirst().isNamed()).isFalse();
  }

  @Test
  void while_changes_go_on_a_version_is_kept_every_ten_minutes() {
    for (int minute = 0; minute < 25; minute++) {
      rename("After " + minute);
      time.pass(Duration.ofMinutes(1));
    }
    assertThat(titles()).containsExactly("First", "After 9", "After 19");
  }

  @Test
  void what_the_newest_version_holds_is_not_kept_again() {
    store.apply(VersionEdits.keep(store.current().versions().make(first, time.instant(), "Base")));
    time.pass(Duration.ofDays(1));
    keeper(store);
    rename("Second");
    assertThat(titles()).containsExactly("First");
  }

  @Test
  void undo_takes_no_version_away_that_nobody_asked_for() {
    rename("Second");
    time.pass(Duration.ofMinutes(11));
    rename("Third");
    store.undo();
    store.undo();
    assertThat(titles()).containsExactly("First", "Second");
    store.redo();
    store.redo();
    assertThat(titles()).containsExactly("First", "Second");
    assertThat(title()).isEqualTo("Third");
  }

  @Test
  void a_gesture_that_is_given_up_keeps_the_version_too() {
    Store.Mark mark = store.mark(TYPING);
    mark.preview(
        workspace -> workspace.withDiagram("orders", diagram -> diagram.withTitle("Typed")));
    mark.cancel();
    assertThat(title()).isEqualTo("First");
    assertThat(titles()).containsExactly("First");
  }

  @Test
  void a_diagram_that_is_deleted_is_kept_as_it_was() {
    rename("Second");
    store.apply(DiagramEdits.delete("orders"));
    assertThat(titles()).containsExactly("First", "Second");
    assertThat(DiagramEdits.freeSlug(store.current(), "Orders")).isEqualTo("orders-2");
  }

  @Test
  void a_version_that_was_asked_for_is_a_step_of_undo() {
    store.apply(VersionEdits.keep(store.current().versions().make(first, time.instant(), "Base")));
    assertThat(store.undoName())
        .hasValueSatisfying(name -> assertThat(name.text()).isEqualTo("Keep version \"Base\""));
    store.undo();
    assertThat(titles()).isEmpty();
    store.redo();
    assertThat(titles()).containsExactly("First");
  }

  @Test
  void a_version_that_was_deleted_comes_back_by_undo() {
    rename("Second");
    Version version = store.current().versions().of("orders").getFirst();
    store.apply(VersionEdits.delete(version));
    assertThat(titles()).isEmpty();
    store.undo();
    assertThat(titles()).containsExactly("First");
  }

  @Test
  void an_older_version_comes_back_and_undo_takes_it_away_again() throws Problem {
    rename("Second");
    Version version = store.current().versions().of("orders").getFirst();
    keeper.keep(store.current().diagram("orders").orElseThrow());
    store.apply(VersionEdits.restore(version, version.snapshot().diagram()));
    assertThat(title()).isEqualTo("First");
    assertThat(titles()).containsExactly("First", "Second");
    store.undo();
    assertThat(title()).isEqualTo("Second");
  }

  @Test
  void a_new_name_leaves_the_diagram_of_the_version_alone() {
    rename("Second");
    Version version = store.current().versions().of("orders").getFirst();
    store.apply(VersionEdits.rename(version, "Base"));
    assertThat(store.current().versions().of("orders"))
        .extracting(Version::name)
        .containsExactly("Base");
    assertThat(titles()).containsExactly("First");
    store.undo();
    assertThat(store.current().versions().of("orders")).noneMatch(Version::isNamed);
  }

  @Test
  void of_a_deleted_diagram_only_named_versions_stay_after_a_month() {
    rename("Second");
    store.apply(
        VersionEdits.keep(
            store.current().versions().make(first.withTitle("Named"), time.instant(), "Base")));
    store.apply(DiagramEdits.delete("orders"));
    time.pass(Duration.ofDays(31));
    keeper(store);
    assertThat(titles()).containsExactly("Named");
  }

  private void rename(String title) {
    store.apply(DiagramEdits.rename("orders", title));
  }

  private String title() {
    return store.current().diagram("orders").orElseThrow().title();
  }

  /** The titles that the versions hold, oldest first. */
  private List<String> titles() {
    return store.current().versions().of("orders").stream()
        .map(version -> {
          try {
            return version.snapshot().diagram().title();
          } catch (Problem problem) {
            throw new AssertionError(problem);
          }
        })
        .toList();
  }
}
