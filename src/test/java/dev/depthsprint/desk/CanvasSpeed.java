package dev.depthsprint.desk;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.text.Problem;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

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

  @Mixin private SpeedRun run = new SpeedRun();

  @Option(
      names = "--sizes",
      split = ",",
      description = "How many components, by default 20,200,1000,5000,10000.")
  private List<Integer> sizes = List.of(20, 200, 1000, 5000, 10000);

  @Option(names = "--file", description = "A diagram file to measure instead.")
  private List<Path> files = List.of();

  @Option(names = "--times", description = "How often each thing is done, 40 by default.")
  private int times = 40;

  private Path scratch = Path.of(".");

  static void main(String[] args) {
    System.exit(new CommandLine(new CanvasSpeed()).execute(args));
  }

  @Override
  public Integer call() throws IOException, Problem {
    scratch = run.begin("canvas");
    var report = new LinkedHashMap<String, Object>();
    report.put("machine", Machine.describe());
    for (Map.Entry<String, Diagram> scene : scenes().entrySet()) {
      System.err.println(scene.getKey() + " …");
      report.put(scene.getKey(), measure(scene.getValue()));
      run.write(report);
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
    for (Path app : run.launcher()) {
      ColdStart.measure(app, file, scratch, report);
    }
    return report;
  }

  private Map<String, Object> window(Path file) throws IOException {
    return run.window(
        CanvasWindow.class,
        new SpeedRun.Size(1600, 1000),
        List.of("-Djavafx.animation.fullspeed=true"),
        (pixels, figures) ->
            List.of(
                file.toString(),
                Files.createTempDirectory(scratch, "workspace").toString(),
                pixels.toString(),
                figures.toString(),
                Integer.toString(times)));
  }
}
