package dev.depthsprint.workspace.storage;

import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.sprint.TimeMerge;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A journal that took the place of one that could not be read, and is to be merged with it now. Its
 * first line says how many of the next ones, as {@code base}, hold what was known before.
 *
 * @param file the sibling
 * @param base what was known before; empty when that is not known
 * @param log all that is in it
 */
record JournalAside(Path file, Optional<TimeLog> base, TimeLog log) {

  private static final String BASE = "base";

  /** The first line of a journal whose next lines hold what was known before. */
  static JournalLine header(int base) {
    JournalLine header = JournalText.header();
    header.tree().put(BASE, base);
    return header;
  }

  /**
   * All that can be read, newest first.
   *
   * @param most the size that a file may have, in bytes
   * @param complain hears of each sibling what becomes of it
   */
  static List<JournalAside> of(Place place, Path main, int most, Consumer<Message> complain) {
    List<JournalAside> all = new ArrayList<>();
    for (Path sibling : place.recovered(main)) {
      try {
        all.add(read(place, sibling, most));
        complain.accept(Aside.comingIn(place, sibling, main));
      } catch (Problem | IOException _) {
        complain.accept(Aside.unused(place, sibling, main));
      }
    }
    return all;
  }

  private static JournalAside read(Place place, Path file, int most) throws Problem, IOException {
    byte[] bytes = place.files().read(file, most);
    String name = place.name(file);
    JournalText.requireLines(bytes, name);
    return new JournalAside(file, base(bytes, name), JournalText.parse(bytes, name).log());
  }

  /** What was known before the journal was begun. */
  static Optional<TimeLog> base(byte[] bytes, String name) throws Problem {
    int newline = JournalText.indexOfNewline(bytes, 0);
    int lines =
        JournalText.line(bytes, 0, newline, name)
            .map(it -> it.tree().path(BASE).asInt(-1))
            .orElse(-1);
    if (lines < 0) {
      return Optional.empty();
    }
    int end = Math.min(newline + 1, bytes.length);
    for (int i = 0; i < lines; i++) {
      end = Math.min(JournalText.indexOfNewline(bytes, end) + 1, bytes.length);
    }
    return Optional.of(JournalText.parse(Arrays.copyOf(bytes, end), name).log());
  }

  /**
   * What the main journal and this one come to. What was done last, the timer too, stands here; of
   * a sibling that may be old it stands there.
   */
  TimeLog mergedWith(TimeLog main) {
    return base.isPresent()
        ? TimeMerge.of(base.get(), log, main).log()
        : TimeMerge.of(TimeLog.EMPTY, main, log).log();
  }
}
