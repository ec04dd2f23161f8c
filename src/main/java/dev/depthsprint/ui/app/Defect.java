package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * An exception that nobody expected, as it may be shown to others: where it happened, but not what
 * it says, since that may hold what a person wrote.
 *
 * @param code six hexadecimal digits, the same for the same place in the same version
 * @param details versions and stack traces
 */
record Defect(String code, String details) {

  private static final int MOST_FRAMES = 60;

  static Defect of(Throwable failure) {
    List<String> lines = new ArrayList<>();
    Set<Throwable> seen = new HashSet<>();
    Throwable next = failure;
    while (next != null && seen.add(next)) {
      lines.add((lines.isEmpty() ? "" : "caused by ") + next.getClass().getName());
      StackTraceElement[] frames = next.getStackTrace();
      for (int i = 0; i < Math.min(frames.length, MOST_FRAMES); i++) {
        lines.add("  at " + frames[i]);
      }
      next = next.getCause();
    }
    String trace = String.join("\n", lines);
    var crc = new CRC32();
    crc.update(trace.getBytes(StandardCharsets.UTF_8));
    String code = HexFormat.of().toHexDigits((int) crc.getValue()).substring(2);
    return new Defect(code, head(code) + "\n" + trace);
  }

  private static String head(String code) {
    String version =
        Optional.ofNullable(Defect.class.getPackage().getImplementationVersion())
            .orElseGet(() -> Message.of("ui.app.unpacked").text());
    return "Depth Sprint "
        + version
        + ", code "
        + code
        + ", Java "
        + System.getProperty("java.version")
        + ", "
        + System.getProperty("os.name")
        + " "
        + System.getProperty("os.version");
  }
}
