package dev.depthsprint.workspace.storage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whatever is in the files: loading ends, says what is wrong and changes none of them; see also
 * {@link MutationProof}.
 */
class CorruptionTest {

  @TempDir Path folder;

  private Map<Path, byte[]> samples;

  @BeforeEach
  void copySamples() throws Exception {
    samples = new TreeMap<>();
    for (Path sample : Samples.all()) {
      Path copy = folder.resolve(Samples.FOLDER.relativize(sample).toString());
      samples.put(copy, Files.readAllBytes(sample));
      Files.createDirectories(copy.getParent());
      Files.copy(sample, copy);
    }
    assertThat(WorkspaceFolder.read(folder).complaints()).isEmpty();
  }

  @Test
  void every_byte_may_be_another() throws Exception {
    for (Map.Entry<Path, byte[]> sample : samples.entrySet()) {
      for (int i = 0; i < sample.getValue().length; i++) {
        for (int mask : new int[] {0x01, 0x10, 0x80, 0xFF}) {
          byte[] bytes = sample.getValue().clone();
          bytes[i] ^= (byte) mask;
          assertParses(sample.getKey(), bytes);
          if (i % 150 == 0) {
            assertLoads(sample.getKey(), bytes);
          }
        }
      }
      Files.write(sample.getKey(), sample.getValue());
    }
  }

  @Test
  void a_file_may_end_anywhere() throws Exception {
    for (Map.Entry<Path, byte[]> sample : samples.entrySet()) {
      for (int length = 0; length < sample.getValue().length; length++) {
        byte[] bytes = Arrays.copyOf(sample.getValue(), length);
        assertParses(sample.getKey(), bytes);
        if (length % 100 == 0) {
          assertLoads(sample.getKey(), bytes);
        }
      }
      Files.write(sample.getKey(), sample.getValue());
    }
  }

  @Test
  void a_file_may_hold_what_belongs_into_another() throws Exception {
    for (Path file : samples.keySet()) {
      for (byte[] other : samples.values()) {
        assertLoads(file, other);
      }
      Files.write(file, samples.get(file));
    }
  }

  @Test
  void opening_and_closing_without_an_edit_changes_no_file() throws Exception {
    for (Path file : samples.keySet()) {
      byte[] bytes = Arrays.copyOf(samples.get(file), samples.get(file).length / 2);
      Files.write(file, bytes);

      WorkspaceFolder.open(folder).close();

      assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
      assertThat(files()).containsExactlyInAnyOrderElementsOf(withLock(samples.keySet()));
      Files.write(file, samples.get(file));
    }
  }

  /** Ends with a value or a problem; anything else fails the test. Quick, since in memory. */
  private static void assertParses(Path file, byte[] bytes) {
    String name = file.getFileName().toString();
    try {
      switch (name) {
        case "sprint.json", "sprint-2026-02-23.json" ->
            new FileFormat<>(new SprintCodec()).parse(bytes, name);
        case "settings.json" -> new FileFormat<>(new SettingsCodec()).parse(bytes, name);
        case "time.jsonl" -> JournalText.parse(bytes, name);
        case "20260302T091504250Z.json" ->
            new FileFormat<>(new VersionCodec("target")).parse(bytes, name);
        default -> DiagramFiles.format("target").parse(bytes, name);
      }
    } catch (Problem problem) {
      assertThat(problem.sentence().text()).contains(name);
    }
  }

  private void assertLoads(Path file, byte[] bytes) throws Exception {
    Files.write(file, bytes);

    LoadedWorkspace loaded = WorkspaceFolder.read(folder);

    assertThat(loaded.complaints()).extracting(Message::text).noneMatch(String::isBlank);
    assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    assertThat(files()).containsExactlyInAnyOrderElementsOf(samples.keySet());
  }

  private List<Path> withLock(Iterable<Path> files) {
    List<Path> all = new ArrayList<>(List.of(folder.resolve(".lock")));
    files.forEach(all::add);
    return all;
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    }
  }
}
