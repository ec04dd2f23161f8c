package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;

/** A bench without a window: keeps the diagram, and records the steps of undo. */
final class TestBench implements Bench {

  final List<String> steps = new ArrayList<>();
  final List<String> renamed = new ArrayList<>();
  final List<Point> quickAdds = new ArrayList<>();
  final List<Growth.Stem> stems = new ArrayList<>();
  double zoom = 1;
  Point panned = Point.ORIGIN;
  private final Ids ids = Ids.from(new Random(1));
  private Board board;
  private Selection selection = Selection.NONE;
  private TestGesture open;

  TestBench(Diagram diagram) {
    board = Board.of(diagram);
  }

  Diagram diagram() {
    return board.diagram();
  }

  @Override
  public Board board() {
    return board;
  }

  @Override
  public double zoom() {
    return zoom;
  }

  @Override
  public Box view() {
    return new Box(-2000, -2000, 6000, 4000);
  }

  @Override
  public Selection selection() {
    return selection;
  }

  @Override
  public void select(Selection next) {
    selection = next;
  }

  @Override
  public Gesture begin(Message name) {
    if (open != null) {
      open.commit();
    }
    open = new TestGesture(name, diagram());
    return open;
  }

  /** Another edit, or undo, ends an open gesture as a store does. */
  void breakIn(UnaryOperator<Diagram> change) {
    if (open != null) {
      open.cancel();
    }
    board = board.after(change.apply(diagram()));
    selection = selection.in(diagram());
  }

  @Override
  public void panBy(double dx, double dy) {
    panned = panned.plus(dx, dy);
  }

  @Override
  public void rename(String id) {
    renamed.add(id);
  }

  @Override
  public void quickAdd(Point place, Optional<Growth.Stem> stem) {
    quickAdds.add(place);
    stems.addAll(stem.stream().toList());
  }

  @Override
  public Ids ids() {
    return ids;
  }

  private final class TestGesture implements Gesture {
    private final Message name;
    private final Diagram start;

    TestGesture(Message name, Diagram start) {
      this.name = name;
      this.start = start;
    }

    @Override
    public void preview(UnaryOperator<Diagram> change) {
      if (open == this) {
        board = board.after(change.apply(start));
      }
    }

    @Override
    public void commit() {
      if (open == this) {
        open = null;
        if (diagram() != start) {
          steps.add(name.text());
        }
      }
    }

    @Override
    public void cancel() {
      if (open == this) {
        open = null;
        board = board.after(start);
      }
    }
  }
}
