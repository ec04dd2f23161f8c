package dev.depthsprint.ui.drawing;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.tool.Bench;
import dev.depthsprint.workspace.Store;
import java.util.function.UnaryOperator;

/** A gesture on one diagram as a mark of the store. */
public final class StoreGesture implements Bench.Gesture {

  private final Drawing drawing;
  private final String slug;
  private final Store.Mark mark;

  StoreGesture(Drawing drawing, String slug, Store.Mark mark) {
    this.drawing = drawing;
    this.slug = slug;
    this.mark = mark;
  }

  /** False once it was kept or given up, by itself or by another step. */
  public boolean isOpen() {
    return mark.isOpen();
  }

  @Override
  public void preview(UnaryOperator<Diagram> change) {
    drawing.asOwnStep(() -> mark.preview(workspace -> workspace.withDiagram(slug, change)));
  }

  @Override
  public void commit() {
    drawing.asOwnStep(mark::commit);
  }

  @Override
  public void cancel() {
    drawing.asOwnStep(mark::cancel);
  }
}
