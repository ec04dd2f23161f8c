package dev.depthsprint.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lets the packaged app live through a start, so that the JVM writes down which classes a start
 * needs and in what state: the next start reads them from that cache. It has to be the packaged app
 * itself, since a cache serves only the class path that it was made with. Arguments: the app's
 * launcher, the cache to write, a folder for the workspace of this run.
 */
final class Training {

  private Training() {}

  static void main(String[] args) throws IOException {
    Path cache = Path.of(args[1]).toAbsolutePath();
    Path log = Path.of(args[2]).resolve("training.log");
    try (var display = VirtualDisplay.start(1440, 900);
        var app =
            WatchedApp.start(
                List.of(args[0], "--workspace", args[2]),
                List.of("JAVA_TOOL_OPTIONS=-XX:AOTCacheOutput=" + cache),
                display,
                log)) {
      app.awaitFirstFrame();
    }
    if (Files.notExists(cache)) {
      throw new IOException("the JVM wrote no cache:\n" + Files.readString(log));
    }
  }
}
