package dev.depthsprint.ui.session;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Edit;
import dev.depthsprint.workspace.TimeCommand;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.call.LiveWorkspace;
import dev.depthsprint.workspace.storage.Backup;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;

/**
 * A session for those who are not on the JavaFX thread: each step waits for that thread. By then
 * whoever wanted the step may have given up, and been told that it was not made; so it is asked for
 * once more.
 */
public final class LiveSession implements LiveWorkspace {

  private final Session session;
  private final BooleanSupplier isWanted;

  /**
   * @param isWanted asked on the JavaFX thread right before each step
   */
  public LiveSession(Session session, BooleanSupplier isWanted) {
    this.session = session;
    this.isWanted = isWanted;
  }

  @Override
  public Path folder() {
    return session.folder();
  }

  @Override
  public Workspace current() {
    return CompletableFuture.supplyAsync(session::workspace, Platform::runLater).join();
  }

  /** What came of a change: it was made, or it was refused. */
  private record Outcome<X>(Optional<X> refusal, CompletableFuture<Void> saved) {}

  @Override
  public <X extends Exception> void change(Message name, Change<X> change)
      throws X, Problem, InterruptedException {
    Outcome<X> outcome =
        onFx(() ->
                isWanted.getAsBoolean()
                    ? Optional.of(apply(name, change))
                    : Optional.<Outcome<X>>empty())
            .orElseThrow(() -> Problem.of("ui.call.gone"));
    if (outcome.refusal().isPresent()) {
      throw outcome.refusal().get();
    }
    await(outcome.saved());
  }

  @Override
  public void backUp() throws InterruptedException {
    var made = new CompletableFuture<Void>();
    Platform.runLater(() ->
        session.backUp(Backup.Reason.BEFORE_CHANGE).whenComplete((_, _) -> made.complete(null)));
    made.join();
  }

  @Override
  public TimeCommand.Outcome time(TimeCommand command) throws Problem, InterruptedException {
    return await(
        onFx(() ->
                isWanted.getAsBoolean()
                    ? Optional.of(session.timekeeper().run(command))
                    : Optional.<CompletableFuture<TimeCommand.Outcome>>empty())
            .orElseThrow(() -> Problem.of("ui.call.gone")));
  }

  private static <T> T await(CompletableFuture<T> onDisk) throws Problem, InterruptedException {
    try {
      return onDisk.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Problem problem) {
        throw problem;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @SuppressWarnings("unchecked")
  private <X extends Exception> Outcome<X> apply(Message name, Change<X> change) {
    try {
      Workspace next = change.of(session.workspace());
      session.store().apply(new Edit(name, _ -> next));
      return new Outcome<>(Optional.empty(), session.saveNow());
    } catch (RuntimeException defect) {
      throw defect;
    } catch (Exception refusal) {
      // A change throws no checked exception but X.
      return new Outcome<>(Optional.of((X) refusal), new CompletableFuture<>());
    }
  }

  private static <T> T onFx(Callable<T> step) throws InterruptedException {
    var task = new FutureTask<>(step);
    Platform.runLater(task);
    try {
      return task.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
