package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** Single diagram files, wherever they lie. */
public final class DiagramFiles {

  private static final String ENDING = ".json";

  /** What turns the direction of writing. */
  private static final String DIRECTIONS = "\u200E\u200F\u202A-\u202E\u2066-\u2069";

  /**
   * What no file name of ours holds: separators, what Windows or a shell takes differently, and
   * what turns the direction of writing, so that a name never looks like another.
   */
  private static final String FORBIDDEN = "[/\\\\:*?\"<>|\\p{Cntrl}" + DIRECTIONS + "]";

  private static final int LONGEST_SLUG = 200;

  private DiagramFiles() {}

  /**
   * Reads one diagram; its slug is the file's name without {@code .json}.
   *
   * @throws Problem when the file cannot be read or is no diagram
   */
  public static Diagram read(Path file) throws Problem {
    String name = file.toString();
    try {
      byte[] bytes = new Disk().read(file, JsonText.LARGEST_FILE);
      return format(slug(file)).parse(bytes, name).value();
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }

  /**
   * Writes one diagram; a file that is there is replaced.
   *
   * @throws Problem when it could not be written; what was there before still is
   */
  public static void write(Path file, Diagram diagram) throws Problem {
    AtomicFile.write(
        file, format(diagram.slug()).bytes(diagram, JsonText.object(), file.toString()));
  }

  static FileFormat<Diagram> format(String slug) {
    return new FileFormat<>(new DiagramCodec(slug, Catalogue::kind));
  }

  static String slug(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /** Where a workspace keeps the diagram. */
  public static Path in(Path workspace, String slug) {
    return workspace.resolve(WorkspaceFiles.DIAGRAMS).resolve(slug + ENDING);
  }

  /** The file of a diagram in a workspace; always directly inside {@code folder}. */
  static Path file(Path folder, String slug) throws Problem {
    if (!isSlug(slug)) {
      throw Problem.of("storage.write.name", slug);
    }
    return folder.resolve(slug + ENDING);
  }

  /** True when a file of ours may be called so. */
  static boolean isSlug(String slug) {
    return !slug.isBlank()
        && slug.length() <= LONGEST_SLUG
        && !slug.startsWith(".")
        && slug.equals(slug.replaceAll(FORBIDDEN, ""));
  }

  /** A path without what may not stand in a sentence. */
  static String shown(String path) {
    return path.replaceAll("[\\p{Cntrl}" + DIRECTIONS + "]", "\uFFFD");
  }
}
