package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;

/**
 * A text on the diagram, or a marker of something that hurts.
 *
 * @param id unique within the diagram, the same for life
 * @param bounds in diagram units; not empty
 * @param about the id of the component or flow that it is about, or {@link #NOTHING}
 */
public record Note(String id, Sort sort, String text, Box bounds, String about) {

  public static final String NOTHING = "";

  public static final double WIDTH = 176;

  public static final double HEIGHT = 64;

  /** A note that is smaller has no room for a word. */
  public static final double LEAST_WIDTH = 64;

  public static final double LEAST_HEIGHT = 32;

  /** Why it was written. */
  public enum Sort implements Option {
    NOTE("diagram.note.note"),
    BOTTLENECK("diagram.note.bottleneck"),
    PAIN_POINT("diagram.note.painPoint");

    private final String key;

    Sort(String key) {
      this.key = key;
    }

    @Override
    public Message label() {
      return Message.of(key);
    }
  }

  public Note {
    if (bounds.isEmpty()) {
      throw new IllegalArgumentException("note " + id + " has no area");
    }
  }

  public Note withId(String value) {
    return new Note(value, sort, text, bounds, about);
  }

  public Note withSort(Sort value) {
    return new Note(id, value, text, bounds, about);
  }

  public Note withText(String value) {
    return new Note(id, sort, value, bounds, about);
  }

  public Note withBounds(Box value) {
    return new Note(id, sort, text, value, about);
  }

  public Note withAbout(String value) {
    return new Note(id, sort, text, bounds, value);
  }

  public Note movedBy(double dx, double dy) {
    return withBounds(bounds.movedBy(dx, dy));
  }
}
