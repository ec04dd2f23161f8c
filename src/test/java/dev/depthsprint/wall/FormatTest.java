package dev.depthsprint.wall;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormatTest {

  @Test
  void every_source_file_is_in_the_house_format() throws Exception {
    List<Path> different = new ArrayList<>();
    for (Path file : Formatting.sources()) {
      String source = Files.readString(file);
      if (!Formatting.formatted(source).equals(source)) {
        different.add(file);
      }
    }
    assertThat(different).as("files to format with: mvn test-compile exec:exec@format").isEmpty();
  }
}
