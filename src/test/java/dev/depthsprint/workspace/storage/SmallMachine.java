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
 * A virtual machine for children that live for a moment. It only interprets, and starts from a
 * cache that a child has trained: a fifth of the processor time of a plain start. The cache wants
 * jars on the class path, so folders of classes are packed into one first.
 */
final class SmallMachine {

  private final Path temp;
  private final List<String> options = new ArrayList<>();

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
            "-XX:+UseSerialGC",
            "-XX:-UsePerfData",
            "-Xmx64m",
            "-cp",
            machine.classPath()));
    machine.train();
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
        } else if (part.endsWith(".jar") && !path.getFileName().toString().startsWith("javafx")) {
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

  /** One child that ends by itself leaves the cache. */
  private void train() throws Exception {
    Path cache = temp.resolve("classes.aot");
    Path folder = temp.resolve("training");
    KillProof.fill(folder);
    List<String> command = new ArrayList<>(options);
    command.add(1, "-XX:AOTCacheOutput=" + cache);
    command.addAll(List.of(KilledChild.class.getName(), folder.toString(), "1", "1", "1", "9"));
    new ProcessBuilder(command)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
    if (Files.exists(cache)) {
      options.add(1, "-XX:AOTCache=" + cache);
    }
  }

  Process start(Class<?> program, Object... arguments) throws IOException {
    List<String> command = new ArrayList<>(options);
    command.add(program.getName());
    Stream.of(arguments).map(Object::toString).forEach(command::add);
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }
}
