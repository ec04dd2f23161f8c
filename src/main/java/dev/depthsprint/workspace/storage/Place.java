package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeSource;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A workspace folder, the disk under it and the clock over it.
 *
 * <p>Where a file cannot be read, what belongs into it goes to a sibling with the time in its name:
 * from {@code sprint.json} to {@code sprint.recovered-20260302T091504Z.json}.
 */
record Place(Path folder, FileOperations files, TimeSource time) {

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final Pattern RECOVERED =
      Pattern.compile("(.+)\\.recovered-\\d{8}T\\d{6}Z(\\.jsonl?)");

  /** The same folder with another disk under it. */
  Place on(FileOperations disk) {
    return new Place(folder, disk, time);
  }

  /** How the file is called in sentences: its path inside the folder. */
  String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  /** True unless the file is surely not there; a link to nothing counts as there. */
  static boolean mayExist(Path file) {
    return !Files.notExists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** Creates the workspace's folder and those above it, where they are missing. */
  void createFolder() throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path one = folder; !Files.isDirectory(one); one = one.getParent()) {
      missing.push(one);
    }
    files.createFolders(folder);
    for (Path one : missing) {
      files.forceFolder(one.getParent());
    }
  }

  /**
   * Creates a folder inside the workspace where it is missing, and has its name on disk: a file is
   * only as safe as the folders that it lies in.
   */
  void createFolder(Path inside) throws IOException {
    files.createFolder(inside);
    // Even one that is there may have been created by a run that got no further.
    files.forceFolder(inside.getParent());
  }

  /** A sibling of {@code main} that is not there yet, for what belongs into it. */
  Path newRecovered(Path main) {
    String name = main.getFileName().toString();
    int dot = name.lastIndexOf('.');
    return free(main, name.substring(0, dot) + ".recovered-", name.substring(dot));
  }

  /** A sibling of {@code main} that is not there yet, for the part of it that is damaged. */
  Path newRejected(Path main) {
    return free(main, main.getFileName() + ".rejected-", "");
  }

  private Path free(Path main, String before, String after) {
    Instant stamp = time.instant();
    Path sibling = main.resolveSibling(before + STAMP.format(stamp) + after);
    // In a folder that may not be entered every name may exist; to write there fails anyway.
    while (mayExist(sibling) && Files.isExecutable(folderOf(sibling))) {
      stamp = stamp.plusSeconds(1);
      sibling = main.resolveSibling(before + STAMP.format(stamp) + after);
    }
    return sibling;
  }

  private static Path folderOf(Path file) {
    return file.toAbsolutePath().getParent();
  }

  /** The siblings that took what belongs into {@code main}, newest first. */
  List<Path> recovered(Path main) {
    return list(main.getParent()).stream()
        .filter(file -> isRecovered(file) && mainOf(file).equals(main))
        .sorted(Comparator.<Path>naturalOrder().reversed())
        .toList();
  }

  /** What is in a folder, sorted by name; nothing when it is not there or cannot be read. */
  static List<Path> list(Path folder) {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(files::add);
    } catch (IOException | DirectoryIteratorException _) {
      return List.of();
    }
    files.sort(Comparator.naturalOrder());
    return files;
  }

  static boolean isRecovered(Path file) {
    return RECOVERED.matcher(file.getFileName().toString()).matches();
  }

  /** The file whose place a recovered one takes. */
  static Path mainOf(Path recovered) {
    return recovered.resolveSibling(
        RECOVERED.matcher(recovered.getFileName().toString()).replaceFirst("$1$2"));
  }
}
