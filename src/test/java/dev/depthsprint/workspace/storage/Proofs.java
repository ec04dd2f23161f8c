package dev.depthsprint.workspace.storage;

import java.nio.file.Path;
import java.util.List;

/** The proofs that nothing is lost, each as large as it is wanted. */
public final class Proofs {

  /** How long the day of the soak is. */
  private static final int HOURS = 24;

  /** A random state of the disk more, after each step of a power cut. */
  private static final int MORE_STATES = 4;

  /** A proof under its name. */
  public record Proof(String name, Run run) {}

  /** Counts what it does into the tally. */
  @FunctionalInterface
  public interface Run {
    void into(Tally tally) throws Exception;
  }

  private Proofs() {}

  /**
   * @param temp is there and empty
   * @param rounds of kills
   * @param seeds of storms; power cuts and mutations are scaled by them
   * @param stride every so many bytes and lengths of a file are tried by opening the workspace
   */
  public static List<Proof> all(Path temp, int rounds, int seeds, int stride) {
    return List.of(
        new Proof("kills", tally -> KillProof.runAtOnce(temp, tally, 1, rounds)),
        new Proof("power cuts", tally -> powerCuts(temp, tally, Math.max(1, seeds / 10))),
        new Proof("faults", tally -> new FaultProof(temp, tally).run()),
        new Proof("mutations", tally -> new MutationProof(temp, tally).run(stride, seeds * 100L)),
        new Proof("storms", tally -> storms(temp, tally, seeds)),
        new Proof("soak", tally -> new SoakProof(temp, tally).run(HOURS)));
  }

  private static void powerCuts(Path temp, Tally tally, int seeds) throws Exception {
    var proof = new PowerCutProof(temp, tally);
    for (long seed = 0; seed < seeds; seed++) {
      proof.run(seed, MORE_STATES);
    }
  }

  private static void storms(Path temp, Tally tally, int seeds) throws Exception {
    var proof = new StormProof(temp, tally);
    for (long seed = 0; seed < seeds; seed++) {
      proof.run(seed);
    }
  }
}
