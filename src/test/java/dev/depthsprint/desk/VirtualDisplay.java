package dev.depthsprint.desk;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * An X server without a monitor (Xvfb). It keeps its pixels in a file, so that they can be read at
 * any moment without asking it and so without disturbing what is measured.
 */
final class VirtualDisplay implements AutoCloseable {

  private static final String PIXELS = "Xvfb_screen0";

  private final Process server;
  private final Path folder;
  private final String name;
  private final Screen screen;

  private VirtualDisplay(Process server, Path folder, String name) throws IOException {
    this.server = server;
    this.folder = folder;
    this.name = name;
    this.screen = Screen.of(folder.resolve(PIXELS));
  }

  /** Size in pixels; 24 bits a pixel. The server picks a free display number itself. */
  static VirtualDisplay start(int width, int height) throws IOException {
    Path folder = Files.createTempDirectory("depth-sprint-display");
    var command =
        List.of(
            "Xvfb",
            "-displayfd",
            "1",
            "-fbdir",
            folder.toString(),
            "-nolisten",
            "tcp",
            "-screen",
            "0",
            width + "x" + height + "x24",
            // The pointer is painted with the window's first pixels, long before the first frame.
            "-nocursor");
    Process server =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    return new VirtualDisplay(server, folder, ":" + numberFrom(server));
  }

  private static String numberFrom(Process server) throws IOException {
    var answer = new InputStreamReader(server.getInputStream(), StandardCharsets.US_ASCII);
    String number = new BufferedReader(answer).readLine();
    if (number == null) {
      throw new IOException("Xvfb ended before it named its display");
    }
    return number.strip();
  }

  /** What {@code DISPLAY} has to be. */
  String name() {
    return name;
  }

  /** The server's own file of pixels, for a {@link Screen} in another process. */
  Path pixels() {
    return folder.resolve(PIXELS);
  }

  Screen screen() {
    return screen;
  }

  @Override
  public void close() throws IOException {
    server.destroy();
    server.onExit().join();
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
