package dev.depthsprint.desk;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the benchmarks have in common: where the figures go, the app that is started, and a window
 * in a process of its own, so that what was first stays first and memory is one scene's alone.
 */
final class SpeedRun {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Parameters(index = "0", paramLabel = "OUT.json", description = "Where the figures go.")
  private Path out = Path.of(".");

  @Option(names = "--launcher", description = "The packaged app, for cold starts.")
  private List<Path> launcher = List.of();

  @Option(names = "--jvm-options", description = "The file of what the window is started with.")
  private List<Path> options = List.of();

  private Path scratch = Path.of(".");

  /** A display's size, in pixels. */
  record Size(int width, int height) {}

  /** Makes the folder for what the run needs. */
  Path begin(String name) throws IOException {
    scratch = Files.createTempDirectory("depth-sprint-" + name);
    return scratch;
  }

  /** The packaged app, if one was named. */
  List<Path> launcher() {
    return launcher;
  }

  /** Writes what is known so far: a run that is broken off has not been for nothing. */
  void write(Map<String, Object> report) throws IOException {
    report.put("loadAtEnd", Machine.load());
    Files.writeString(out, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(report));
  }

  /**
   * Runs a window on a display of its own.
   *
   * @param jvm more options
   * @param arguments of the display's file of pixels and of the file for the figures
   * @return what it wrote into that file
   */
  Map<String, Object> window(Class<?> main, Size size, List<String> jvm, Arguments arguments)
      throws IOException {
    try (var display = VirtualDisplay.start(size.width(), size.height())) {
      Path figures = Files.createTempFile(scratch, "window", ".json");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      options.forEach(own -> command.add("@" + own));
      command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw"));
      command.addAll(jvm);
      command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
      command.addAll(arguments.of(display.pixels(), figures));
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      File log = scratch.resolve("window.log").toFile();
      builder.redirectOutput(log).environment().put("DISPLAY", display.name());
      builder.environment().remove("WAYLAND_DISPLAY");
      int code = builder.start().onExit().join().exitValue();
      if (code != 0) {
        throw new IOException(
            "the window ended with " + code + ": " + Files.readString(log.toPath()));
      }
      return read(figures);
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> read(Path figures) {
    return JSON.readValue(figures.toFile(), Map.class);
  }

  /** The arguments of a window. */
  @FunctionalInterface
  interface Arguments {
    List<String> of(Path pixels, Path figures) throws IOException;
  }
}
