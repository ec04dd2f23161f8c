package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Theme;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What frames the days: goal, time, themes, tip and the Definition of Done. */
final class FrontSection implements Section {

  private static final Set<Term> TERMS =
      EnumSet.of(Term.GOAL, Term.TIME, Term.TOPIC, Term.TIP, Term.CRITERIA);

  private static final Pattern PAIR =
      Pattern.compile("^([\\pL _-]{2,40}):\\s{1,9}[\"']?(.{1,2000}?)[\"']?\\s{0,9}$");

  private static final Pattern ENUMERATION = Pattern.compile("[;,]\\s");

  /** "Pace: …" right below another label carries that one on no more than a known label does. */
  private static final Pattern OTHER_LABEL =
      Pattern.compile("^[*_]{0,3}\\p{Lu}[\\pL\\pM ]{1,24}[*_]{0,3}\\s?:[*_]{0,3}\\s");

  private final Draft draft;
  private final Dates dates;
  private Optional<OpenLabel> open = Optional.empty();
  private boolean filled;

  FrontSection(Draft draft, Dates dates) {
    this.draft = draft;
    this.dates = dates;
  }

  /** Nothing is open any more. */
  void close() {
    open = Optional.empty();
  }

  @Override
  public boolean label(Block block, Label label) {
    if (!TERMS.contains(label.term())) {
      close();
      return label.term() == Term.START && starts(block.lines(), label.rest());
    }
    open = Optional.of(OpenLabel.of(block, label));
    filled = !label.rest().isBlank();
    if (!filled) {
      draft.claims.claim(block, Part.STRUCTURE);
    } else if (label.term() == Term.TOPIC) {
      themes(block, label.rest());
    } else {
      put(block, Bullet.read(label.rest()).withText(label.rest()));
    }
    return true;
  }

  @Override
  public boolean item(Block.Item item) {
    boolean taken = open.filter(label -> label.takes(item)).isPresent();
    if (taken) {
      put(item, item.bullet());
    } else {
      close();
    }
    return taken;
  }

  @Override
  public boolean text(Block.Text text) {
    if (open.isEmpty()) {
      return pace(text, text.line().content());
    }
    OpenLabel label = open.get();
    if (!label.bare() && !text.loose() && OTHER_LABEL.matcher(text.line().text()).find()) {
      close();
      return pace(text, text.line().content());
    }
    boolean goesOn = label.term() != Term.CRITERIA || !text.loose();
    if (goesOn && label.takes(text, filled)) {
      put(text, new Bullet("", 0, Tick.NONE, text.line().content()));
      return true;
    }
    if (label.term() == Term.CRITERIA) {
      return false;
    }
    close();
    return pace(text, text.line().content());
  }

  /** Hours a day say how long the days are, even in a sentence without a label. */
  boolean pace(Block block, String text) {
    Pace pace = draft.pace(text);
    boolean taken =
        draft.time.isEmpty()
            ? !pace.isEmpty()
            : pace.weekdays().addsTo(draft.pace(draft.time.text()).weekdays());
    if (taken) {
      draft.time.line(text);
      draft.claims.claim(block, Part.TIME);
    }
    return taken;
  }

  /** A line that is claimed only by a sprint that starts so. */
  private boolean starts(List<Line> lines, String text) {
    Optional<LocalDate> date = draft.start.isPresent() ? Optional.empty() : dates.whole(text);
    date.ifPresent(day -> draft.start = Optional.of(new PlannedStart(lines, day)));
    return date.isPresent();
  }

  /** A line of the front matter: its name may have underscores for spaces. */
  void meta(Line line) {
    Matcher pair = PAIR.matcher(line.raw());
    if (!pair.matches()) {
      return;
    }
    String name = pair.group(1).replace('_', ' ').replace('-', ' ');
    String value = pair.group(2);
    Optional<Term> term = Term.named(name);
    if (term.isPresent() && term.get() == Term.START) {
      starts(List.of(line), value);
    } else if (term.isPresent() && term.get() == Term.GOAL) {
      draft.goal.line(value);
      draft.claims.claim(List.of(line), Part.GOAL);
    } else if (draft.time.isEmpty()
        && (term.equals(Optional.of(Term.TIME)) || !draft.pace(name + ": " + value).isEmpty())) {
      draft.time.line(name + ": " + value);
      draft.claims.claim(List.of(line), Part.TIME);
    }
  }

  private void put(Block block, Bullet bullet) {
    filled = true;
    switch (open.orElseThrow().term()) {
      case GOAL -> prose(draft.goal, block, bullet, Part.GOAL);
      case TIME -> prose(draft.time, block, bullet, Part.TIME);
      case TIP -> prose(draft.tip, block, bullet, Part.TIP);
      case TOPIC -> {
        draft.themes.add(theme(bullet));
        draft.claims.claim(block, Part.THEME);
      }
      default -> {
        draft.criteria.add(DraftTask.plain(bullet));
        draft.claims.claim(block, Part.CRITERION);
      }
    }
  }

  private void prose(Prose prose, Block block, Bullet bullet, Part part) {
    if (block instanceof Block.Item) {
      prose.line(bullet.marker().isEmpty() ? bullet.text() : "- " + bullet.text());
    } else {
      prose.add(block.lines().getLast(), bullet.text());
    }
    draft.claims.claim(block, part);
  }

  private void themes(Block block, String list) {
    for (String name : ENUMERATION.split(list)) {
      draft.themes.add(theme(Bullet.read(name.strip())));
    }
    draft.claims.claim(block, Part.THEME);
  }

  private Theme theme(Bullet bullet) {
    List<String> parts = Titles.split(bullet.text());
    int number = bullet.number() > 0 ? bullet.number() : draft.themes.size() + 1;
    return new Theme(number, parts.getFirst(), parts.getLast());
  }
}
