package dev.depthsprint.interchange;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as RFC 4180 has it: commas, CRLF, quotation marks doubled inside quoted cells.
 *
 * <p>A spreadsheet runs a cell that starts with = + - or @ as a formula. A text of a person's must
 * not run, so an apostrophe goes in front of it, which spreadsheets read as "this is text".
 */
final class Csv {

  private static final String END = "\r\n";
  private static final String FORMULA = "=+-@\t\r";
  private static final String NEEDS_QUOTES = ",\"\r\n";

  private final List<String> lines = new ArrayList<>();

  Csv row(List<String> cells) {
    lines.add(cells.stream().map(Csv::cell).collect(Collectors.joining(",")));
    return this;
  }

  String text() {
    return lines.stream().map(line -> line + END).collect(Collectors.joining());
  }

  private static String cell(String text) {
    boolean runs = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
    String safe = runs ? "'" + text : text;
    boolean quoted =
        runs
            || safe.startsWith(" ")
            || safe.endsWith(" ")
            || safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
    return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
