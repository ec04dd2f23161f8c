package dev.depthsprint.workspace.storage;

import com.sun.management.ThreadMXBean;
import dev.depthsprint.sprint.SetTime;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Changes each file of a workspace (one that version 1 wrote, with steps of undo and a backup) and
 * opens and verifies it: every byte, every length, zeros, twice the same, what belongs into another
 * file, and many bytes at once. That ends with a value or a sentence, in little memory, and changes
 * no file.
 */
final class MutationProof {

  /** What opening may allocate, in bytes; it takes some 2 MiB when nothing is wrong. */
  private static final long MOST_ALLOCATED = 64L * 1024 * 1024;

  /** Comparing all files each time would take longer than all else. */
  private static final int COMPARED = 25;

  private final ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final Path folder;
  private final Tally tally;
  private final Map<Path, byte[]> files = new TreeMap<>();
  private int checked;

  MutationProof(Path temp, Tally tally) throws Exception {
    folder = temp.resolve("mutations");
    this.tally = tally;
    fill();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith(".lock")) {
          files.put(file, Files.readAllBytes(file));
        }
      }
    }
    tally.most("files", files.size());
  }

  private void fill() throws Exception {
    for (Path sample : Samples.all()) {
      Path copy = folder.resolve(Samples.FOLDER.relativize(sample).toString());
      Files.createDirectories(copy.getParent());
      Files.copy(sample, copy);
    }
    var time = new SetTime("2026-03-02T09:15:04Z", "Europe/Berlin");
    try (var app = new LivingWorkspace(folder, time, new Random(1))) {
      var steps = new RandomSteps(5);
      for (int i = 0; i < 6; i++) {
        steps.next(app.store());
      }
      app.save();
      app.backUp();
    }
  }

  /**
   * @param stride every so many bytes and lengths are tried
   * @param seeds of changes of many bytes
   */
  void run(int stride, long seeds) throws Exception {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      String name = folder.relativize(file.getKey()).toString();
      for (int i = 0; i < file.getValue().length; i += stride) {
        byte[] changed = file.getValue().clone();
        changed[i] ^= (byte) (1 << i % 8);
        check(file.getKey(), changed, name + " with another byte " + i);
        check(file.getKey(), Arrays.copyOf(file.getValue(), i), name + " of " + i + " bytes");
      }
      check(file.getKey(), new byte[file.getValue().length], name + " of zeros");
      check(file.getKey(), twice(file.getValue()), name + " twice");
      for (Map.Entry<Path, byte[]> other : files.entrySet()) {
        check(file.getKey(), other.getValue(), name + " with the text of " + other.getKey());
      }
      Files.write(file.getKey(), file.getValue());
    }
    for (long seed = 0; seed < seeds; seed++) {
      mutate(seed);
    }
  }

  private static byte[] twice(byte[] bytes) {
    var twice = new ByteArrayOutputStream();
    twice.writeBytes(bytes);
    twice.writeBytes(bytes);
    return twice.toByteArray();
  }

  private void mutate(long seed) throws Exception {
    var random = new Random(seed);
    Path file = List.copyOf(files.keySet()).get(random.nextInt(files.size()));
    byte[] bytes = files.get(file).clone();
    for (int i = 1 + random.nextInt(40); i > 0; i--) {
      bytes = mutated(bytes, random);
    }
    check(file, bytes, folder.relativize(file) + " by seed " + seed);
    Files.write(file, files.get(file));
  }

  /** Another byte, a stretch of zeros, a stretch that is gone, or one that stands twice. */
  private static byte[] mutated(byte[] bytes, Random random) {
    if (bytes.length == 0) {
      return bytes;
    }
    int from = random.nextInt(bytes.length);
    int to = Math.min(bytes.length, from + 1 + random.nextInt(64));
    return switch (random.nextInt(8)) {
      case 0 -> {
        byte[] zeros = bytes.clone();
        Arrays.fill(zeros, from, to, (byte) 0);
        yield zeros;
      }
      case 1 -> joined(Arrays.copyOf(bytes, from), Arrays.copyOfRange(bytes, to, bytes.length));
      case 2 -> joined(Arrays.copyOf(bytes, to), Arrays.copyOfRange(bytes, from, bytes.length));
      default -> {
        byte[] other = bytes.clone();
        other[from] = (byte) random.nextInt(256);
        yield other;
      }
    };
  }

  private static byte[] joined(byte[] front, byte[] rest) {
    byte[] all = Arrays.copyOf(front, front.length + rest.length);
    System.arraycopy(rest, 0, all, front.length, rest.length);
    return all;
  }

  private void check(Path file, byte[] bytes, String what) throws IOException {
    Files.write(file, bytes);
    tally.add("mutations", 1);
    long before = thread.getCurrentThreadAllocatedBytes();
    try {
      for (Message finding : Verification.of(folder).findings()) {
        tally.add("sentences", 1);
        expect(!finding.text().isBlank(), what, "a sentence is empty");
      }
    } catch (Problem | RuntimeException | StackOverflowError e) {
      tally.fail(what + ": " + e);
    }
    long allocated = thread.getCurrentThreadAllocatedBytes() - before;
    tally.most("most allocated by one opening, in KiB", allocated / 1024);
    expect(allocated <= MOST_ALLOCATED, what, allocated + " bytes were allocated");
    if (checked++ % COMPARED == 0) {
      expectUnchanged(file, bytes, what);
    }
  }

  private void expectUnchanged(Path changed, byte[] bytes, String what) throws IOException {
    for (Map.Entry<Path, byte[]> file : files.entrySet()) {
      byte[] wanted = file.getKey().equals(changed) ? bytes : file.getValue();
      boolean isSame = Arrays.equals(Files.readAllBytes(file.getKey()), wanted);
      expect(isSame, what, "opening changed " + file.getKey());
    }
    try (Stream<Path> all = Files.walk(folder)) {
      long there = all.filter(Files::isRegularFile).filter(it -> !it.endsWith(".lock")).count();
      expect(there == files.size(), what, "opening made or took away a file");
    }
  }

  private void expect(boolean isSo, String when, String otherwise) {
    if (!isSo) {
      tally.fail(when + ": " + otherwise);
    }
  }
}
