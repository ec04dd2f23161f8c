package dev.depthsprint.desk;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures how fast the canvas answers, for seeded pipelines of several sizes or for a diagram of
 * one's own: off-screen, and in the real window on a virtual display, at full speed with JavaFX's
 * software pipeline. In the same run a plain Java2D repaint of the same scene is timed, so that
 * every figure can be read as a ratio to it.
 */
@Command(
    name = "bench --canvas",
    description = "Measures how fast the canvas answers.",
    mixinStandardHelpOptions = true)
final class CanvasSpeed implements Callable<Integer> {

  private static final long SEED = 1;

  @Parameters(index = "0", paramLabel = "OUT.json", description = "Where the figures go.")
  private Path out = Path.of(".");

  @Option(
      names = "--sizes",
      split = ",",
      description = "How many components, by default 20,200,1000,5000,10000.")
  private List<Integer> sizes = List.of(20, 200, 1000, 5000, 10000);

  @Option(names = "--file", description = "A diagram file to measure instead.")
  private List<Path> files = List.of();

  @Option(names = "--times", description = "How often each thing is done, 40 by default.")
  private int times = 40;

  @Option(names = "--launcher", description = "The packaged app, for cold starts.")
  private List<Path> launcher = List.of();

  @Option(names = "--jvm-options", description = "The file of what the window is started with.")
  private List<Path> options = List.of();

  private Path scratch = Path.of(".");

  static void main(String[] args) {
    System.exit(new CommandLine(new CanvasSpeed()).execute(args));
  }

  @Override
  public Integer call() throws IOException, Problem {
    scratch = Files.createTempDirectory("depth-sprint-canvas");
    var report = new LinkedHashMap<String, Object>();
    report.put("machine", Machine.describe());
    for (Map.Entry<String, Diagram> scene : scenes().entrySet()) {
      System.err.println(scene.getKey() + " …");
      report.put(scene.getKey(), measure(scene.getValue()));
      report.put("loadAtEnd", Machine.load());
      Files.writeString(
          out,
          JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(report));
    }
    System.out.print(CanvasTable.of(report));
    return 0;
  }

  private Map<String, Diagram> scenes() throws Problem {
    var scenes = new LinkedHashMap<String, Diagram>();
    for (Path file : files) {
      scenes.put(file.getFileName().toString(), DiagramFiles.read(file));
    }
    if (files.isEmpty()) {
      for (int size : sizes) {
        scenes.put(size + " components", InZones.some(Pipelines.layered(SEED, size)));
      }
    }
    return scenes;
  }

  private Map<String, Object> measure(Diagram diagram) throws IOException, Problem {
    var report = new LinkedHashMap<String, Object>();
    report.put("components", diagram.components().size());
    report.put("flows", diagram.flows().size());
    report.put("plainJava2dRepaint", PlainRepaint.measure(diagram, times).report());
    OffScreenSpeed.measure(diagram, times, report);
    Path file = scratch.resolve("scene-" + diagram.components().size() + ".json");
    DiagramFiles.write(file, diagram);
    report.put("window", window(file));
    for (Path app : launcher) {
      ColdStart.measure(app, file, scratch, report);
    }
    return report;
  }

  /** In a process of its own: what was first stays first, and memory is this scene's alone. */
  private Map<?, ?> window(Path file) throws IOException {
    try (var display = VirtualDisplay.start(1600, 1000)) {
      Path figures = Files.createTempFile(scratch, "window", ".json");
      var command = new ArrayList<String>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      options.forEach(own -> command.add("@" + own));
      command.addAll(
          List.of(
              "--enable-native-access=ALL-UNNAMED",
              "-Djavafx.animation.fullspeed=true",
              "-Dprism.order=sw",
              "-cp",
              System.getProperty("java.class.path"),
              CanvasWindow.class.getName()));
      command.addAll(
          List.of(
              file.toString(),
              Files.createTempDirectory(scratch, "workspace").toString(),
              display.pixels().toString(),
              figures.toString(),
              Integer.toString(times)));
      var builder = new ProcessBuilder(command).redirectErrorStream(true);
      File log = scratch.resolve("window.log").toFile();
      builder.redirectOutput(log).environment().put("DISPLAY", display.name());
      builder.environment().remove("WAYLAND_DISPLAY");
      int code = builder.start().onExit().join().exitValue();
      if (code != 0) {
        throw new IOException(
            "the window ended with " + code + ": " + Files.readString(log.toPath()));
      }
      return JsonMapper.builder().build().readValue(figures.toFile(), Map.class);
    }
  }
}
