package dev.depthsprint.workspace.storage;

import java.util.List;

/** What git leaves in a file whose two sides it could not merge. */
final class ConflictMarkers {

  private ConflictMarkers() {}

  /** The line where the first conflict begins, counted from 1; 0 when there is none. */
  static int line(String text) {
    List<String> lines = text.lines().toList();
    int begin = 0;
    boolean isParted = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.startsWith("<<<<<<<")) {
        begin = i + 1;
        isParted = false;
      } else if (begin > 0 && line.startsWith("=======")) {
        isParted = true;
      } else if (isParted && line.startsWith(">>>>>>>")) {
        return begin;
      }
    }
    return 0;
  }
}
