package dev.depthsprint.desk;

import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.text.Problem;
import dev.depthsprint.tour.SampleWorkspace;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Lets the packaged app live through a start on a diagram file and through its views, so that the
 * JVM writes down which classes they need and in what state: the next start reads them from that
 * cache. It has to be the packaged app itself and nothing beside it, since a cache serves only the
 * class path that it was made with. Arguments: the app's launcher, the cache to write, an empty
 * folder for a workspace.
 */
final class Training {

  /** Enough for the routes and the pixels to be found as those of any diagram are. */
  private static final int COMPONENTS = 200;

  private Training() {}

  static void main(String[] args) throws IOException, Problem {
    Path cache = Path.of(args[1]).toAbsolutePath();
    Path workspace = Path.of(args[2]).toAbsolutePath();
    Path log = workspace.resolveSibling("training.log");
    SampleWorkspace.fill(workspace, Look.LIGHT);
    Path file = workspace.resolveSibling("training.pipeline.json");
    DiagramFiles.write(file, Pipelines.layered(1, COMPONENTS));
    var settings =
        Map.of(
            "JAVA_TOOL_OPTIONS",
            "-XX:AOTCacheOutput=" + cache,
            "DEPTH_SPRINT_HOME",
            workspace.toString());
    try (var display = VirtualDisplay.start(1440, 900);
        var app = WatchedApp.start(List.of(args[0], file.toString()), settings, display, log)) {
      app.awaitFirstFrame();
      app.awaitRest();
      for (char view : "123451".toCharArray()) {
        Keys.press(display, String.valueOf(view));
        app.awaitRest();
      }
    }
    String said = Files.readString(log);
    if (Files.notExists(cache)) {
      throw new IOException("the JVM wrote no cache:\n" + said);
    }
    // A module or an export that the runtime lacks shows here, when a view first touches it.
    if (said.lines().anyMatch(Training::isTrouble)) {
      throw new IOException("the views did not come up cleanly:\n" + said);
    }
  }

  /** Lines in brackets are the JVM's own, about what it leaves out of the cache. */
  private static boolean isTrouble(String line) {
    return !line.startsWith("[")
        && (line.contains("Exception") || line.contains("NoClassDefFoundError"));
  }
}
