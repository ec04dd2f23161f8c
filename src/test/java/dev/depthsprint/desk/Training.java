package dev.depthsprint.desk;

import dev.depthsprint.text.Problem;
import dev.depthsprint.tour.SampleWorkspace;
import dev.depthsprint.workspace.Settings.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Lets the packaged app live through a start and its views, so that the JVM writes down which
 * classes they need and in what state: the next start reads them from that cache. It has to be the
 * packaged app itself and nothing beside it, since a cache serves only the class path that it was
 * made with. Arguments: the app's launcher, the cache to write, an empty folder for a workspace.
 */
final class Training {

  private Training() {}

  static void main(String[] args) throws IOException, Problem {
    Path cache = Path.of(args[1]).toAbsolutePath();
    Path workspace = Path.of(args[2]).toAbsolutePath();
    Path log = workspace.resolveSibling("training.log");
    SampleWorkspace.fill(workspace, Look.LIGHT);
    var settings =
        Map.of(
            "JAVA_TOOL_OPTIONS",
            "-XX:AOTCacheOutput=" + cache,
            "DEPTH_SPRINT_HOME",
            workspace.toString());
    try (var display = VirtualDisplay.start(1440, 900);
        var app = WatchedApp.start(List.of(args[0]), settings, display, log)) {
      app.awaitFirstFrame();
      display.screen().settled();
      for (char view : "123451".toCharArray()) {
        Keys.press(display, String.valueOf(view));
        display.screen().settled();
      }
    }
    String said = Files.readString(log);
    if (Files.notExists(cache)) {
      throw new IOException("the JVM wrote no cache:\n" + said);
    }
    // A module or an export that the runtime lacks shows here, when a view first touches it.
    if (said.contains("Exception") || said.contains("NoClassDefFoundError")) {
      throw new IOException("the views did not come up cleanly:\n" + said);
    }
  }
}
