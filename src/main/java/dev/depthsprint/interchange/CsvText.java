package dev.depthsprint.interchange;

import java.util.ArrayList;
import java.util.List;

/** A table as {@link Csv} writes it and spreadsheets do: RFC 4180, any end of line. */
final class CsvText {

  private final String text;
  private int at;

  private CsvText(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /** The rows with their cells as text; rows of nothing are left out. */
  static List<List<String>> rows(String text) {
    var reading = new CsvText(text);
    List<List<String>> rows = new ArrayList<>();
    while (reading.at < reading.text.length()) {
      List<String> row = reading.row();
      if (!row.equals(List.of(""))) {
        rows.add(row);
      }
    }
    return rows;
  }

  private List<String> row() {
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (at < text.length() && text.charAt(at) == ',') {
      at++;
      cells.add(cell());
    }
    while (at < text.length() && "\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return List.copyOf(cells);
  }

  private String cell() {
    var cell = new StringBuilder();
    boolean isQuoted = false;
    while (at < text.length() && (isQuoted || ",\r\n".indexOf(text.charAt(at)) < 0)) {
      char c = text.charAt(at);
      if (c != '"') {
        cell.append(c);
      } else if (isQuoted && at + 1 < text.length() && text.charAt(at + 1) == '"') {
        cell.append(c);
        at++;
      } else {
        isQuoted = !isQuoted;
      }
      at++;
    }
    return withoutApostrophe(cell.toString());
  }

  /** The sign that keeps a spreadsheet from running a text. */
  private static String withoutApostrophe(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && "=+-@\t\r".indexOf(cell.charAt(1)) >= 0
        ? cell.substring(1)
        : cell;
  }
}
