package dev.depthsprint.workspace.storage;

import dev.depthsprint.workspace.storage.FileOperations.OpenFile;
import java.io.IOException;

/**
 * An open file that is the given one in all but how its bytes are forced to disk.
 *
 * @param forcing instead of the file's own
 */
record FileForcedOtherwise(OpenFile file, Force forcing) implements OpenFile {

  interface Force {
    void run() throws IOException;
  }

  @Override
  public long size() throws IOException {
    return file.size();
  }

  @Override
  public void write(byte[] bytes, long position) throws IOException {
    file.write(bytes, position);
  }

  @Override
  public void truncate(long size) throws IOException {
    file.truncate(size);
  }

  @Override
  public void force() throws IOException {
    forcing.run();
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
