package dev.depthsprint.desk;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * The pixels of a virtual display, mapped from the server's file: an X window dump, whose header is
 * big-endian words and whose pixels are little-endian {@code xRGB}.
 */
final class Screen {

  private static final int RGB = 0xFFFFFF;

  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);

  /** Ten seconds of looks. */
  private static final int LOOKS = 50;

  private final ByteBuffer dump;
  private final int firstPixel;
  private final int bytesPerLine;
  private final int width;
  private final int height;

  private Screen(ByteBuffer dump) {
    this.dump = dump;
    this.firstPixel = word(0) + 12 * word(19); // header and colour map, 12 bytes an entry
    this.width = word(4);
    this.height = word(5);
    this.bytesPerLine = word(12);
  }

  static Screen of(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
      return new Screen(channel.map(MapMode.READ_ONLY, 0, channel.size()));
    }
  }

  private int word(int index) {
    return dump.order(ByteOrder.BIG_ENDIAN).getInt(4 * index);
  }

  int rgb(int x, int y) {
    return dump.order(ByteOrder.LITTLE_ENDIAN).getInt(firstPixel + y * bytesPerLine + 4 * x) & RGB;
  }

  /**
   * How many colours a grid of every fourth pixel shows, counted up to a limit. An empty display
   * has one, a window that is mapped but not yet painted two, text alone a dozen.
   */
  int colours(int limit) {
    Set<Integer> seen = new HashSet<>();
    for (int y = 0; y < height; y += 4) {
      int last = -1;
      for (int x = 0; x < width; x += 4) {
        int rgb = rgb(x, y);
        if (rgb != last && seen.add(rgb) && seen.size() >= limit) {
          return limit;
        }
        last = rgb;
      }
    }
    return seen.size();
  }

  /**
   * A number that is another one once any pixel of every fourth row is. Made of whole rows at once:
   * who looks every few milliseconds must not take the processor from the app that is watched.
   */
  long fingerprint() {
    IntBuffer words =
        dump.order(ByteOrder.LITTLE_ENDIAN)
            .slice(firstPixel, height * bytesPerLine)
            .order(ByteOrder.LITTLE_ENDIAN)
            .asIntBuffer();
    int[] row = new int[width];
    long sum = 0;
    for (int y = 0; y < height; y += 4) {
      words.get(y * bytesPerLine / Integer.BYTES, row);
      sum = 31 * sum + Arrays.hashCode(row);
    }
    return sum;
  }

  /** What is shown once two looks in a row saw the same, or at last when something never rests. */
  BufferedImage settled() {
    BufferedImage before = image();
    for (int look = 0; look < LOOKS; look++) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
      BufferedImage now = image();
      if (Arrays.equals(pixels(before), pixels(now))) {
        return now;
      }
      before = now;
    }
    return before;
  }

  /** Waits until anything looks different from now, or at last when nothing does. */
  void changed() {
    int[] before = pixels(image());
    for (int look = 0; look < LOOKS && Arrays.equals(before, pixels(image())); look++) {
      LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }
  }

  static int[] pixels(BufferedImage image) {
    return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
  }

  private BufferedImage image() {
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, rgb(x, y));
      }
    }
    return image;
  }
}
