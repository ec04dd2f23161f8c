package dev.depthsprint.workspace.call;

import java.nio.file.Path;
import java.util.List;

/**
 * What is asked of the window that has a workspace open.
 *
 * @param from the folder that relative paths start from
 * @param words the files to open, or the words of a command line
 */
public record Call(Wish wish, Path from, List<String> words) {

  /** What is wished for. */
  public enum Wish {
    /** Come to the front and open what is named, if anything. */
    OPEN,
    /** Run a command. */
    RUN
  }

  public Call {
    words = List.copyOf(words);
  }
}
