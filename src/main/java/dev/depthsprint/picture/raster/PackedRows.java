package dev.depthsprint.picture.raster;

import java.io.ByteArrayOutputStream;
import java.util.zip.Adler32;
import java.util.zip.Deflater;

/**
 * Some rows of a PNG file, compressed on their own, so that bands can be compressed at the same
 * time. One after the other they make one stream: each ends on a byte, only the last one says that
 * nothing follows.
 *
 * @param packed a piece of a deflate stream, without zlib's head and checksum
 * @param length bytes before compression
 * @param checksum Adler-32 of these bytes
 */
record PackedRows(byte[] packed, long length, long checksum) {

  private static final int LEVEL = 6;

  /** Adler-32 counts modulo the largest prime below 2¹⁶. */
  private static final long ADLER_BASE = 65521;

  /** The checksum of no bytes. */
  static final long ADLER_START = 1;

  /**
   * Packs premultiplied pixels.
   *
   * @param opaque true to leave alpha out
   * @param last true when no rows follow
   */
  static PackedRows of(int[] pixels, int width, int rows, boolean opaque, boolean last) {
    byte[] row = new byte[1 + width * (opaque ? 3 : 4)];
    var checksum = new Adler32();
    var packer = new Packer();
    try (packer) {
      for (int i = 0; i < rows; i++) {
        if (opaque) {
          packOpaque(pixels, i * width, width, row);
        } else {
          packStraight(pixels, i * width, width, row);
        }
        checksum.update(row);
        packer.add(row);
      }
      packer.end(last);
    }
    return new PackedRows(packer.out.toByteArray(), (long) rows * row.length, checksum.getValue());
  }

  /**
   * The checksum of everything up to these rows, given that of everything before them. Its lower
   * half is 1 + the sum of all bytes; its upper half is the sum of the lower halves after each
   * byte, and these rows' own ones lie lower by what the bytes before had summed up to.
   */
  long checksumAfter(long before) {
    long sum = ((before & 0xFFFF) + (checksum & 0xFFFF) + ADLER_BASE - 1) % ADLER_BASE;
    long lift = (before & 0xFFFF) + ADLER_BASE - 1;
    long sums = ((before >> 16) + (checksum >> 16) + length % ADLER_BASE * lift) % ADLER_BASE;
    return sums << 16 | sum;
  }

  /**
   * A row begins with its filter. None is applied: filters help photographs, while flat colours and
   * repeated letters came out a fifth smaller without.
   */
  private static void packOpaque(int[] pixels, int start, int width, byte[] row) {
    int at = 1;
    for (int i = start; i < start + width; i++) {
      int pixel = pixels[i];
      row[at++] = (byte) (pixel >> 16);
      row[at++] = (byte) (pixel >> 8);
      row[at++] = (byte) pixel;
    }
  }

  /** PNG keeps colours as they are, not premultiplied. */
  private static void packStraight(int[] pixels, int start, int width, byte[] row) {
    int at = 1;
    for (int i = start; i < start + width; i++) {
      int pixel = pixels[i];
      int alpha = pixel >>> 24;
      row[at++] = straight(pixel >> 16 & 0xFF, alpha);
      row[at++] = straight(pixel >> 8 & 0xFF, alpha);
      row[at++] = straight(pixel & 0xFF, alpha);
      row[at++] = (byte) alpha;
    }
  }

  private static byte straight(int channel, int alpha) {
    return (byte) (alpha == 0 || alpha == 255 ? channel : (channel * 255 + alpha / 2) / alpha);
  }

  /** A compressor whose memory is given back when it is closed. */
  private static final class Packer implements AutoCloseable {

    private final Deflater deflater = new Deflater(LEVEL, true);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final byte[] buffer = new byte[1 << 14];

    void add(byte[] bytes) {
      deflater.setInput(bytes);
      while (!deflater.needsInput()) {
        out.write(buffer, 0, deflater.deflate(buffer));
      }
    }

    void end(boolean last) {
      if (last) {
        deflater.finish();
      }
      int count;
      do {
        count = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
        out.write(buffer, 0, count);
      } while (count == buffer.length);
    }

    @Override
    public void close() {
      deflater.end();
    }
  }
}
