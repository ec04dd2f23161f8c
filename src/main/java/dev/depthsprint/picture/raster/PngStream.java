package dev.depthsprint.picture.raster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A PNG file (ISO/IEC 15948) as it is written:
 *
 * <pre>
 * 89 "PNG" 0D 0A 1A 0A
 * IHDR  width, height, 8 bits, colour type 2 (RGB) or 6 (RGBA), deflate, filters, not interlaced
 * sRGB  0: perceptual
 * pHYs  pixels a metre across, the same down, 1: metres
 * IDAT  a zlib stream over several chunks: its head, the rows band by band, its checksum
 * IEND
 * </pre>
 *
 * A chunk is the length of its data, four letters, the data, and a CRC over letters and data.
 */
final class PngStream {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};

  private static final byte BITS = 8;
  private static final byte RGB = 2;
  private static final byte RGBA = 6;

  /** Deflate with a window of 32 KiB, at the usual level. */
  private static final byte[] ZLIB_HEAD = {0x78, (byte) 0x9C};

  private final OutputStream out;
  private long checksum = PackedRows.ADLER_START;

  PngStream(OutputStream out) {
    this.out = out;
  }

  /** Writes what comes before the pixels. */
  void start(int width, int height, boolean opaque, int pixelsAMetre) throws IOException {
    out.write(SIGNATURE);
    byte type = opaque ? RGB : RGBA;
    chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(BITS).put(type).array());
    chunk("sRGB", new byte[] {0});
    chunk(
        "pHYs",
        ByteBuffer.allocate(9).putInt(pixelsAMetre).putInt(pixelsAMetre).put((byte) 1).array());
    chunk("IDAT", ZLIB_HEAD);
  }

  /** Writes the next rows. */
  void rows(PackedRows rows) throws IOException {
    chunk("IDAT", rows.packed());
    checksum = rows.checksumAfter(checksum);
  }

  /** Writes what comes after the last row. */
  void end() throws IOException {
    chunk("IDAT", ByteBuffer.allocate(4).putInt((int) checksum).array());
    chunk("IEND", new byte[0]);
  }

  private void chunk(String type, byte[] data) throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name);
    crc.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
  }
}
