package dev.depthsprint.sprint.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Walks over the blocks of a plan. It opens weeks and days where their heads stand and hands every
 * other block to the section that is open.
 */
final class Reading {

  private static final Pattern FRONT_TITLE = Pattern.compile("^title:\\s*[\"']?(.*?)[\"']?$");

  private static final Pattern CHECK = Pattern.compile("[✅☑✔]");

  private static final Pattern FOLD = Pattern.compile("</?details(?:\\s[^<>]{0,40})?>");

  private static final int LONGEST_TITLE = 80;

  /** The level of a head that is no heading but a line or an item. */
  private static final int LINE = 7;

  private final Draft draft;
  private final Heads heads;
  private final FrontSection front;
  private final List<WeekSection> weeks = new ArrayList<>();
  private Section section;

  /** What names a stretch of days and has the days themselves below it. */
  private Set<Block> stretches = Set.of();

  /** What gives days of the week their hours. */
  private Set<Block> hours = Set.of();

  /** The week that days belong to, 0 before the first. */
  private int week;

  private int weekLevel;

  /** The level of the open day's head; 0 when no day is open. */
  private int dayLevel;

  /** The open day's head when it is a list item. */
  private Optional<Block.Item> dayItem = Optional.empty();

  /** The plan's only label of criteria, when it stands alone on a line. */
  private Optional<Block> closing = Optional.empty();

  private Reading(Draft draft, Heads heads) {
    this.draft = draft;
    this.heads = heads;
    front = new FrontSection(draft, heads.dates());
    section = front;
  }

  static Draft of(SourceText source) {
    Heads heads = Heads.of(source.lines());
    Draft draft = new Draft(new Claims(source.lines()), heads.weekdays());
    source.warnings().forEach(draft::warn);
    Reading reading = new Reading(draft, heads);
    List<Block> blocks = Blocks.of(source.lines(), reading::opens);
    reading.closing = closing(blocks);
    reading.stretches = Stretches.of(blocks, heads);
    reading.hours = WeeklyHours.of(blocks, heads);
    blocks.forEach(block -> reading.block(block, block == blocks.getFirst()));
    reading.titleFromFirstLine(blocks);
    reading.weeks.forEach(open -> open.close(draft));
    return draft;
  }

  private static Optional<Block> closing(List<Block> blocks) {
    List<Block> labels =
        blocks.stream()
            .filter(block ->
                Label.of(block)
                    .filter(label -> label.term() == Term.CRITERIA && label.rest().isEmpty())
                    .isPresent())
            .toList();
    return labels.size() == 1
            && labels.getFirst() instanceof Block.Text(Line line, boolean loose)
            && loose
            && line.indent() == 0
        ? Optional.of(labels.getFirst())
        : Optional.empty();
  }

  /** A short line alone at the top is the title of a plan that has no other. */
  private void titleFromFirstLine(List<Block> blocks) {
    boolean alone =
        blocks.size() > 1
            && !(blocks.get(1) instanceof Block.Text(Line below, boolean loose)
                && !loose
                && !opens(below.content()));
    if (draft.title.isEmpty()
        && alone
        && blocks.getFirst() instanceof Block.Text text
        && text.line().text().length() <= LONGEST_TITLE
        && draft.claims.isFree(text.line())) {
      draft.title = Titles.bare(Inline.unwrapped(text.line().content()));
      draft.claims.claim(text, Part.TITLE);
    }
  }

  /** True for a line that opens something and so carries on nothing. */
  private boolean opens(String text) {
    return heads.day(text, Heads.Place.PROSE).isPresent()
        || heads.week(text, Heads.Place.PROSE).isPresent()
        || Label.of(text).isPresent();
  }

  private void block(Block block, boolean first) {
    switch (block) {
      case Block.Heading heading -> heading(heading, first);
      case Block.Item item -> item(item);
      case Block.Text text -> text(text);
      case Block.Table table -> table(table);
      case Block.Verbatim verbatim -> verbatim(verbatim, first);
      case Block.Divider divider -> {
        draft.claims.claim(divider, Part.STRUCTURE);
        leaveDay();
        front.close();
      }
    }
  }

