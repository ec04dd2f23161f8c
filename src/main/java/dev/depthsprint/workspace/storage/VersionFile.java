package dev.depthsprint.workspace.storage;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.Snapshot;
import dev.depthsprint.workspace.Version;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file of one version. It is written once; after that only the name at its front changes. When
 * the version is deleted it is put aside under a name that begins with a point, so that undo can
 * put it back as it was; what is aside goes when the workspace is next opened.
 *
 * @param folder that of the diagram's versions
 */
record VersionFile(Place place, Path folder, String slug, String id) {

  private static final String ENDING = ".json";
  private static final Pattern NAME = Pattern.compile("(\\d{8}T\\d{9}Z)\\.json");
  private static final Pattern ASIDE = Pattern.compile("\\.\\d{8}T\\d{9}Z\\.json\\.deleted");

  /** So much of a file is read to learn its head. */
  private static final int FRONT = 4096;

  static boolean isOne(Path file) {
    return NAME.matcher(file.getFileName().toString()).matches();
  }

  static boolean isAside(Path file) {
    return ASIDE.matcher(file.getFileName().toString()).matches();
  }

  /** The id of the version whose file lies aside there. */
  static String idOfAside(Path aside) {
    String name = aside.getFileName().toString();
    return name.substring(1, name.indexOf(ENDING));
  }

  /** The file that lies there under a name that {@link #isOne}. */
  static VersionFile at(Place place, Path file, String slug) {
    String name = file.getFileName().toString();
    String id = name.substring(0, name.length() - ENDING.length());
    return new VersionFile(place, file.getParent(), slug, id);
  }

  /** Where a version goes; always two folders below the workspace. */
  static VersionFile of(Place place, Path versions, Version version) throws Problem {
    // Whatever is no file name of a diagram is no folder of its versions either.
    String checked = DiagramFiles.slug(DiagramFiles.file(versions, version.slug()));
    if (!NAME.matcher(version.id() + ENDING).matches()) {
      throw Problem.of("storage.write.name", version.id());
    }
    return new VersionFile(place, versions.resolve(checked), version.slug(), version.id());
  }

  /** What was kept as a version that is there or lies aside; empty when neither is so. */
  static Optional<Snapshot> kept(Place place, String slug, String id) throws Problem {
    Path versions = place.folder().resolve(VersionFiles.VERSIONS);
    Path own = versions.resolve(DiagramFiles.slug(DiagramFiles.file(versions, slug)));
    VersionFile file = new VersionFile(place, own, slug, id);
    boolean isThere =
        NAME.matcher(id + ENDING).matches()
            && (Place.mayExist(file.home()) || Place.mayExist(file.aside()));
    return isThere ? Optional.of(Snapshot.from(file::readDiagram)) : Optional.empty();
  }

  private Path home() {
    return folder.resolve(id + ENDING);
  }

  private Path aside() {
    return folder.resolve("." + id + ENDING + ".deleted");
  }

  private String name() {
    return place.name(home());
  }

  /** The version as its head tells of it; its diagram is read when it is wanted. */
  Version load() throws Problem {
    VersionCodec.Head head = head();
    return new Version(slug, id, head.at(), head.name(), Snapshot.from(this::readDiagram));
  }

  private VersionCodec.Head head() throws Problem {
    try {
      byte[] front = place.files().readFront(home(), FRONT);
      Optional<ObjectNode> known = JsonText.front(front, VersionCodec.VERSION);
      Fields fields = Fields.of(known.isPresent() ? known.get() : whole(), name());
      FileFormat.requireReadable(fields);
      return VersionCodec.Head.of(fields.object(VersionCodec.VERSION));
    } catch (IOException e) {
      throw Sentences.unreadable(name(), e);
    }
  }

  /** A person or a program may have put the head elsewhere. */
  private ObjectNode whole() throws IOException, Problem {
    return JsonText.parse(place.files().read(home(), JsonText.LARGEST_FILE), name());
  }

  private Diagram readDiagram() throws Problem {
    return parsed().value().diagram();
  }

  /** Wherever the file lies now: the writer may just be moving it. */
  private FileFormat.Parsed<VersionCodec.Kept> parsed() throws Problem {
    IOException missing = new NoSuchFileException(home().toString());
    for (Path file : List.of(home(), aside(), home())) {
      try {
        return format().parse(place.files().read(file, JsonText.LARGEST_FILE), name());
      } catch (NoSuchFileException e) {
        missing = e;
      } catch (IOException e) {
        throw Sentences.unreadable(name(), e);
      }
    }
    throw Sentences.unreadable(name(), missing);
  }

  private FileFormat<VersionCodec.Kept> format() {
    return new FileFormat<>(new VersionCodec(slug));
  }

  /**
   * Writes a version for the first time, or puts back the file that lies aside.
   *
   * @param isOurs true when we tried before, and may have got as far as the file
   */
  void save(Version version, boolean isOurs) throws Problem {
    boolean isThere = Place.mayExist(home());
    if (isThere && !isOurs) {
      throw Problem.of("storage.write.appeared", name());
    }
    if (!isThere && Place.mayExist(aside())) {
      move(aside(), home());
      isThere = true;
    }
    if (isThere) {
      rename(version);
    } else {
      write(version, version.snapshot().diagram(), JsonText.object());
    }
  }

  /** Writes the name that a version has now; all else in its file stays. */
  void rename(Version version) throws Problem {
    var parsed = parsed();
    if (!parsed.value().head().name().equals(version.name())) {
      write(version, parsed.value().diagram(), parsed.tree());
    }
  }

  private void write(Version version, Diagram diagram, ObjectNode loaded) throws Problem {
    var head = new VersionCodec.Head(version.at(), version.name());
    byte[] bytes = format().bytes(new VersionCodec.Kept(head, diagram), loaded, name());
    try {
      place.createFolder(folder.getParent());
      place.createFolder(folder);
      AtomicFile.save(place.files(), home(), bytes, FileOperations.Rights.OWNER);
    } catch (IOException e) {
      throw Sentences.unwritable(name(), e);
    }
  }

  void putAside() throws Problem {
    if (Place.mayExist(home())) {
      move(home(), aside());
    }
  }

  private void move(Path from, Path to) throws Problem {
    try {
      place.files().move(from, to);
      place.files().forceFolder(folder);
    } catch (IOException e) {
      throw Sentences.unwritable(name(), e);
    }
  }
}
