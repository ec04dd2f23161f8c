package dev.depthsprint.ui.files;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A file as a person types it: a relative one, or one that begins with ~, lies in the home folder.
 */
public final class TypedFile {

  private TypedFile() {}

  /**
   * @throws Problem when nothing is typed, or no path of this system
   */
  public static Path of(String typed, Path home) throws Problem {
    String text = typed.strip();
    if (text.isEmpty()) {
      throw Problem.of("files.none");
    }
    try {
      return home.resolve(text.replaceFirst("^~[/\\\\]", "")).normalize();
    } catch (InvalidPathException e) {
      throw new Problem(Message.of("files.badPath", text), e);
    }
  }
}
