package dev.depthsprint.workspace.storage;

import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.BackupThinning;
import dev.depthsprint.workspace.Holdings;
import dev.depthsprint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;

/**
 * {@code backups/}: one zip file each; see {@link BackupArchive}. Each is read back in full before
 * it counts and before any other is thinned out. Used by the writer thread alone, but for {@link
 * #list}.
 */
final class Backups {

  /** The folder of the backups, inside that of the workspace. */
  static final String FOLDER = "backups";

  /** Between two that nobody asked for. */
  static final Duration PAUSE = Duration.ofMinutes(10);

  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private static final Pattern NAME = Pattern.compile("\\d{8}T\\d{6}Z\\.zip");

  private final Place place;
  private final Path folder;

  /** The newest there is; empty until it was looked for or when there is none. */
  private Optional<Backup> newest = Optional.empty();

  private boolean isKnown;

  Backups(Place place) {
    this.place = place;
    folder = place.folder().resolve(FOLDER);
  }

  /** Those of a workspace whose front can be read, newest first. */
  static List<Backup> list(Path workspace) {
    List<Backup> backups = new ArrayList<>();
    for (Path file : files(workspace)) {
      try {
        backups.add(front(file));
      } catch (Problem _) {
        // To verify the workspace names it.
      }
    }
    return backups;
  }

  /** The files of backups, newest first. */
  static List<Path> files(Path workspace) {
    return Place.list(workspace.resolve(FOLDER)).reversed().stream()
        .filter(file -> NAME.matcher(file.getFileName().toString()).matches())
        .toList();
  }

  private static Backup front(Path file) throws Problem {
    String name = FOLDER + "/" + file.getFileName();
    try {
      BackupArchive.Head head = BackupArchive.head(new Disk().readFront(file, 64 * 1024), name);
      return new Backup(
          file, head.at(), head.reason(), head.holds(), head.digest(), Files.size(file));
    } catch (IOException e) {
      throw Sentences.unreadable(name, e);
    }
  }

  private Optional<Backup> newest() {
    if (!isKnown) {
      newest = list(place.folder()).stream().findFirst();
      isKnown = true;
    }
    return newest;
  }

  /** How long to wait until the next one that nobody asks for is due; none when it is now. */
  Duration untilDue() {
    Instant now = place.time().instant();
    return newest()
        .map(backup -> Duration.between(now, backup.at().plus(PAUSE)))
        // A clock that was set back must not put it off for long; of two in one second the later
        // one is named after a moment that is still to come.
        .filter(wait -> wait.isPositive() && wait.compareTo(PAUSE.multipliedBy(2)) <= 0)
        .orElse(Duration.ZERO);
  }

  /**
   * Makes one, unless there is nothing to lose or the newest holds the very same.
   *
   * @param files of the workspace, by their paths inside the folder
   * @throws Problem when one of them cannot be read, or the backup cannot be written
   */
  void make(SortedMap<String, byte[]> files, Backup.Reason reason) throws Problem {
    String digest = BackupArchive.digest(files);
    if (newest().filter(backup -> backup.digest().equals(digest)).isPresent()) {
      return;
    }
    Instant at = freeMoment();
    var unread = new BackupArchive.Head(at, reason, Holdings.of(Workspace.EMPTY), digest);
    Holdings holds = Holdings.of(new BackupArchive(unread, files).workspace());
    if (!holds.isNothing()) {
      Path file = folder.resolve(STAMP.format(at) + ".zip");
      var head = new BackupArchive.Head(at, reason, holds, digest);
      write(file, new BackupArchive(head, files));
      newest = Optional.of(front(file));
      thin();
    }
  }

  private Instant freeMoment() {
    Instant at = place.time().instant().truncatedTo(ChronoUnit.SECONDS);
    while (Place.mayExist(folder.resolve(STAMP.format(at) + ".zip")) && Files.isDirectory(folder)) {
      at = at.plusSeconds(1);
    }
    return at;
  }

  private void write(Path file, BackupArchive archive) throws Problem {
    String name = place.name(file);
    try {
      byte[] bytes = archive.bytes();
      if (bytes.length > BackupArchive.LARGEST) {
        throw new Problem(Sentences.tooMuch(name));
      }
      BackupArchive.parse(bytes, name).workspace();
      place.createFolder(folder);
      AtomicFile.save(place.files(), file, bytes, FileOperations.Rights.OWNER);
    } catch (IOException e) {
      throw Sentences.unwritable(name, e);
    }
  }

  private void thin() {
    List<Backup> all = list(place.folder());
    List<Instant> surplus =
        BackupThinning.surplus(all.stream().map(Backup::at).toList(), place.time().instant());
    for (Backup backup : all) {
      if (surplus.contains(backup.at())) {
        try {
          place.files().delete(backup.file());
        } catch (IOException _) {
          // It goes with the next one.
        }
      }
    }
  }
}
