package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Holdings;
import dev.depthsprint.workspace.Settings;
import dev.depthsprint.workspace.Versions;
import dev.depthsprint.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is in a backup: a zip file with the files of a workspace under their own names, so that a
 * person can take one back without the app, and {@code backup.json} before them, which says when,
 * why and how much.
 *
 * @param files what stands in each, by its path inside the folder
 */
record BackupArchive(Head head, SortedMap<String, byte[]> files) {

  /** No backup is larger, in bytes. */
  static final int LARGEST = 128 * 1024 * 1024;

  /** Nor holds more than this when it is unpacked, whatever its front says. */
  private static final long LARGEST_UNPACKED = 512L * 1024 * 1024;

  private static final int MOST_FILES = 10_000;
  private static final int LONGEST_TITLE = 200;
  private static final int LARGEST_HEAD = 64 * 1024;
  private static final String HEAD = "backup.json";
  private static final String SETTINGS = "settings.json";

  /** Directly in the folder of the workspace or in one of two below it. */
  private static final Pattern NAME =
      Pattern.compile("(sprint|settings)\\.json|time\\.jsonl|(sprints|diagrams)/[^/\\\\]+\\.json");

  /**
   * The front of a backup.
   *
   * @param digest see {@link #digest}
   */
  record Head(Instant at, Backup.Reason reason, Holdings holds, String digest) {}

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      put(zip, HEAD, JsonText.pretty(tree(head)), head.at());
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        put(zip, file.getKey(), file.getValue(), head.at());
      }
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] bytes, Instant at)
      throws IOException {
    var entry = new ZipEntry(name);
    entry.setTime(at.toEpochMilli());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  /** Tells sets of files apart; how the window was left does not count. */
  static String digest(SortedMap<String, byte[]> files) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        if (!file.getKey().equals(SETTINGS)) {
          digest.update(
              (file.getKey() + "\n" + file.getValue().length + "\n")
                  .getBytes(StandardCharsets.UTF_8));
          digest.update(file.getValue());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  static ObjectNode tree(Head head) {
    Holdings holds = head.holds();
    ObjectNode tree = JsonText.object();
    tree.setAll(FileFormat.versions(tree));
    return tree.put("at", head.at().toString())
        .put("reason", Fields.word(head.reason()))
        .put("sprint", holds.title().substring(0, Math.min(holds.title().length(), LONGEST_TITLE)))
        .put("tasks", holds.tasks())
        .put("done", holds.done())
        .put("minutes", holds.minutes())
        .put("diagrams", holds.diagrams())
        .put("elements", holds.elements())
        .put("digest", head.digest());
  }

  /** Reads the front only. */
  static Head head(byte[] zip, String name) throws Problem {
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      return head(in, name);
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }

  private static Head head(ZipInputStream in, String name) throws IOException, Problem {
    ZipEntry first = in.getNextEntry();
    if (first == null || !first.getName().equals(HEAD)) {
      throw Problem.of("storage.backup.none", name);
    }
    byte[] bytes = in.readNBytes(LARGEST_HEAD);
    Fields fields = Fields.of(JsonText.parse(bytes, name), name);
    FileFormat.requireReadable(fields);
    var holds =
        new Holdings(
            fields.text("sprint"),
            fields.integer("tasks", 0, Integer.MAX_VALUE),
            fields.integer("done", 0, Integer.MAX_VALUE),
            fields.whole("minutes"),
            fields.integer("diagrams", 0, Integer.MAX_VALUE),
            fields.integer("elements", 0, Integer.MAX_VALUE));
    return new Head(
        fields.instant("at"),
        fields.choice("reason", Backup.Reason.class),
        holds,
        fields.text("digest"));
  }

  /**
   * Reads all of it and compares it with its front.
   *
   * @throws Problem when anything in it is not as it should be
   */
  static BackupArchive parse(byte[] zip, String name) throws Problem {
    SortedMap<String, byte[]> files = new TreeMap<>();
    long left = LARGEST_UNPACKED;
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      Head head = head(in, name);
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readNBytes((int) Math.min(LARGEST, left + 1));
        left -= bytes.length;
        boolean isOurs = NAME.matcher(entry.getName()).matches();
        if (left < 0
            || bytes.length == LARGEST
            || !isOurs
            || files.put(entry.getName(), bytes) != null
            || files.size() > MOST_FILES) {
          throw Problem.of("storage.backup.foreign", name, entry.getName());
        }
      }
      if (!digest(files).equals(head.digest())) {
        throw Problem.of("storage.backup.damaged", name);
      }
      return new BackupArchive(head, files);
    } catch (ZipException | IllegalArgumentException e) {
      throw new Problem(Problem.of("storage.backup.damaged", name).sentence(), e);
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }

  /**
   * @throws Problem when a file in it cannot be read, or not all of the journal of time
   */
  Workspace workspace() throws Problem {
    Workspace workspace = Workspace.EMPTY.withVersions(Versions.NONE);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      workspace = with(workspace, file.getKey(), file.getValue());
    }
    return workspace;
  }

  private static Workspace with(Workspace workspace, String name, byte[] bytes) throws Problem {
    String folder = name.substring(0, name.lastIndexOf('/') + 1);
    String slug = name.substring(folder.length(), name.lastIndexOf('.'));
    return switch (folder) {
      case "diagrams/" -> {
        Diagram diagram = DiagramFiles.format(slug).parse(bytes, name).value();
        yield workspace.with(diagram);
      }
      case "sprints/" -> workspace.withArchive(workspace.archive().plus(slug, sprint(bytes, name)));
      default ->
          switch (slug) {
            case "sprint" -> workspace.withSprint(sprint(bytes, name));
            case "settings" -> workspace.withSettings(settings(bytes, name));
            default -> workspace.withTime(whole(bytes, name).log());
          };
    };
  }

  private static Sprint sprint(byte[] bytes, String name) throws Problem {
    return new FileFormat<>(new SprintCodec()).parse(bytes, name).value();
  }

  private static Settings settings(byte[] bytes, String name) throws Problem {
    return new FileFormat<>(new SettingsCodec()).parse(bytes, name).value();
  }

  private static JournalText whole(byte[] bytes, String name) throws Problem {
    JournalText text = JournalText.parse(bytes, name);
    if (text.damagedLine() > 0) {
      throw Problem.of("storage.backup.damaged", name);
    }
    return text;
  }
}
