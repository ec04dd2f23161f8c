package dev.depthsprint.workspace.storage;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * A virtual machine for children that live for a moment: a small part of the time of a plain start.
 * It begins with a cache that a child has trained, compiles little, and has nothing on its class
 * path but what a workspace in a folder needs. The cache wants jars there, so folders of classes
 * are packed into one first.
 */
final class SmallMachine {

  /** What the rooms of the workspace stand on. */
  private static final String LIBRARIES =
      "(pcollections|jackson-(core|databind|annotations)|commonmark).*\\.jar";

  private final Path temp;
  private final List<String> options = new ArrayList<>();

  /** What the machine says of its own training is of no interest. */
  private ProcessBuilder.Redirect errors = ProcessBuilder.Redirect.DISCARD;

  private SmallMachine(Path temp) {
    this.temp = temp;
  }

  /** A machine with the classes of this one. */
  static SmallMachine trained(Path temp) throws Exception {
    var machine = new SmallMachine(temp);
    machine.options.addAll(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:CompileThresholdScaling=20",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xmx64m",
            "-cp",
            machine.classPath()));
    machine.train();
    machine.errors = ProcessBuilder.Redirect.INHERIT;
    return machine;
  }

  private String classPath() throws IOException {
    List<String> parts = new ArrayList<>();
    Path own = temp.resolve("classes.jar");
    parts.add(own.toString());
    try (var jar = new JarOutputStream(Files.newOutputStream(own))) {
      jar.setLevel(0);
      for (String part : System.getProperty("java.class.path").split(File.pathSeparator)) {
        Path path = Path.of(part);
        if (Files.isDirectory(path)) {
          pack(path, jar);
        } else if (path.getFileName().toString().matches(LIBRARIES)) {
          parts.add(part);
        }
      }
    }
    return String.join(File.pathSeparator, parts);
  }

  /** Without the rooms that a child does not enter. */
  private static void pack(Path folder, JarOutputStream jar) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      files
          .filter(file -> file.toString().matches(".*\\.(class|properties|json)"))
          .filter(file -> !folder.relativize(file).startsWith(Path.of("dev/depthsprint/ui")))
          .forEach(file -> {
            try {
              String name = folder.relativize(file).toString().replace(File.separatorChar, '/');
              jar.putNextEntry(new ZipEntry(name));
              Files.copy(file, jar);
              jar.closeEntry();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }
  }

  /**
   * A child that ends by itself leaves the cache. It goes on where another one was, since what
   * reads a used folder is not in the cache otherwise.
   */
  private void train() throws Exception {
    Path cache = temp.resolve("classes.aot");
    Path folder = temp.resolve("training");
    KillProof.fill(folder);
    finish(start(KilledChild.class, folder, 1, 1, 1, 4));
    options.add(1, "-XX:AOTCacheOutput=" + cache);
    finish(start(KilledChild.class, folder, 2, 20, 4, 12));
    options.remove(1);
    if (Files.exists(cache)) {
      options.add(1, "-XX:AOTCache=" + cache);
    }
  }

  private static void finish(Process child) throws Exception {
    try (var out = child.inputReader()) {
      out.lines().forEach(_ -> {});
    }
    child.waitFor();
  }

  Process start(Class<?> program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(options);
    command.add(program.getName());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectError(errors).start();
  }
}
