package dev.depthsprint.ui.clipboard;

import java.io.ObjectInputFilter;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;

/** The system's clipboard in our formats. For the JavaFX thread only, as the toolkit wants it. */
final class SystemClipboard {

  /** A part of a diagram, as the text of a diagram file. */
  private static final DataFormat PART = format("application/vnd.depthsprint.diagram+json");

  private static final DataFormat SVG = format("image/svg+xml");

  static {
    // JavaFX tries to read unknown formats as Java objects. Nothing on the clipboard or dragged in
    // may become one, whoever put it there.
    if (ObjectInputFilter.Config.getSerialFilter() == null) {
      ObjectInputFilter.Config.setSerialFilter(ObjectInputFilter.Config.createFilter("!*"));
    }
  }

  private SystemClipboard() {}

  private static DataFormat format(String type) {
    DataFormat known = DataFormat.lookupMimeType(type);
    return known == null ? new DataFormat(type) : known;
  }

  static void put(byte[] part, String text) {
    Clipboard.getSystemClipboard().setContent(content(part, text));
  }

  /** Puts the same again with its pictures. */
  static void put(byte[] part, String text, CopiedPicture picture) {
    ClipboardContent content = content(part, text);
    content.put(SVG, ByteBuffer.wrap(picture.svg().getBytes(StandardCharsets.UTF_8)));
    if (picture.pixels().length > 0) {
      content.putImage(image(picture));
    }
    Clipboard.getSystemClipboard().setContent(content);
  }

  private static ClipboardContent content(byte[] part, String text) {
    var content = new ClipboardContent();
    content.put(PART, ByteBuffer.wrap(part));
    content.putString(text);
    return content;
  }

  private static Image image(CopiedPicture picture) {
    return new WritableImage(
        new PixelBuffer<>(
            picture.width(),
            picture.height(),
            IntBuffer.wrap(picture.pixels()),
            PixelFormat.getIntArgbPreInstance()));
  }

  /** True while what stands there is this part. */
  static boolean holds(byte[] part) {
    return part().filter(there -> Arrays.equals(there, part)).isPresent();
  }

  /** The part of a diagram that some run of the app put there. */
  static Optional<byte[]> part() {
    // Some programs answer whatever they are asked for, so ask only for what is offered.
    if (!Clipboard.getSystemClipboard().hasContent(PART)) {
      return Optional.empty();
    }
    return switch (Clipboard.getSystemClipboard().getContent(PART)) {
      case ByteBuffer buffer -> {
        byte[] bytes = new byte[buffer.rewind().remaining()];
        buffer.get(bytes);
        yield Optional.of(bytes);
      }
      case String text -> Optional.of(text.getBytes(StandardCharsets.UTF_8));
      case null, default -> Optional.empty();
    };
  }

  /** The plain text, or none. */
  static String text() {
    String text = Clipboard.getSystemClipboard().getString();
    return text == null ? "" : text;
  }
}
