package dev.depthsprint.desk;

import java.awt.image.BufferedImage;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;

/**
 * Does the packaged app work as a program on this system? Its window has to come up and be painted,
 * and a sample has to come out as a picture. Arguments: the app's launcher, and a folder for the
 * two pictures, which stay there to be looked at.
 */
final class Smoke {

  private static final int SCALE = 2;

  /** A 1× picture is 96 dots an inch, which PNG counts in dots a metre. */
  private static final int DOTS_A_METRE = Math.round(96 * SCALE / 0.0254f);

  private final Path launcher;
  private final Path out;
  private final Path workspace;

  private Smoke(Path launcher, Path out, Path workspace) {
    this.launcher = launcher;
    this.out = out;
    this.workspace = workspace;
  }

  static void main(String[] args) throws IOException, InterruptedException {
    Path out = Files.createDirectories(Path.of(args[1]));
    Path workspace = Files.createTempDirectory("depth-sprint-smoke");
    try {
      var smoke = new Smoke(Path.of(args[0]).toAbsolutePath(), out, workspace);
      smoke.paintsItsWindow();
      smoke.exportsTheSample();
    } finally {
      delete(workspace);
    }
  }

  private void exportsTheSample() throws IOException, InterruptedException {
    Path picture = out.resolve("sample.png");
    Files.deleteIfExists(picture);
    run("diagram", "new", "Smoke", "--template", "target");
    run("diagram", "export", "Smoke", "-o", picture.toString(), "--scale", "" + SCALE);
    BufferedImage image = ImageIO.read(picture.toFile());
    check(
        image.getWidth() > 400 * SCALE && image.getHeight() > 100 * SCALE, "the picture is small");
    check(coloursOf(image) > 32, "the picture is all but empty");
    check(dotsAMetre(picture) == DOTS_A_METRE, "the picture's pHYs does not say " + DOTS_A_METRE);
    tell("sample.png: " + image.getWidth() + "x" + image.getHeight());
  }

  private void paintsItsWindow() throws IOException {
    Path output = out.resolve("window.log");
    try (var display = VirtualDisplay.start(1440, 900);
        var app =
            WatchedApp.start(
                List.of(launcher.toString()),
                Map.of("DEPTH_SPRINT_HOME", workspace.toString()),
                display,
                output)) {
      Duration firstFrame = app.awaitFirstFrame();
      BufferedImage image = display.screen().settled();
      ImageIO.write(image, "png", out.resolve("window.png").toFile());
      check(app.isRunning(), "the window closed by itself");
      check(coloursOf(image) > 32, "the window is all but empty");
      tell("window.png: first painted after " + firstFrame.toMillis() + " ms");
    }
    check(Files.readString(output).isBlank(), "the window wrote to its console: see " + output);
  }

  private void run(String... arguments) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments)).toList();
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("DEPTH_SPRINT_HOME", workspace.toString());
    // No display: a command must not need one.
    builder.environment().remove("DISPLAY");
    int code = builder.start().waitFor();
    check(code == 0, String.join(" ", command) + " ended with " + code);
  }

  private static int coloursOf(BufferedImage image) {
    Set<Integer> seen = new HashSet<>();
    for (int pixel : Screen.pixels(image)) {
      seen.add(pixel);
    }
    return seen.size();
  }

  /** From the picture's pHYs chunk; 0 where it has none. */
  private static int dotsAMetre(Path png) throws IOException {
    try (var in = new DataInputStream(Files.newInputStream(png))) {
      in.readLong(); // signature
      while (true) {
        int length = in.readInt();
        int type = in.readInt();
        if (type == 0x70485973) {
          return in.readInt();
        } else if (type == 0x49444154) {
          return 0;
        }
        in.skipNBytes(length + 4L);
      }
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  private static void check(boolean holds, String otherwise) throws IOException {
    if (!holds) {
      throw new IOException(otherwise);
    }
  }

  private static void tell(String what) {
    System.out.println(what);
  }
}
