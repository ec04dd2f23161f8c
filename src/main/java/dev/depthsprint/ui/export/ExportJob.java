package dev.depthsprint.ui.export;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.paint.DiagramPdf;
import dev.depthsprint.diagram.paint.DiagramPng;
import dev.depthsprint.diagram.paint.DiagramSvg;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** One export under way, beside the JavaFX thread. Cancelled in time, it leaves nothing behind. */
final class ExportJob {

  private final Diagram diagram;
  private final ExportWish wish;
  private volatile boolean isCancelled;

  private ExportJob(Diagram diagram, ExportWish wish) {
    this.diagram = diagram;
    this.wish = wish;
  }

  /**
   * Starts an export. One of the two answers comes, unless it is cancelled before.
   *
   * @param worker runs the export, away from the JavaFX thread
   * @param answers runs what it is given on the JavaFX thread
   */
  static ExportJob start(
      Diagram diagram,
      ExportWish wish,
      Executor worker,
      Executor answers,
      Runnable done,
      Consumer<Problem> refused) {
    var job = new ExportJob(diagram, wish);
    worker.execute(() -> {
      try {
        job.write();
        answers.execute(done);
      } catch (Problem problem) {
        answers.execute(() -> refused.accept(problem));
      } catch (InterruptedIOException _) {
        // Cancelled: whoever did it knows.
      }
    });
    return job;
  }

  void cancel() {
    isCancelled = true;
  }

  private void write() throws Problem, InterruptedIOException {
    byte[] picture = wish.isPdf() ? pdf() : wish.isSvg() ? svg() : png();
    if (isCancelled) {
      throw new InterruptedIOException();
    }
    AtomicFile.writePicture(wish.file(), picture);
  }

  private byte[] pdf() {
    return DiagramPdf.of(diagram, wish.palette(), wish.transparent());
  }

  private byte[] svg() {
    return DiagramSvg.of(diagram, wish.palette(), wish.transparent())
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] png() throws Problem, InterruptedIOException {
    var bytes = new ByteArrayOutputStream();
    try {
      DiagramPng.write(
          diagram, wish.palette(), wish.scale(), wish.transparent(), new Cancellable(bytes));
    } catch (InterruptedIOException e) {
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail to be written", e);
    }
    return bytes.toByteArray();
  }

  /** Stops the painter at its next row once the job is cancelled. */
  private final class Cancellable extends FilterOutputStream {

    Cancellable(ByteArrayOutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] from, int offset, int length) throws IOException {
      if (isCancelled) {
        throw new InterruptedIOException();
      }
      out.write(from, offset, length);
    }
  }
}
