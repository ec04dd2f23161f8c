package dev.depthsprint.workspace.storage;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;

/** The real disk without its waits, for proofs that need many steps and no power cut. */
class UnforcedDisk extends Disk {

  @Override
  public OpenFile create(Path file, Rights rights) throws IOException {
    return unforced(super.create(file, rights));
  }

  @Override
  public OpenFile open(Path file) throws IOException {
    return unforced(super.open(file));
  }

  @Override
  public void forceFolder(Path folder) {
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
