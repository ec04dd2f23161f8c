package dev.depthsprint.desk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What the disk alone takes for a line of the journal. */
final class BareAppend {

  private static final byte[] LINE = "x".repeat(149).concat("\n").getBytes(StandardCharsets.UTF_8);

  private BareAppend() {}

  /** Appends a line to a file and forces it to disk. */
  static double millis(Path file) throws IOException {
    long from = System.nanoTime();
    try (var channel =
        FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      channel.write(ByteBuffer.wrap(LINE));
      channel.force(true);
    }
    return (System.nanoTime() - from) / 1e6;
  }
}
