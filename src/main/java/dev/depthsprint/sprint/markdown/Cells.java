package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;

/** The cells of one table row. Pipes at the outer edges are optional, {@code \|} is text. */
final class Cells {

  private Cells() {}

  static List<String> split(String row) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
        cell.append('|');
        i++;
      } else if (c == '|') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    if (!cell.toString().isBlank() || cells.isEmpty()) {
      cells.add(cell.toString().strip());
    }
    if (row.startsWith("|") && cells.size() > 1) {
      cells.removeFirst();
    }
    return cells;
  }

  /** A row of dashes, with at least one pipe, which stands below a table's header. */
  static boolean isDelimiter(String row) {
    return row.indexOf('|') >= 0
        && row.indexOf('-') >= 0
        && split(row).stream().allMatch(Cells::isDashes);
  }

  private static boolean isDashes(String cell) {
    int from = cell.startsWith(":") ? 1 : 0;
    int to = cell.length() - (cell.endsWith(":") && cell.length() > from ? 1 : 0);
    return to > from && cell.substring(from, to).chars().allMatch(c -> c == '-');
  }
}
