package dev.depthsprint.workspace.storage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a proof counted and what it found wrong. */
public final class Tally {

  /** More failures than these are counted, but say nothing new. */
  private static final int KEPT = 20;

  private final String proof;
  private final Map<String, Long> counts = new LinkedHashMap<>();
  private final List<String> failures = new ArrayList<>();
  private long failed;

  public Tally(String proof) {
    this.proof = proof;
  }

  public String proof() {
    return proof;
  }

  synchronized void add(String what, long count) {
    counts.merge(what, count, Long::sum);
  }

  synchronized void most(String what, long value) {
    counts.merge(what, value, Math::max);
  }

  /** A failure; the sentence says what was done, so that it can be done again. */
  public synchronized void fail(String sentence) {
    failed++;
    if (failures.size() < KEPT) {
      failures.add(sentence);
    }
  }

  /** What was counted, in the order in which it was first counted. */
  public synchronized Map<String, Long> counts() {
    return new LinkedHashMap<>(counts);
  }

  public synchronized long failed() {
    return failed;
  }

  /** The first of the failures. */
  public synchronized List<String> failures() {
    return List.copyOf(failures);
  }

  synchronized long count(String what) {
    return counts.getOrDefault(what, 0L);
  }
}
