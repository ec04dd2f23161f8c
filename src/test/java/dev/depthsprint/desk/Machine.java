package dev.depthsprint.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the figures were measured on; without it they mean nothing. */
final class Machine {

  private Machine() {}

  static Map<String, Object> describe() throws IOException {
    var machine = new LinkedHashMap<String, Object>();
    machine.put("measuredAt", Instant.now().toString());
    machine.put("processor", field(Path.of("/proc/cpuinfo"), "model name"));
    machine.put("cores", Runtime.getRuntime().availableProcessors());
    machine.put("memory", field(Path.of("/proc/meminfo"), "MemTotal"));
    machine.put("system", field(Path.of("/etc/os-release"), "PRETTY_NAME"));
    machine.put("kernel", System.getProperty("os.version"));
    machine.put("java", System.getProperty("java.runtime.version"));
    machine.put("display", "Xvfb, software rendering");
    machine.put("loadAtStart", load());
    return machine;
  }

  /**
   * Average number of running processes over the last minute: above the cores, figures are too
   * high.
   */
  static double load() throws IOException {
    return Double.parseDouble(Files.readString(Path.of("/proc/loadavg")).split(" ")[0]);
  }

  private static String field(Path file, String name) throws IOException {
    try (var lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(line.contains("=") ? '=' : ':') + 1))
          .map(value -> value.replace("\"", "").strip())
          .findFirst()
          .orElse("unknown");
    }
  }
}
