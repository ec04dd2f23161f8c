package dev.depthsprint.picture;

import java.util.List;

/**
 * A whole drawing as data.
 *
 * @param bounds what belongs to the drawing, in diagram units; a file adds its own margin
 * @param marks from the lowest to the topmost
 */
public record Picture(Box bounds, List<Mark> marks) {

  public Picture {
    marks = List.copyOf(marks);
  }

  /** The picture line by line, one mark a line: the same on every machine, made to be compared. */
  public String text() {
    return PictureText.of(this);
  }
}
