package dev.depthsprint.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;

/** What this process uses of one core, in percent, and which of its threads use it. */
final class ProcessorShare {

  /** What is less is not worth naming, in percent of a core. */
  private static final double LEAST = 0.03;

  private ProcessorShare() {}

  /**
   * @param settling to wait before
   * @param counted to count for
   */
  static Map<String, Object> measure(Duration settling, Duration counted) {
    LockSupport.parkNanos(settling.toNanos());
    Map<String, Long> before = byThread();
    long all = processNanos();
    long from = System.nanoTime();
    LockSupport.parkNanos(counted.toNanos());
    double span = System.nanoTime() - from;
    var report = new LinkedHashMap<String, Object>();
    report.put("unit", "%");
    report.put("share", percent(processNanos() - all, span));
    var threads = new TreeMap<String, Object>();
    byThread()
        .forEach((name, nanos) -> {
          double share = percent(nanos - before.getOrDefault(name, 0L), span);
          if (share >= LEAST) {
            threads.put(name, share);
          }
        });
    report.put("threads", threads);
    return report;
  }

  private static double percent(long nanos, double span) {
    return Math.round(10_000 * nanos / span) / 100.0;
  }

  private static long processNanos() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
        .getProcessCpuTime();
  }

  /** The system knows those of the JVM's compiler and collector too; in hundredths of a second. */
  private static Map<String, Long> byThread() {
    var nanos = new TreeMap<String, Long>();
    try (var threads = Files.list(Path.of("/proc/self/task"))) {
      for (Path thread : threads.toList()) {
        String stat = Files.readString(thread.resolve("stat"));
        String[] afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        long ticks = Long.parseLong(afterName[11]) + Long.parseLong(afterName[12]);
        String name = stat.substring(stat.indexOf('(') + 1, stat.lastIndexOf(')'));
        nanos.merge(name, 10_000_000 * ticks, Long::sum);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return nanos;
  }
}
