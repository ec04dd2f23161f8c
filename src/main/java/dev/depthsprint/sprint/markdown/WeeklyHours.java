package dev.depthsprint.sprint.markdown;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lines above a plan that give days of the week their hours: "Mon–Fri: 2 h", "Sat: 4 h", "Sun:
 * off". They look like days of the plan and are none.
 */
final class WeeklyHours {

  private WeeklyHours() {}

  /** These lines, by identity. */
  static Set<Block> of(List<Block> blocks, Heads heads) {
    int from = 0;
    while (from < blocks.size()
        && !hasHours(blocks.get(from), heads)
        && !opens(blocks.get(from), heads)) {
      from++;
    }
    int to = from;
    while (to < blocks.size() && isPart(blocks.get(to), heads)) {
      to++;
    }
    boolean isAbovePlan =
        blocks.stream().skip(to).anyMatch(block -> opens(block, heads)) && from < to;
    Set<Block> found = Collections.newSetFromMap(new IdentityHashMap<>());
    if (isAbovePlan && !hasMore(blocks.get(to - 1), blocks.get(to), heads)) {
      found.addAll(blocks.subList(from, to));
    }
    return found;
  }

  /** What the block says behind the days of the week that it names. */
  private static Optional<String> behindWeekday(Block block, Heads heads) {
    return text(block)
        .flatMap(text -> heads.day(text, Heads.Place.PROSE))
        .filter(head -> isWeekday(head.key()))
        .map(Heads.DayHead::rest);
  }

  private static boolean isWeekday(DayKey key) {
    return key instanceof DayKey.Weekday || key instanceof DayKey.Several && !DateRange.isOne(key);
  }

  private static Optional<String> text(Block block) {
    return switch (block) {
      case Block.Item item -> Optional.of(item.bullet().text());
      case Block.Text text -> Optional.of(text.line().content());
      default -> Optional.empty();
    };
  }

  private static boolean hasHours(Block block, Heads heads) {
    return behindWeekday(block, heads).filter(rest -> Minutes.alone(rest).isPresent()).isPresent();
  }

  private static boolean isPart(Block block, Heads heads) {
    return hasHours(block, heads)
        || behindWeekday(block, heads).filter(RestWords::isAll).isPresent();
  }

  private static boolean opens(Block block, Heads heads) {
    return switch (block) {
      case Block.Heading heading ->
          heads.day(heading.text(), Heads.Place.HEADING).isPresent()
              || heads.week(heading.text(), Heads.Place.HEADING).isPresent();
      case Block.Table table -> PlanTable.namesDays(table, heads);
      default ->
          text(block)
              .filter(text ->
                  heads.day(text, Heads.Place.PROSE).isPresent()
                      || heads.week(text, Heads.Place.PROSE).isPresent())
              .isPresent();
    };
  }

  /** True when the next block says what the day holds. */
  private static boolean hasMore(Block last, Block next, Heads heads) {
    return switch (next) {
      case Block.Item item ->
          !opens(item, heads)
              && !(last instanceof Block.Item above && above.indent() >= item.indent());
      case Block.Text text -> !text.loose() && !opens(text, heads);
      default -> false;
    };
  }
}
