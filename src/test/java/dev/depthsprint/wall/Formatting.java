package dev.depthsprint.wall;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The house format: google-java-format, without unused imports. Run as a program it rewrites the
 * sources; {@link FormatTest} only compares.
 */
final class Formatting {

  private static final Path SOURCES = Path.of("src");

  private Formatting() {}

  static List<Path> sources() throws IOException {
    try (var files = Files.walk(SOURCES)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  static String formatted(String source) throws FormatterException {
    return new Formatter()
        .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
  }

  static void main(String[] args) throws IOException, FormatterException {
    for (Path file : sources()) {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (!formatted.equals(source)) {
        Files.writeString(file, formatted);
      }
    }
  }
}
