package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The real disk without its waits, for proofs that need many steps and no power cut. */
class UnforcedDisk implements FileOperations {

  private final Disk disk = new Disk();

  @Override
  public OpenFile create(Path file, Rights rights) throws IOException {
    return unforced(disk.create(file, rights));
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    return unforced(disk.open(file));
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    return disk.read(file, most);
  }

  @Override
  public byte[] readFront(Path file, int most) throws IOException {
    return disk.readFront(file, most);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    disk.move(from, to);
  }

  @Override
  public void copyRights(Path from, Path to) throws IOException {
    disk.copyRights(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    disk.delete(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    disk.createFolders(folder);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    disk.createFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    // Not waited for.
  }

  @Override
  public void pause(Duration duration) {
    // Nothing holds a file here.
  }

  private static OpenFile unforced(OpenFile file) {
    return new FileForcedOtherwise(file, () -> {});
  }
}
