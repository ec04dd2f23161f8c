package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A disk on which nothing is written before the lock of the workspace is taken, which is tried each
 * time: a folder that may only be read can be looked at and worked on in memory, and is saved to as
 * soon as it may be written.
 */
record LockedDisk(FileOperations disk, FolderLock lock) implements FileOperations {

  @Override
  public OpenFile create(Path file, Rights rights) throws IOException {
    lock.require();
    return disk.create(file, rights);
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    lock.require();
    return disk.open(file);
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
    lock.require();
    disk.move(from, to);
  }

  @Override
  public void copyRights(Path from, Path to) throws IOException {
    lock.require();
    disk.copyRights(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    lock.require();
    disk.delete(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    lock.require();
    disk.createFolders(folder);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    lock.require();
    disk.createFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    disk.forceFolder(folder);
  }

  @Override
  public void pause(Duration duration) {
    disk.pause(duration);
  }
}
