package dev.depthsprint.workspace.storage;

import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/** The fields {@code x, y, width, height} of an element that has an area, in diagram units. */
final class BoxCodec {

  private BoxCodec() {}

  static void write(Box box, ObjectNode element) {
    element.set("x", JsonText.number(box.x()));
    element.set("y", JsonText.number(box.y()));
    element.set("width", JsonText.number(box.width()));
    element.set("height", JsonText.number(box.height()));
  }

  static Box read(Fields element) throws Problem {
    return new Box(
        element.coordinate("x"),
        element.coordinate("y"),
        element.positive("width"),
        element.positive("height"));
  }
}
