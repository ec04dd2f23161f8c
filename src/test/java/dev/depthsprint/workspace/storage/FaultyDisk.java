package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;

/** A disk some of whose steps fail, as chosen. */
final class FaultyDisk implements FileOperations {

  private final FileOperations disk;
  private final List<Duration> pauses = new ArrayList<>();
  private final List<String> written = new ArrayList<>();
  private int step;
  private boolean hasFailed;
  private int firstToFail = Integer.MAX_VALUE;
  private int lastToFail;
  private String onlyFailing = "";
  private Supplier<IOException> failure = () -> new IOException("broken");

  FaultyDisk() {
    this(new Disk());
  }

  /**
   * @param disk does the steps that do not fail
   */
  FaultyDisk(FileOperations disk) {
    this.disk = disk;
  }

  /** Lets the {@code n}-th step from now fail, counted from 1, and {@code count - 1} after it. */
  void failFrom(int n, int count, Supplier<IOException> with) {
    step = 0;
    hasFailed = false;
    pauses.clear();
    firstToFail = n;
    lastToFail = (int) Math.min(Integer.MAX_VALUE, (long) n + count - 1);
    onlyFailing = "";
    failure = with;
  }

  /** Lets the first {@code count} steps of one kind fail. */
  void fail(String kind, int count, Supplier<IOException> with) {
    failFrom(1, count, with);
    onlyFailing = kind;
  }

  void heal() {
    firstToFail = Integer.MAX_VALUE;
  }

  /** True when a step has failed since that was asked for. */
  boolean hasFailed() {
    return hasFailed;
  }

  List<Duration> pauses() {
    return pauses;
  }

  /** The names of the files that were replaced, in order. */
  List<String> written() {
    return written;
  }

  private void step(String kind) throws IOException {
    if (!onlyFailing.isEmpty() && !onlyFailing.equals(kind)) {
      return;
    }
    step++;
    if (step >= firstToFail && step <= lastToFail) {
      hasFailed = true;
      throw failure.get();
    }
  }

  @Override
  public OpenFile create(Path file, Rights rights) throws IOException {
    step("create");
    return new FaultyFile(disk.create(file, rights));
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    step("open");
    return new FaultyFile(disk.open(file));
  }

  @Override
  public byte[] read(Path file, int most) throws IOException {
    step("read");
    return disk.read(file, most);
  }

  @Override
  public byte[] readFront(Path file, int most) throws IOException {
    step("readFront");
    return disk.readFront(file, most);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    step("move");
    disk.move(from, to);
    written.add(to.getFileName().toString());
  }

  @Override
  public void copyRights(Path from, Path to) throws IOException {
    step("copyRights");
    disk.copyRights(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    step("delete");
    disk.delete(file);
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    step("createFolders");
    disk.createFolders(folder);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    step("createFolder");
    disk.createFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    step("forceFolder");
    disk.forceFolder(folder);
  }

  @Override
  public void pause(Duration duration) {
    pauses.add(duration);
  }

  /** A write that fails leaves half of its bytes, as a full disk does. */
  private final class FaultyFile implements OpenFile {

    private final OpenFile file;

    FaultyFile(OpenFile file) {
      this.file = file;
    }

    @Override
    public long size() throws IOException {
      step("size");
      return file.size();
    }

    @Override
    public void write(byte[] bytes, long position) throws IOException {
      try {
        step("write");
      } catch (IOException e) {
        file.write(Arrays.copyOf(bytes, bytes.length / 2), position);
        throw e;
      }
      file.write(bytes, position);
    }

    @Override
    public void truncate(long size) throws IOException {
      step("truncate");
      file.truncate(size);
    }

    @Override
    public void force() throws IOException {
      step("force");
      file.force();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
