package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A disk that keeps a record of every step that changed it. Nothing is forced in truth: what a
 * power cut would take is worked out afterwards, see {@link PowerCut}.
 */
final class RecordingDisk extends UnforcedDisk {

  private final List<DiskStep> steps = new ArrayList<>();
  private final Map<Path, Integer> files = new HashMap<>();
  private int created;

  /** How many steps there are by now. */
  synchronized int size() {
    return steps.size();
  }

  synchronized List<DiskStep> steps() {
    return List.copyOf(steps);
  }

  private synchronized void add(DiskStep step) {
    steps.add(step);
  }

  @Override
  public OpenFile create(Path file, Rights rights) throws IOException {
    OpenFile open = super.create(file, rights);
    int number = created++;
    files.put(file, number);
    add(new DiskStep.Created(file, number));
    return new RecordedFile(open, number);
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    return new RecordedFile(super.open(file), files.get(file));
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    super.move(from, to);
    int number = files.remove(from);
    files.put(to, number);
    add(new DiskStep.Moved(from, to, number));
  }

  @Override
  public void delete(Path file) throws IOException {
    if (Files.exists(file)) {
      super.delete(file);
      files.remove(file);
      add(new DiskStep.Deleted(file));
    }
  }

  @Override
  public void createFolders(Path folder) throws IOException {
    Deque<Path> missing = new ArrayDeque<>();
    for (Path one = folder; !Files.isDirectory(one); one = one.getParent()) {
      missing.push(one);
    }
    super.createFolders(folder);
    missing.forEach(one -> add(new DiskStep.FolderCreated(one)));
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      super.createFolder(folder);
      add(new DiskStep.FolderCreated(folder));
    }
  }

  @Override
  public void forceFolder(Path folder) {
    add(new DiskStep.FolderForced(folder));
  }

  private final class RecordedFile implements OpenFile {

    private final OpenFile file;
    private final int number;

    RecordedFile(OpenFile file, int number) {
      this.file = file;
      this.number = number;
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void write(byte[] bytes, long position) throws IOException {
      file.write(bytes, position);
      add(new DiskStep.Written(number, bytes.clone(), position));
    }

    @Override
    public void truncate(long size) throws IOException {
      file.truncate(size);
      add(new DiskStep.Truncated(number, size));
    }

    @Override
    public void force() {
      add(new DiskStep.Forced(number));
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
