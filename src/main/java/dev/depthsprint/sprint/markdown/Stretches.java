package dev.depthsprint.sprint.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** "2–8 March" above Monday to Sunday is no day but a stretch of them, which only frames them. */
final class Stretches {

  private Stretches() {}

  /** The heads of such stretches, by identity. */
  static Set<Block> of(List<Block> blocks, Heads heads) {
    Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Optional<Block> open = Optional.empty();
    for (Block block : blocks) {
      Optional<DayKey> key = key(block, heads);
      if (key.filter(DateRange::isOne).isPresent()) {
        open = Optional.of(block);
      } else if (open.isPresent() && !isBelow(block, open.get())) {
        open = Optional.empty();
      } else if (key.isPresent()) {
        open.ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<DayKey> key(Block block, Heads heads) {
    Optional<Heads.DayHead> day =
        switch (block) {
          case Block.Heading heading -> heads.day(heading.text(), Heads.Place.HEADING);
          case Block.Item item -> heads.day(item.bullet().text(), Heads.Place.PROSE);
          case Block.Text text -> heads.day(text.line().content(), Heads.Place.PROSE);
          default -> Optional.empty();
        };
    return day.map(Heads.DayHead::key);
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
