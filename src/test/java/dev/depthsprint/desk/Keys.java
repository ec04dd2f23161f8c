package dev.depthsprint.desk;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Presses Ctrl and each character of its argument on the display that it is started on. A display
 * without a window manager gives the keys to the window under the pointer, which is the app's.
 */
final class Keys {

  private Keys() {}

  static void main(String[] args) throws AWTException {
    var robot = new Robot();
    for (char character : args[0].toCharArray()) {
      int key = KeyEvent.getExtendedKeyCodeForChar(character);
      robot.keyPress(KeyEvent.VK_CONTROL);
      robot.keyPress(key);
      robot.keyRelease(key);
      robot.keyRelease(KeyEvent.VK_CONTROL);
    }
  }

  /** Runs this program on another display than the caller's own. */
  static void press(VirtualDisplay display, String characters) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var builder =
        new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            "-Djava.awt.headless=false",
            Keys.class.getName(),
            characters);
    builder.environment().put("DISPLAY", display.name());
    int code = builder.inheritIO().start().onExit().join().exitValue();
    if (code != 0) {
      throw new IOException("the keys " + characters + " could not be pressed");
    }
  }
}
