package dev.depthsprint.diagram.tool;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Growth;
import dev.depthsprint.diagram.Ids;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a hand works on, and all that it may do: the window gives it to its store, a test gives one
 * that records.
 */
public interface Bench {

  /** The diagram as it is shown now, a running gesture's preview included. */
  Board board();

  /** Pixels per diagram unit. */
  double zoom();

  /** The part of the diagram that is in view. */
  Box view();

  Selection selection();

  void select(Selection selection);

  /** Opens one step of undo. */
  Gesture begin(Message name);

  /** Moves the view so that its content goes by this way, in pixels. */
  void panBy(double dx, double dy);

  /** Lets the user type a name, a label, the title of a zone or the text of a note. */
  void rename(String id);

  /**
   * Lets the user choose what to add at a place.
   *
   * @param stem where a flow to the new component begins
   */
  void quickAdd(Point place, Optional<Growth.Stem> stem);

  /** Where the ids of new elements come from. */
  Ids ids();

  /**
   * A change under way. After {@link #commit} or {@link #cancel}, or once another edit has ended
   * it, it does nothing more.
   */
  interface Gesture {

    /** Shows the change; it is always made from the diagram with which the gesture began. */
    void preview(UnaryOperator<Diagram> change);

    /** Keeps what was shown last as one step; nothing changed is no step. */
    void commit();

    /** Returns to the diagram with which the gesture began. */
    void cancel();
  }
}
