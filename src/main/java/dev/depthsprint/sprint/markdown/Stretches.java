package dev.depthsprint.sprint.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "2–8 March" or "Week 2: days 8–14" above Monday to Sunday is no day but a stretch of them, which
 * only frames them.
 */
final class Stretches {

  private Stretches() {}

  /** The heads of such stretches, by identity. */
  static Set<Block> of(List<Block> blocks, Heads heads) {
    Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<Block> open = Optional.empty();
    for (Block block : blocks) {
      Optional<Heads.DayHead> day = day(block, heads);
      Optional<DayKey> key = day.map(Heads.DayHead::key);
      if (day.filter(Stretches::isLong).isPresent()) {
        open = Optional.of(block);
      } else if (open.isPresent() && !isBelow(block, open.get())) {
        open = Optional.empty();
      } else if (key.isPresent()) {
        open.ifPresent(found::add);
      }
    }
    return found;
  }

  /** A range of dates, or one of the numbers that a week has. */
  private static boolean isLong(Heads.DayHead day) {
    return DateRange.isOne(day.key())
        || day.week() > 0 && day.key() instanceof DayKey.Number(int from, int to) && from < to;
  }

  private static Optional<Heads.DayHead> day(Block block, Heads heads) {
    return switch (block) {
      case Block.Heading heading -> heads.day(heading.text(), Heads.Place.HEADING);
      case Block.Item item -> heads.day(item.bullet().text(), Heads.Place.PROSE);
      case Block.Text text -> heads.day(text.line().content(), Heads.Place.PROSE);
      default -> Optional.empty();
    };
  }

  /** A line without a heading's level has below it only what is indented deeper. */
  private static boolean isBelow(Block block, Block head) {
    return switch (head) {
      case Block.Heading above ->
          !(block instanceof Block.Heading heading) || heading.level() > above.level();
      case Block.Item above -> block instanceof Block.Item item && item.indent() > above.indent();
      default -> block instanceof Block.Item;
    };
  }
}
