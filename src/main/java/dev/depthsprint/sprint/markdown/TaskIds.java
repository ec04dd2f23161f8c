package dev.depthsprint.sprint.markdown;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Ids that a task keeps when its plan is read again: they come from the day's name in the plan and
 * the title, whatever its marks. The second task of the same title on a day gets another id.
 */
final class TaskIds {

  private static final int BYTES = 8;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{" + 2 * BYTES + "}");

  private final Map<String, Integer> seen = new HashMap<>();

  String next(String dayName, String title) {
    String name = dayName + "/" + Inline.folded(InlineText.plain(title));
    int count = seen.merge(name, 1, Integer::sum);
    return hash(count == 1 ? name : name + "/" + count);
  }

  static boolean isOne(String id) {
    return ID.matcher(id).matches();
  }

  static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
