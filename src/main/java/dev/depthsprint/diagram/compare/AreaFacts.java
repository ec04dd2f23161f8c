package dev.depthsprint.diagram.compare;

import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.text.Message;

/** What zones and notes say. Where they are and how large is no part of it. */
final class AreaFacts {

  /** So much of a note stands for all of it. */
  private static final int LONGEST_NAME = 40;

  private AreaFacts() {}

  static Facts of(Zone zone) {
    var facts = new Facts();
    facts.note(Message.of("compare.field.sort"), zone.sort().label());
    facts.note(Message.of("compare.field.title"), zone.title());
    facts.note(Message.of("compare.field.level"), zone.level().label());
    return facts;
  }

  static String name(Zone zone) {
    return zone.title().isBlank() ? zone.sort().label().text() : zone.title().strip();
  }

  static Facts of(Note note, Side side) {
    var facts = new Facts();
    facts.note(Message.of("compare.field.sort"), note.sort().label());
    facts.note(Message.of("compare.field.text"), note.text());
    facts.note(
        Message.of("compare.field.about"),
        side.idOfAny(note.about()),
        side.nameOfAny(note.about()));
    return facts;
  }

  static String name(Note note) {
    String line = note.text().strip().lines().findFirst().orElse("");
    if (line.isEmpty()) {
      return note.sort().label().text();
    }
    return line.codePointCount(0, line.length()) > LONGEST_NAME
        ? line.substring(0, line.offsetByCodePoints(0, LONGEST_NAME)) + "…"
        : line;
  }
}
