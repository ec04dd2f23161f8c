package dev.depthsprint.ui.timer;

import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The notifications that the system itself shows: {@code notify-send} on Linux where it is
 * installed, {@code osascript} on macOS, none elsewhere. What is told goes in as arguments of its
 * own, never as a part of a command.
 */
public final class SystemNotices {

  private static final Logger LOG = System.getLogger(SystemNotices.class.getName());

  /** What a script of macOS gets as its arguments it shows. */
  private static final String SHOW =
      "on run told\ndisplay notification (item 2 of told) with title (item 1 of told)\nend run";

  private static final String SHOW_AND_SOUND =
      "on run told\ndisplay notification (item 2 of told) with title (item 1 of told)"
          + " sound name \"Glass\"\nend run";

  private SystemNotices() {}

  /**
   * @param osName as in the system property {@code os.name}
   * @param path as in the variable {@code PATH}
   */
  public static Outside of(String osName, String path) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.startsWith("linux") && isOnPath("notify-send", path)) {
      return (title, text, sound) -> run(linux(title, text, sound));
    }
    if (os.startsWith("mac")) {
      return (title, text, sound) -> run(mac(title, text, sound));
    }
    return Outside.NOWHERE;
  }

  static List<String> linux(String title, String text, boolean sound) {
    String hint = sound ? "string:sound-name:message-new-instant" : "boolean:suppress-sound:true";
    return List.of("notify-send", "--app-name=Depth Sprint", "--hint=" + hint, "--", title, text);
  }

  static List<String> mac(String title, String text, boolean sound) {
    return List.of("osascript", "-e", sound ? SHOW_AND_SOUND : SHOW, "--", title, text);
  }

  private static boolean isOnPath(String program, String path) {
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .filter(folder -> !folder.isBlank())
        .anyMatch(folder -> isExecutable(folder, program));
  }

  private static boolean isExecutable(String folder, String program) {
    try {
      return Files.isExecutable(Path.of(folder, program));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /** Away from the JavaFX thread: to start a program may take a while. */
  private static void run(List<String> command) {
    Thread.ofVirtual()
        .start(() -> {
          try {
            new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start()
                .getOutputStream()
                .close();
          } catch (IOException e) {
            LOG.log(Level.DEBUG, "no notification outside the window", e);
          }
        });
  }
}
