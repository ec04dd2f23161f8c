package dev.depthsprint.workspace.call;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StreamCorruptedException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls and answers as bytes: a number that says which protocol it is, then numbers of four bytes
 * and texts of UTF-8 behind their length. Everything has a limit, so that no caller can take the
 * memory of the window.
 */
final class Wire {

  /** "DSP2". */
  private static final int PROTOCOL = 0x44535032;

  /** "TAKE": stands before the answer once a call was taken over. */
  private static final int TAKEN = 0x54414b45;

  private static final int MOST_WORDS = 200;

  /** In bytes. */
  private static final int LONGEST_WORD = 64 * 1024;

  /** In bytes; what is longer is cut. */
  private static final int LONGEST_TEXT = 8 * 1024 * 1024;

  private Wire() {}

  static void write(Call call, OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(PROTOCOL);
    out.writeInt(call.wish().ordinal());
    write(call.from().toString(), LONGEST_WORD, out);
    out.writeInt(call.words().size());
    for (String word : call.words()) {
      write(word, LONGEST_WORD, out);
    }
    out.flush();
  }

  static Call readCall(InputStream stream) throws IOException {
    var in = new DataInputStream(stream);
    require(in.readInt() == PROTOCOL);
    int wish = in.readInt();
    require(wish >= 0 && wish < Call.Wish.values().length);
    String from = read(in, LONGEST_WORD);
    int count = in.readInt();
    require(count >= 0 && count <= MOST_WORDS);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      words.add(read(in, LONGEST_WORD));
    }
    try {
      return new Call(Call.Wish.values()[wish], Path.of(from), words);
    } catch (InvalidPathException _) {
      throw new StreamCorruptedException();
    }
  }

  static void write(Answer answer, OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(PROTOCOL);
    out.writeInt(answer.exitCode());
    write(answer.out(), LONGEST_TEXT, out);
    write(answer.err(), LONGEST_TEXT, out);
    out.flush();
  }

  static void writeTaken(OutputStream stream) throws IOException {
    var out = new DataOutputStream(stream);
    out.writeInt(TAKEN);
    out.flush();
  }

  /**
   * @param taken is run when the call was taken over, before there is an answer
   */
  static Answer readAnswer(InputStream stream, Runnable taken) throws IOException {
    var in = new DataInputStream(stream);
    int first = in.readInt();
    if (first == TAKEN) {
      taken.run();
      first = in.readInt();
    }
    require(first == PROTOCOL);
    return new Answer(in.readInt(), read(in, LONGEST_TEXT), read(in, LONGEST_TEXT));
  }

  private static void write(String text, int most, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int length = Math.min(bytes.length, most);
    out.writeInt(length);
    out.write(bytes, 0, length);
  }

  private static String read(DataInputStream in, int most) throws IOException {
    int length = in.readInt();
    require(length >= 0 && length <= most);
    byte[] bytes = in.readNBytes(length);
    require(bytes.length == length);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void require(boolean isRight) throws IOException {
    if (!isRight) {
      throw new StreamCorruptedException();
    }
  }
}
