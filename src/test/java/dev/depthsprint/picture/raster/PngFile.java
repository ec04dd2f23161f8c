package dev.depthsprint.picture.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Inflater;

/**
 * A PNG reader that shares nothing with the writer and forgives nothing: every CRC, length and
 * order is checked, and no byte may be left over.
 *
 * @param pixels straight ARGB
 */
record PngFile(int width, int height, int pixelsAMetre, List<String> chunks, int[] pixels) {

  static PngFile read(byte[] file) throws Exception {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    assertThat(bytes.getLong()).isEqualTo(0x89504E470D0A1A0AL);
    List<String> chunks = new ArrayList<>();
    var packed = new ByteArrayOutputStream();
    ByteBuffer header = null;
    int density = 0;
    while (bytes.hasRemaining()) {
      byte[] data = new byte[bytes.getInt()];
      byte[] type = new byte[4];
      bytes.get(type).get(data);
      var crc = new CRC32();
      crc.update(type);
      crc.update(data);
      assertThat(bytes.getInt()).isEqualTo((int) crc.getValue());
      String name = new String(type, StandardCharsets.US_ASCII);
      chunks.add(name);
      switch (name) {
        case "IHDR" -> header = ByteBuffer.wrap(data);
        case "pHYs" -> density = density(ByteBuffer.wrap(data));
        case "sRGB" -> assertThat(data).containsExactly(0);
        case "IDAT" -> packed.write(data);
        case "IEND" -> assertThat(data).isEmpty();
        default -> throw new AssertionError("a chunk " + name);
      }
    }
    assertThat(chunks).startsWith("IHDR").endsWith("IEND");
    int width = header.getInt();
    int height = header.getInt();
    assertThat(header.get()).as("bits").isEqualTo((byte) 8);
    int channels = channels(header.get());
    assertThat(header.get(10) + header.get(11) + header.get(12)).isZero();
    byte[] rows = inflated(packed.toByteArray(), height * (1 + width * channels));
    return new PngFile(width, height, density, chunks, pixels(rows, width, height, channels));
  }

  private static int density(ByteBuffer data) {
    int across = data.getInt();
    assertThat(data.getInt()).isEqualTo(across);
    assertThat(data.get()).as("unit").isEqualTo((byte) 1);
    return across;
  }

  private static int channels(byte colorType) {
    assertThat(colorType).isIn((byte) 2, (byte) 6);
    return colorType == 2 ? 3 : 4;
  }

  private static byte[] inflated(byte[] packed, int size) throws Exception {
    var inflater = new Inflater();
    inflater.setInput(packed);
    byte[] rows = new byte[size + 1];
    assertThat(inflater.inflate(rows)).isEqualTo(size);
    assertThat(inflater.finished()).isTrue();
    assertThat(inflater.getRemaining()).isZero();
    inflater.end();
    return rows;
  }

  private static int[] pixels(byte[] rows, int width, int height, int channels) {
    int[] pixels = new int[width * height];
    int at = 0;
    for (int row = 0; row < height; row++) {
      assertThat(rows[at++]).as("filter of row " + row).isZero();
      for (int column = 0; column < width; column++) {
        int rgb = (rows[at] & 0xFF) << 16 | (rows[at + 1] & 0xFF) << 8 | rows[at + 2] & 0xFF;
        int alpha = channels == 4 ? rows[at + 3] & 0xFF : 255;
        pixels[row * width + column] = alpha << 24 | rgb;
        at += channels;
      }
    }
    return pixels;
  }
}
