package dev.depthsprint.ui.session;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.session.Notice.Deed;
import dev.depthsprint.workspace.History.Step;
import dev.depthsprint.workspace.Store;
import dev.depthsprint.workspace.Workspace;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/**
 * Sentences waiting to be read, newest first; the shell shows them one at a time. One that is true
 * no more goes by itself.
 */
public final class Notices {

  private final Store store;
  private final ObservableList<Notice> waiting = FXCollections.observableArrayList();
  private Runnable toHealth = () -> {};

  Notices(Store store) {
    this.store = store;
    store.listen((_, after) -> follow(after));
  }

  public ObservableList<Notice> waiting() {
    return waiting;
  }

  /** Says what went wrong; it stays until it is closed. */
  public void show(Message sentence) {
    show(sentence, _ -> true);
  }

  public void show(Problem problem) {
    show(problem.sentence());
  }

  /** Says what stays until it is closed, or as long as it holds. */
  public void show(Message sentence, Predicate<Workspace> holds) {
    add(new Notice(sentence, false, holds, Optional.empty()));
  }

  /** Says what goes wrong, with what can be done about it; it stays until it is withdrawn. */
  public void warn(Message sentence, Message label, Runnable run) {
    add(new Notice(sentence, false, _ -> true, Optional.of(new Deed(label, () -> true, run))));
  }

  /** Says what could not be read, with the way to the page where it can be put right. */
  void complain(Message sentence) {
    warn(sentence, Message.of("ui.notice.health"), () -> toHealth.run());
  }

  /**
   * @param way opens the page of the folder's health
   */
  public void onComplaint(Runnable way) {
    toHealth = way;
  }

  /** Says why something was not done; it stays until something is. */
  public void refuse(Message sentence) {
    Workspace now = store.current();
    show(sentence, after -> after.hasDocumentOf(now));
  }

  /** Says what is good to know; it goes by itself after a while. */
  public void mention(Message sentence) {
    add(new Notice(sentence, true, _ -> true, Optional.empty()));
  }

  /** Says what can be done now, as long as it holds. */
  public void offer(Message sentence, Predicate<Workspace> holds, Message label, Runnable run) {
    add(new Notice(sentence, true, holds, Optional.of(new Deed(label, () -> true, run))));
  }

  /** Says what the step that was just made did. It goes when the step is taken back. */
  public void done(Message sentence) {
    done(sentence, _ -> true);
  }

  /**
   * Says what the step that was just made did, with a button that takes it back as long as it is
   * the last one.
   *
   * @param holds whether it is still so
   */
  public void done(Message sentence, Predicate<Workspace> holds) {
    long step = last().map(Step::number).orElse(0L);
    var undo =
        new Deed(
            Message.of("ui.action.undo"),
            () -> last().filter(it -> it.number() == step).isPresent(),
            store::undo);
    add(new Notice(sentence, true, after -> isMade(step) && holds.test(after), Optional.of(undo)));
  }

  /** Takes a sentence back that is true no more. */
  public void withdraw(Message sentence) {
    waiting.removeIf(notice -> notice.sentence().equals(sentence));
  }

  public void close(Notice notice) {
    waiting.remove(notice);
  }

  /** One that is waiting already is not said twice, and what passes gives way to what is newer. */
  private void add(Notice notice) {
    waiting.removeIf(
        old -> old.sentence().equals(notice.sentence()) || old.isPassing() && notice.isPassing());
    waiting.addFirst(notice);
  }

  private void follow(Workspace after) {
    if (!waiting.isEmpty()) {
      waiting.removeIf(notice -> !notice.holds().test(after));
    }
  }

  private Optional<Step> last() {
    return store.history().done().stream().findFirst();
  }

  private boolean isMade(long step) {
    return store.history().done().stream()
        .takeWhile(it -> it.number() >= step)
        .anyMatch(it -> it.number() == step);
  }
}
