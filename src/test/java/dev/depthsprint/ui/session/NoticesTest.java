package dev.depthsprint.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Notice.Deed;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticesTest {

  private static final Message FIRST = Message.of("ui.notice.close");
  private static final Message SECOND = Message.of("ui.app.name");

  private final Store store =
      new Store(Workspace.EMPTY.with(Diagram.empty("pipeline", "Pipeline")));
  private final Notices notices = new Notices(store);

  private void rename(String title) {
    store.apply(DiagramEdits.rename("pipeline", title));
  }

  private List<Message> said() {
    return notices.waiting().stream().map(Notice::sentence).toList();
  }

  private boolean canUndo() {
    return notices
        .waiting()
        .getFirst()
        .deed()
        .filter(it -> it.isPossible().getAsBoolean())
        .isPresent();
  }

  @Test
  void what_was_done_can_be_taken_back_from_its_sentence() {
    rename("One");
    notices.done(FIRST);
    assertThat(canUndo()).isTrue();
    notices.waiting().getFirst().deed().map(Deed::run).ifPresent(Runnable::run);
    assertThat(store.current().diagram("pipeline").orElseThrow().title()).isEqualTo("Pipeline");
  }

  @Test
  void a_sentence_about_a_step_goes_when_the_step_is_taken_back() {
    rename("One");
    notices.done(FIRST);
    rename("Two");
    store.undo();
    assertThat(said()).containsExactly(FIRST);
    store.undo();
    assertThat(said()).isEmpty();
  }

  @Test
  void only_the_last_step_is_taken_back_by_its_button() {
    rename("One");
    notices.done(FIRST);
    rename("Two");
    assertThat(canUndo()).isFalse();
    store.undo();
    assertThat(canUndo()).isTrue();
  }

  @Test
  void a_refusal_goes_with_the_next_step() {
    notices.refuse(FIRST);
    assertThat(said()).containsExactly(FIRST);
    rename("One");
    assertThat(said()).isEmpty();
  }

  @Test
  void what_passes_gives_way_to_what_is_newer_and_leaves_what_went_wrong() {
    notices.show(FIRST);
    notices.mention(Message.of("ui.action.undo"));
    notices.mention(SECOND);
    assertThat(said()).containsExactly(SECOND, FIRST);
  }

  @Test
  void a_sentence_that_holds_no_more_goes() {
    notices.show(
        FIRST, after -> after.diagram("pipeline").orElseThrow().title().equals("Pipeline"));
    rename("One");
    assertThat(said()).isEmpty();
  }
}
