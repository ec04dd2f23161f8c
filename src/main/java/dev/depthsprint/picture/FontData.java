package dev.depthsprint.picture;

import java.nio.charset.StandardCharsets;

/**
 * A stretch of a font file, read big-endian. No read leaves the stretch: a damaged file ends in an
 * {@link IllegalArgumentException} that names the part, never in someone else's bytes.
 */
final class FontData {

  private final String name;
  private final byte[] bytes;
  private final int start;
  private final int length;

  private FontData(String name, byte[] bytes, int start, int length) {
    this.name = name;
    this.bytes = bytes;
    this.start = start;
    this.length = length;
  }

  static FontData of(byte[] file) {
    return new FontData("font", file, 0, file.length);
  }

  int length() {
    return length;
  }

  int u8(int at) {
    return bytes[checked(at, 1)] & 0xFF;
  }

  int u16(int at) {
    int i = checked(at, 2);
    return (bytes[i] & 0xFF) << 8 | bytes[i + 1] & 0xFF;
  }

  int s16(int at) {
    return (short) u16(at);
  }

  int s8(int at) {
    return (byte) u8(at);
  }

  long u32(int at) {
    return (long) u16(at) << 16 | u16(at + 2);
  }

  /** An unsigned 32-bit number that has to be a place or a count within this file. */
  int size(int at) {
    long value = u32(at);
    if (value > bytes.length) {
      throw broken("names byte " + value + " of " + bytes.length);
    }
    return (int) value;
  }

  String ascii(int at, int count) {
    return new String(bytes, checked(at, count), count, StandardCharsets.US_ASCII);
  }

  FontData slice(String part, int at, int count) {
    return new FontData(part, bytes, checked(at, count), count);
  }

  FontData from(int at) {
    return slice(name, at, length - at);
  }

  IllegalArgumentException broken(String what) {
    return new IllegalArgumentException("the font's table " + name + " " + what);
  }

  private int checked(int at, int count) {
    if (at < 0 || count < 0 || at > length - count) {
      throw broken("ends early: " + count + " bytes at " + at + " of " + length);
    }
    return start + at;
  }
}
