package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import tools.jackson.databind.node.ObjectNode;

/**
 * What all JSON files have in common. The first two fields are
 *
 * <table>
 *   <caption>Versions</caption>
 *   <tr><td>{@code schemaVersion}</td><td>the version of the writer; it may be newer than ours</td></tr>
 *   <tr><td>{@code minReaderVersion}</td><td>the oldest version that understands the file</td></tr>
 * </table>
 *
 * and the fields of the value follow.
 */
final class FileFormat<T> {

  /** The version of the files that this app writes. */
  static final int VERSION = 1;

  /** A file that is shown and not changed. */
  private static final String NEWER = "storage.json.newer";

  /** One of many files of its sort, such as a diagram. */
  private static final String NEWER_PART = "storage.json.newerPart";

  /** A file that cannot even be shown. */
  private static final String TOO_NEW = "storage.json.tooNew";

  /** The newest version number that a file may name. */
  private static final int ANY = 1_000_000;

  /**
   * A file that was read.
   *
   * @param tree all of it, fields that we do not know included
   * @param isMigrated true when the file is of an older version than the tree
   */
  record Parsed<T>(T value, ObjectNode tree, boolean isMigrated) {}

  private final Codec<T> codec;
  private final Migrations migrations;

  FileFormat(Codec<T> codec) {
    this(codec, Migrations.KNOWN);
  }

  FileFormat(Codec<T> codec, Migrations migrations) {
    this.codec = codec;
    this.migrations = migrations;
  }

  /**
   * @param name how the file is called in the sentence of a problem
   */
  Parsed<T> parse(byte[] bytes, String name) throws Problem {
    ObjectNode stored = JsonText.parse(bytes, name);
    ObjectNode tree = migrations.migrated(stored, name);
    Fields fields = Fields.of(tree, name);
    requireReadable(fields);
    return new Parsed<>(codec.read(fields), tree, tree != stored);
  }

  /**
   * As {@link #parse}, and also a file that only a newer version understands for sure, as far as
   * this one can make sense of it; for showing it only.
   */
  Parsed<T> parseToShow(byte[] bytes, String name) throws Problem {
    try {
      return parse(bytes, name);
    } catch (Problem problem) {
      if (!isNewer(problem)) {
        throw problem;
      }
      return shown(JsonText.parse(bytes, name), name, problem);
    }
  }

  private Parsed<T> shown(ObjectNode tree, String name, Problem newer) throws Problem {
    try {
      return new Parsed<>(codec.read(Fields.of(tree, name)), tree, false);
    } catch (Problem _) {
      throw newer;
    }
  }

  private static boolean isNewer(Problem problem) {
    return problem.sentence().key().equals(TOO_NEW);
  }

  /**
   * True when the complaint is about a file of a newer version that the others depend on: the plan,
   * the time, the steps, the settings. A newer diagram keeps nothing else from being saved.
   */
  static boolean isAboutNewer(Message complaint) {
    return complaint.key().equals(NEWER)
        || complaint.key().equals(TOO_NEW) && !isPart(complaint.arguments().getFirst())
        || complaint.arguments().stream()
            .anyMatch(part -> part instanceof Message inner && isAboutNewer(inner));
  }

  static Message newer(String name) {
    return isPart(name) ? Message.of(NEWER_PART, name) : Message.of(NEWER, name);
  }

  /** True for a file in a folder of such files. */
  private static boolean isPart(Object name) {
    return String.valueOf(name).contains("/");
  }

  static boolean isNewer(ObjectNode tree) {
    return tree.path("minReaderVersion").asInt(VERSION) > VERSION;
  }

  /** Refuses a file that only a newer version of the app understands. */
  static void requireReadable(Fields fields) throws Problem {
    fields.integer("schemaVersion", 1, ANY);
    if (fields.integer("minReaderVersion", 1, ANY) > VERSION) {
      throw Problem.of(TOO_NEW, fields.file());
    }
  }

  /**
   * The file's bytes: the value laid over the tree that it was loaded from. They are read back
   * before they are given out, so that nothing is written that could not be loaded.
   */
  byte[] bytes(T value, ObjectNode loaded, String name) throws Problem {
    ObjectNode written = codec.write(value);
    byte[] bytes = laid(written, loaded);
    if (bytes.length > JsonText.LARGEST_FILE) {
      throw new Problem(Sentences.tooMuch(name));
    }
    requireSame(codec, value, written, parse(bytes, name).value(), name);
    return bytes;
  }

  /** What was written, with the versions before it, laid over what was loaded. */
  static byte[] laid(ObjectNode written, ObjectNode loaded) {
    ObjectNode known = versions(loaded);
    written.properties().forEach(field -> known.set(field.getKey(), field.getValue()));
    return JsonText.pretty(Overlay.of(known, loaded));
  }

  /** Equal values are written alike, which is quicker to see; others may be written alike too. */
  static <E> void requireSame(Codec<E> codec, E value, ObjectNode written, E back, String name)
      throws Problem {
    if (!back.equals(value) && !codec.write(back).equals(written)) {
      throw Problem.of("storage.write.changed", name);
    }
  }

  /** What makes the bytes of one file, each time as {@link #bytes}, with what it made before. */
  FileText<T> text() {
    return codec instanceof ListedCodec<T> listed ? new KeptText<>(this, listed) : this::bytes;
  }

  /** The numbers of a newer writer stay, since its fields do too. */
  static ObjectNode versions(ObjectNode loaded) {
    return JsonText.object()
        .put("schemaVersion", Math.max(VERSION, loaded.path("schemaVersion").asInt(VERSION)))
        .put("minReaderVersion", loaded.path("minReaderVersion").asInt(VERSION));
  }
}
