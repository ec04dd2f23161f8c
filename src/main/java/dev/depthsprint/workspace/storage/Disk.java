package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The real disk. */
class Disk implements FileOperations {

  private static final Set<OpenOption> NEW =
      Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

  private static final FileAttribute<?>[] NO_ATTRIBUTES = {};

  @Override
  public OpenFile create(Path file, Rights rights) throws IOException {
    return new OpenChannel(
        FileChannel.open(file, NEW, rights == Rights.OWNER ? ownerOnly(file) : NO_ATTRIBUTES));
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    return new OpenChannel(FileChannel.open(file, StandardOpenOption.WRITE));
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    if (regular(file).size() > most) {
      throw new TooLargeException(file);
    }
    return readFront(file, most);
  }

  @Override
  public byte[] readFront(Path file, int most) throws IOException {
    regular(file);
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  private static BasicFileAttributes regular(Path file) throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (!attributes.isRegularFile()) {
      throw new NotAFileException(file);
    }
    return attributes;
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
  }

  @Override
  public void copyRights(Path from, Path to) throws IOException {
    if (knowsRights(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  @Override
  public void delete(Path file) throws IOException {
    Files.deleteIfExists(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, folderAttributes(folder));
    }
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectory(folder, folderAttributes(folder));
    }
  }

  /** Windows cannot open a folder and keeps its own order; there the move alone must do. */
  @Override
  public void forceFolder(Path folder) throws IOException {
    if (knowsRights(folder)) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  @Override
  public void pause(Duration duration) {
    LockSupport.parkNanos(this, duration.toNanos());
  }

  private static boolean knowsRights(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** What makes a new file readable by its owner only, where the system knows such rights. */
  static FileAttribute<?>[] ownerOnly(Path file) {
    return attributes(file, "rw-------");
  }

  private static FileAttribute<?>[] folderAttributes(Path folder) {
    return attributes(folder, "rwx------");
  }

  private static FileAttribute<?>[] attributes(Path path, String permissions) {
    return knowsRights(path)
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : NO_ATTRIBUTES;
  }

  /** A folder, a pipe or a device stands where a file should. */
  static final class NotAFileException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    NotAFileException(Path file) {
      super(file.toString(), null, "not a file");
    }
  }

  /** The file is larger than any of ours. */
  static final class TooLargeException extends FileSystemException {
    private static final long serialVersionUID = 1L;

    TooLargeException(Path file) {
      super(file.toString(), null, "too large");
    }
  }

  private record OpenChannel(FileChannel channel) implements OpenFile {

    @Override
    public long size() throws IOException {
      return channel.size();
    }

    @Override
    public void write(byte[] bytes, long position) throws IOException {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer, position + buffer.position());
      }
    }

    @Override
    public void truncate(long size) throws IOException {
      channel.truncate(size);
    }

    @Override
    public void force() throws IOException {
      channel.force(true);
    }

    @Override
    public void close() throws IOException {
      channel.close();
    }
  }
}
