package dev.depthsprint.workspace;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import java.lang.ref.SoftReference;

/**
 * A diagram as it was. One that lies in a file is read when it is first wanted, and again after
 * memory ran short; it never changes. May be used from any thread.
 */
public final class Snapshot {

  /** Where a snapshot that is not in memory comes from. */
  @FunctionalInterface
  public interface Source {
    Diagram read() throws Problem;
  }

  private final Source source;
  private SoftReference<Diagram> read = new SoftReference<>(null);

  private Snapshot(Source source) {
    this.source = source;
  }

  public static Snapshot of(Diagram diagram) {
    return new Snapshot(() -> diagram);
  }

  public static Snapshot from(Source source) {
    return new Snapshot(source);
  }

  /**
   * The diagram; may wait for the disk.
   *
   * @throws Problem when its file cannot be read
   */
  public synchronized Diagram diagram() throws Problem {
    Diagram known = read.get();
    if (known == null) {
      known = source.read();
      read = new SoftReference<>(known);
    }
    return known;
  }
}
