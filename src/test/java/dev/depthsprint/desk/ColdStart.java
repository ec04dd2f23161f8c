package dev.depthsprint.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Starts the packaged app on a diagram file until nothing on the screen changes any more. */
final class ColdStart {

  private static final int RUNS = 3;

  private ColdStart() {}

  static void measure(Path launcher, Path file, Path scratch, Map<String, Object> report)
      throws IOException {
    var times = new Figures("ms");
    var memory = new Figures("MiB");
    for (int run = 0; run < RUNS; run++) {
      Path workspace = Files.createTempDirectory(scratch, "cold");
      try (var display = VirtualDisplay.start(1600, 1000);
          var app =
              WatchedApp.start(
                  List.of(launcher.toString(), file.toString()),
                  Map.of("DEPTH_SPRINT_HOME", workspace.toString()),
                  display,
                  scratch.resolve("cold.log"))) {
        app.awaitFirstFrame();
        times.add(app.awaitRest().toNanos() / 1e6);
        memory.add(app.peakBytes() / (1024.0 * 1024.0));
      }
    }
    report.put("coldStart", times.report());
    report.put("coldStartPeakMemory", memory.report());
  }
}
