package dev.depthsprint.proof;

import dev.depthsprint.workspace.storage.Proofs;
import dev.depthsprint.workspace.storage.Tally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/** Proves at length what docs/reliability.md promises, and prints the figures. */
@Command(
    name = "prove",
    description = "Proves that nothing is lost, and prints what was tried. Exit 1: a proof failed.",
    mixinStandardHelpOptions = true)
final class Prove implements Callable<Integer> {

  @Option(names = "--rounds", description = "Processes to kill, 200 by default.")
  private int rounds = 200;

  @Option(
      names = "--seeds",
      description = "Storms, 100 by default; a tenth as many power cuts, 100 mutations for each.")
  private int seeds = 100;

  @Option(
      names = "--stride",
      description = "Every so many bytes of a file are changed, 10 by default; 1 tries all.")
  private int stride = 10;

  @Option(
      names = "--only",
      split = ",",
      description = "Only these: kills, power cuts, faults, mutations, storms, soak.")
  private List<String> only = List.of();

  @Option(names = "--json", paramLabel = "OUT.json", description = "Where the figures go too.")
  private Optional<Path> json = Optional.empty();

  static void main(String[] args) {
    System.exit(new CommandLine(new Prove()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<Map<String, Object>> reports = new ArrayList<>();
    boolean isProven = true;
    Path temp = Files.createTempDirectory("depth-sprint-prove");
    try {
      for (Proofs.Proof proof : Proofs.all(temp, rounds, seeds, stride)) {
        if (only.isEmpty() || only.contains(proof.name())) {
          Tally tally = tally(proof);
          reports.add(report(tally));
          isProven &= tally.failed() == 0;
        }
      }
    } finally {
      delete(temp);
    }
    System.out.println(isProven ? "Nothing was lost." : "A proof failed.");
    if (json.isPresent()) {
      write(json.get(), reports);
    }
    return isProven ? 0 : 1;
  }

  private static Tally tally(Proofs.Proof proof) {
    var tally = new Tally(proof.name());
    long start = System.nanoTime();
    try {
      proof.run().into(tally);
      // Whatever ends a proof is what it is there to find.
    } catch (Exception e) {
      tally.fail("ended by " + e);
    }
    System.out.println(
        tally.proof() + ": " + tally.failed() + " failures in " + seconds(start) + " s");
    tally.counts().forEach((what, count) -> System.out.println("  " + what + ": " + count));
    tally.failures().forEach(failure -> System.out.println("  FAILED " + failure));
    return tally;
  }

  private static long seconds(long start) {
    return (System.nanoTime() - start) / 1_000_000_000;
  }

  private static Map<String, Object> report(Tally tally) {
    Map<String, Object> report = new LinkedHashMap<>();
    report.put("proof", tally.proof());
    report.put("counts", tally.counts());
    report.put("failed", tally.failed());
    report.put("failures", tally.failures());
    return report;
  }

  private void write(Path out, List<Map<String, Object>> reports) throws IOException {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("at", Instant.now().toString());
    all.put("system", System.getProperty("os.name") + " " + System.getProperty("os.version"));
    all.put("java", System.getProperty("java.runtime.version"));
    all.put("rounds", rounds);
    all.put("seeds", seeds);
    all.put("stride", stride);
    all.put("proofs", reports);
    Files.writeString(
        out, JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsString(all));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