  private Optional<Heads.DayHead> day(Block block, String text, Heads.Place place) {
    return stretches.contains(block) || hours.contains(block)
        ? Optional.empty()
        : heads.day(text, place);
  }

  private void heading(Block.Heading heading, boolean first) {
    String text = heading.text();
    Optional<Heads.DayHead> day = day(heading, text, Heads.Place.HEADING);
    Optional<Heads.WeekHead> head = heads.week(text, Heads.Place.HEADING);
    if (day.isPresent()) {
      openDay(heading, heading.level(), day.get(), tickOf(text));
    } else if (head.isPresent()) {
      openWeek(heading, heading.level(), head.get());
    } else if (isTitle(heading, first) || repeatsTitle(heading)) {
      draft.title = text;
      draft.claims.claim(heading, Part.TITLE);
    } else {
      plainHeading(heading);
    }
  }

  private boolean isTitle(Block.Heading heading, boolean first) {
    return draft.title.isEmpty()
        && draft.days.isEmpty()
        && (heading.level() == 1 || first)
        && !Titles.bare(heading.text()).isEmpty()
        && Label.of(heading).isEmpty();
  }

  /** The title of the front matter once more, as a heading. */
  private boolean repeatsTitle(Block.Heading heading) {
    return heading.level() == 1
        && draft.days.isEmpty()
        && Inline.folded(heading.text()).equals(Inline.folded(draft.title));
  }

  private void plainHeading(Block.Heading heading) {
    if (dayLevel == 0 || heading.level() <= dayLevel) {
      leaveDay();
      if (heading.level() <= weekLevel) {
        week = 0;
        weekLevel = 0;
        section = Section.ELSEWHERE;
      }
    }
    Optional<Label> label = Label.of(heading);
    boolean inPart = dayLevel > 0 || week > 0 && section != front;
    if (inPart
        && label.map(l -> section.label(heading, l)).orElseGet(() -> section.heading(heading))) {
      return;
    }
    front.close();
    boolean framing = label.isPresent() && front.label(heading, label.get());
    leaveDay();
    section = framing ? front : Section.ELSEWHERE;
  }

  private static Tick tickOf(String text) {
    return CHECK.matcher(text).find() ? Tick.CHECK : Tick.NONE;
  }

  private void openWeek(Block block, int level, Heads.WeekHead head) {
    leaveDay();
    week = head.from();
    weekLevel = level;
    if (head.to() - head.from() < PlanReader.MAX_DAYS && nameWeeks(head)) {
      draft.claims.claim(block, Part.WEEK);
    }
    WeekSection opened = new WeekSection(head.from(), Math.min(head.to(), head.from() + 9));
    weeks.add(opened);
    section = opened;
  }

  private boolean nameWeeks(Heads.WeekHead head) {
    boolean named = false;
    for (int number = head.from(); number <= head.to(); number++) {
      named |= draft.nameWeek(number, head.rest());
    }
    return named;
  }

  private void openDay(Block block, int level, Heads.DayHead head, Tick tick) {
    week = head.week() > 0 ? head.week() : week;
    DraftDay day = draft.day(week, head.key());
    day.titled(head.rest());
    head.beside().ifPresent(day::datedBeside);
    day.ticked(tick);
    draft.claims.claim(block, Part.DAY);
    dayLevel = level;
    dayItem = block instanceof Block.Item item ? Optional.of(item) : Optional.empty();
    section = new DaySection(draft, day);
  }

  private void leaveDay() {
    if (dayLevel > 0) {
      dayLevel = 0;
      dayItem = Optional.empty();
      section = week > 0 && !weeks.isEmpty() ? weeks.getLast() : Section.ELSEWHERE;
    }
  }

