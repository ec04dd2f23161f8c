package dev.depthsprint.ui.start;

import dev.depthsprint.sprint.markdown.BundledPlan;
import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.PlanFile;
import dev.depthsprint.text.Problem;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/**
 * Reads plans away from the JavaFX thread; an answer that a later question has overtaken is
 * dropped.
 */
final class PlanSource {

  private final Executor answers;
  private long latest;

  /**
   * @param answers runs what it is given on the JavaFX thread
   */
  PlanSource(Executor answers) {
    this.answers = answers;
  }

  @FunctionalInterface
  private interface Reading {
    ImportedPlan read() throws Problem;
  }

  void bundled(Layout layout, Consumer<ImportedPlan> take, Consumer<Problem> refuse) {
    read(() -> BundledPlan.read(layout), take, refuse);
  }

  /** Drops what is still being read. */
  void forget() {
    latest++;
  }

  void file(String path, Layout layout, Consumer<ImportedPlan> take, Consumer<Problem> refuse) {
    read(() -> PlanFile.read(path, layout), take, refuse);
  }

  private void read(Reading reading, Consumer<ImportedPlan> take, Consumer<Problem> refuse) {
    long mine = ++latest;
    Thread.ofVirtual()
        .start(() -> {
          try {
            ImportedPlan plan = reading.read();
            answer(mine, () -> take.accept(plan));
          } catch (Problem problem) {
            answer(mine, () -> refuse.accept(problem));
          }
        });
  }

  private void answer(long number, Runnable answer) {
    answers.execute(() -> {
      if (number == latest) {
        answer.run();
      }
    });
  }
}
