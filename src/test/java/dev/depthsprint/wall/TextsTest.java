package dev.depthsprint.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every text that is asked for is there, and every text that is there is asked for. */
class TextsTest {

  private static final Path BUNDLES = Path.of("src/main/resources/dev/depthsprint/text");

  @Test
  void every_key_that_the_sources_name_stands_in_its_bundle() throws IOException {
    assertThat(keysInSources()).isSubsetOf(keysInBundles());
  }

  @Test
  void every_key_of_a_bundle_is_named_in_the_sources() throws IOException {
    assertThat(keysInBundles()).isSubsetOf(keysInSources());
  }

  @Test
  void every_key_starts_with_the_name_of_its_bundle() throws IOException {
    for (Path bundle : bundles()) {
      assertThat(load(bundle).stringPropertyNames())
          .allSatisfy(key -> assertThat(key).startsWith(roomOf(bundle) + "."));
    }
  }

  /** A key is a quoted {@code room.name} in Java, or {@code %room.name} in FXML. */
  private static Set<String> keysInSources() throws IOException {
    String rooms = bundles().stream().map(TextsTest::roomOf).collect(Collectors.joining("|"));
    var key = Pattern.compile("[\"%]((?:" + rooms + ")\\.[a-zA-Z0-9.]*[a-zA-Z0-9])\"");
    Set<String> keys = new TreeSet<>();
    try (var files = Files.walk(Path.of("src/main"))) {
      for (Path file : files.filter(TextsTest::mayNameKeys).toList()) {
        key.matcher(Files.readString(file)).results().forEach(match -> keys.add(match.group(1)));
      }
    }
    return keys;
  }

  private static boolean mayNameKeys(Path file) {
    return file.toString().endsWith(".java") || file.toString().endsWith(".fxml");
  }

  private static Set<String> keysInBundles() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (Path bundle : bundles()) {
      keys.addAll(load(bundle).stringPropertyNames());
    }
    return keys;
  }

  private static Set<Path> bundles() throws IOException {
    try (var files = Files.list(BUNDLES)) {
      return files.collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String roomOf(Path bundle) {
    return bundle.getFileName().toString().replace(".properties", "");
  }

  private static Properties load(Path bundle) throws IOException {
    var properties = new Properties();
    try (var reader = Files.newBufferedReader(bundle)) {
      properties.load(reader);
    }
    return properties;
  }
}