  private void item(Block.Item item) {
    boolean outside =
        dayLevel == 0 || dayItem.isPresent() && item.indent() <= dayItem.get().indent();
    if (ordinal(item)) {
      return;
    }
    String text = item.bullet().text();
    Optional<Heads.DayHead> day = outside ? day(item, text, Heads.Place.PROSE) : Optional.empty();
    Optional<Heads.WeekHead> head =
        outside ? heads.week(text, Heads.Place.PROSE) : Optional.empty();
    if (day.isPresent()) {
      openDay(item, LINE, day.get(), item.bullet().tick());
    } else if (head.isPresent()) {
      openWeek(item, LINE, head.get());
    } else {
      if (dayItem.isPresent() && outside && item.loose()) {
        leaveDay();
      }
      line(item, () -> plainItem(item));
    }
  }

  /** "2. Woche: …" is no item of a list but the head of a week; so is "3. Tag" one of a day. */
  private boolean ordinal(Block.Item item) {
    boolean inLine = dayLevel == 0 || dayLevel == LINE;
    if (item.bullet().number() == 0 || item.indent() > 0 || !inLine) {
      return false;
    }
    String line = item.lines().getFirst().text();
    Optional<Heads.DayHead> day = heads.day(line, Heads.Place.PROSE);
    Optional<Heads.WeekHead> head = heads.week(line, Heads.Place.PROSE);
    day.ifPresent(found -> openDay(item, LINE, found, item.bullet().tick()));
    if (day.isEmpty()) {
      head.ifPresent(found -> openWeek(item, LINE, found));
    }
    return day.isPresent() || head.isPresent();
  }

  private void text(Block.Text text) {
    if (FOLD.matcher(text.line().text()).matches()) {
      draft.claims.claim(text, Part.STRUCTURE);
      return;
    }
    String content = text.line().content();
    boolean outside = dayLevel == 0 || dayLevel == LINE;
    Optional<Heads.DayHead> day =
        outside ? day(text, content, Heads.Place.PROSE) : Optional.empty();
    Optional<Heads.WeekHead> head =
        outside ? heads.week(content, Heads.Place.PROSE) : Optional.empty();
    if (day.isPresent()) {
      openDay(text, LINE, day.get(), tickOf(content));
    } else if (head.isPresent()) {
      openWeek(text, LINE, head.get());
    } else {
      if (dayItem.isPresent() && text.loose() && text.line().indent() == 0) {
        leaveDay();
      }
      line(text, () -> plainText(text));
    }
  }

  private void plainItem(Block.Item item) {
    if (!section.item(item) && (section == Section.ELSEWHERE || section == front)) {
      front.pace(item, item.bullet().text());
    }
  }

  private void plainText(Block.Text text) {
    if (!section.text(text) && section == Section.ELSEWHERE) {
      front.text(text);
    }
  }

  /** A label goes to the open section first, then to the frame of the plan. */
  private void line(Block block, Runnable unlabelled) {
    Optional<Label> label = Label.of(block);
    if (closing.filter(last -> last == block).isPresent()) {
      leaveDay();
      front.label(block, label.orElseThrow());
      section = front;
      return;
    }
    if (label.isPresent() && section.label(block, label.get())) {
      return;
    }
    if (label.isPresent() && section != front && front.label(block, label.get())) {
      section = front;
    } else {
      unlabelled.run();
    }
  }

  private void table(Block.Table table) {
    boolean inDay = dayLevel > 0 && !PlanTable.namesDays(table, heads);
    if (inDay) {
      section.table(table);
    } else {
      leaveDay();
      front.close();
      PlanTable.read(table, draft, heads, week);
    }
  }

  private void verbatim(Block.Verbatim block, boolean first) {
    if (first && block.lines().getFirst().raw().equals("---")) {
      frontMatter(block);
    } else {
      section.verbatim(block);
    }
  }

  private void frontMatter(Block.Verbatim block) {
    draft.claims.claim(List.of(block.lines().getFirst(), block.lines().getLast()), Part.STRUCTURE);
    for (Line line : block.lines()) {
      Matcher title = FRONT_TITLE.matcher(line.raw().strip());
      if (draft.title.isEmpty() && title.matches() && !title.group(1).isBlank()) {
        draft.title = title.group(1);
        draft.claims.claim(List.of(line), Part.TITLE);
      } else {
        front.meta(line);
      }
    }
  }
}
