package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.time.Duration;

/**
 * How an unbounded stream is cut into pieces that can be aggregated.
 *
 * @param length how long a tumbling or sliding window is, or the gap that ends a session; more than
 *     zero
 * @param slide time from the start of one sliding window to the next, more than zero and at most
 *     {@code length}; equal to it for the others
 */
public record Window(Shape shape, Duration length, Duration slide) implements Trait {

  /** How windows follow each other. */
  public enum Shape implements Option {
    TUMBLING("diagram.window.tumbling"),
    SLIDING("diagram.window.sliding"),
    SESSION("diagram.window.session");

    private final String key;

    Shape(String key) {
      this.key = key;
    }

    @Override
    public Message label() {
      return Message.of(key);
    }
  }

  public static final Window USUAL =
      new Window(Shape.TUMBLING, Duration.ofMinutes(1), Duration.ofMinutes(1));

  public Window {
    if (!length.isPositive() || !slide.isPositive() || slide.compareTo(length) > 0) {
      throw new IllegalArgumentException("a window of " + length + " every " + slide);
    }
    if (shape != Shape.SLIDING && !slide.equals(length)) {
      throw new IllegalArgumentException("only sliding windows overlap, not " + shape);
    }
  }

  /** Only processing aggregates. */
  public static boolean fits(Kind kind) {
    return kind.layer() == Layer.PROCESSING;
  }

  public Window withShape(Shape value) {
    return new Window(value, length, value == Shape.SLIDING ? slide : length);
  }

  /** The same slide where it still fits. */
  public Window withLength(Duration value) {
    boolean fits = shape == Shape.SLIDING && slide.compareTo(value) <= 0;
    return new Window(shape, value, fits ? slide : value);
  }

  /** For sliding windows only. */
  public Window withSlide(Duration value) {
    return new Window(shape, length, value);
  }
}
