package dev.depthsprint.picture.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * A PNG file (ISO/IEC 15948) as it is written:
 *
 * <pre>
 * 89 "PNG" 0D 0A 1A 0A
 * IHDR  width, height, 8 bits, colour type 2 (RGB) or 6 (RGBA), deflate, filters, not interlaced
 * sRGB  0: perceptual
 * pHYs  pixels a metre across, the same down, 1: metres
 * IDAT  one zlib stream over as many chunks as it takes; each row begins with its filter
 * IEND
 * </pre>
 *
 * A chunk is its length, four letters, the data, and a CRC over the letters and the data.
 */
final class PngStream implements AutoCloseable {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

  private static final byte BITS = 8;
  private static final byte RGB = 2;
  private static final byte RGBA = 6;

  private static final int LEVEL = 6;

  private final OutputStream out;
  private final int width;
  private final int height;
  private final boolean opaque;

  /**
   * The row as it is compressed. Its first byte says that no filter was applied: filters help
   * photographs, while flat colours and repeated letters came out a fifth smaller without.
   */
  private final byte[] row;

  private final Deflater deflater = new Deflater(LEVEL);
  private final byte[] packed = new byte[1 << 16];
  private int packedCount;

  PngStream(OutputStream out, int width, int height, boolean opaque) {
    this.out = out;
    this.width = width;
    this.height = height;
    this.opaque = opaque;
    row = new byte[Math.addExact(1, Math.multiplyExact(width, opaque ? 3 : 4))];
  }

  /** Writes what comes before the pixels. */
  void start(int pixelsAMetre) throws IOException {
    out.write(SIGNATURE);
    byte[] header =
        ByteBuffer.allocate(13)
            .putInt(width)
            .putInt(height)
            .put(BITS)
            .put(opaque ? RGB : RGBA)
            .array();
    chunk("IHDR", header, header.length);
    chunk("sRGB", new byte[] {0}, 1);
    byte[] density =
        ByteBuffer.allocate(9).putInt(pixelsAMetre).putInt(pixelsAMetre).put((byte) 1).array();
    chunk("pHYs", density, density.length);
  }

  /** Writes the next row, {@code width} premultiplied pixels from {@code start} on. */
  void row(int[] pixels, int start) throws IOException {
    if (opaque) {
      packOpaque(pixels, start);
    } else {
      packStraight(pixels, start);
    }
    deflater.setInput(row);
    while (!deflater.needsInput()) {
      deflate();
    }
  }

  /** Writes what comes after the last row. */
  void end() throws IOException {
    deflater.finish();
    while (!deflater.finished()) {
      deflate();
    }
    chunk("IDAT", packed, packedCount);
    chunk("IEND", new byte[0], 0);
  }

  /** Gives the compressor's memory back; the stream stays open. */
  @Override
  public void close() {
    deflater.end();
  }

  private void deflate() throws IOException {
    packedCount += deflater.deflate(packed, packedCount, packed.length - packedCount);
    if (packedCount == packed.length) {
      chunk("IDAT", packed, packedCount);
      packedCount = 0;
    }
  }

  private void packOpaque(int[] pixels, int start) {
    int at = 1;
    for (int i = start; i < start + width; i++) {
      int pixel = pixels[i];
      row[at++] = (byte) (pixel >> 16);
      row[at++] = (byte) (pixel >> 8);
      row[at++] = (byte) pixel;
    }
  }

  /** PNG keeps colours as they are, not premultiplied. */
  private void packStraight(int[] pixels, int start) {
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

  private void chunk(String type, byte[] data, int length) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data, 0, length);
    out.write(ByteBuffer.allocate(4).putInt(length).array());
    out.write(name);
    out.write(data, 0, length);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
