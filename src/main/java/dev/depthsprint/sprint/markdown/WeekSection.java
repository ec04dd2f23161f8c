package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Week;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What stands below the heading of a week and in no day. Whether it is the week's work shows only
 * when the week is over: a week without days of its own deals its tasks out.
 */
final class WeekSection implements Section {

  /** These labels speak of the whole plan, wherever they stand. */
  private static final Set<Term> WHOLE_PLAN = EnumSet.of(Term.TIP, Term.CRITERIA);

  private static final Set<Term> SUBTITLES = EnumSet.of(Term.GOAL, Term.TOPIC, Term.OUTCOME);

  private final int from;
  private final int to;
  private final List<Block> blocks = new ArrayList<>();

  WeekSection(int from, int to) {
    this.from = from;
    this.to = to;
  }

  @Override
  public boolean item(Block.Item item) {
    return blocks.add(item);
  }

  @Override
  public boolean text(Block.Text text) {
    return blocks.add(text);
  }

  @Override
  public boolean label(Block block, Label label) {
    return !WHOLE_PLAN.contains(label.term()) && blocks.add(block);
  }

  @Override
  public boolean heading(Block.Heading heading) {
    return blocks.add(heading);
  }

  @Override
  public boolean verbatim(Block.Verbatim block) {
    return blocks.add(block);
  }

  /** Puts what was collected where it belongs, now that all days of the plan are known. */
  void close(Draft draft) {
    boolean hasDays = false;
    for (int week = from; week <= to; week++) {
      hasDays |= draft.hasDaysIn(week);
    }
    if (hasDays) {
      subtitle(draft);
    } else if (blocks.stream().anyMatch(Block.Item.class::isInstance)) {
      DraftDay whole = new DraftDay(from, DayKey.WHOLE_WEEK);
      DaySection section = new DaySection(draft, whole);
      blocks.forEach(block -> replay(section, block));
      Completion.titleFromFocus(whole);
      Dealing.out(
          whole,
          IntStream.rangeClosed(from, to)
              .mapToObj(week -> draft.day(week, DayKey.WHOLE_WEEK))
              .toList());
    }
  }

  /** "Goal: …" right below the heading of a week without a subtitle. */
  private void subtitle(Draft draft) {
    Week week = draft.weeks.get(from);
    if (week == null || !week.subtitle().isEmpty() || blocks.isEmpty()) {
      return;
    }
    Block first = blocks.getFirst();
    Label.of(first)
        .filter(label -> SUBTITLES.contains(label.term()) && !label.rest().isBlank())
        .filter(_ -> first.lines().size() == 1)
        .ifPresent(label -> {
          draft.weeks.put(from, new Week(from, week.title(), label.rest()));
          draft.claims.claim(first, Part.WEEK);
        });
  }

  private static void replay(DaySection section, Block block) {
    var label = Label.of(block);
    if (label.isPresent()) {
      section.label(block, label.get());
      return;
    }
    switch (block) {
      case Block.Item item -> section.item(item);
      case Block.Text text -> section.text(text);
      case Block.Heading heading -> section.heading(heading);
      case Block.Verbatim verbatim -> section.verbatim(verbatim);
      case Block.Table table -> section.table(table);
      case Block.Divider _ -> {}
    }
  }
}
