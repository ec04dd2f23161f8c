package dev.depthsprint.sprint.markdown;

import java.util.List;
import java.util.Optional;

/** What stands below the head of a day: tasks, unless a label says that it is something else. */
final class DaySection implements Section {

  private final Draft draft;
  private final DraftDay day;
  private final Nesting nesting = new Nesting();
  private Optional<OpenLabel> open = Optional.empty();
  private boolean filled;

  DaySection(Draft draft, DraftDay day) {
    this.draft = draft;
    this.day = day;
  }

  @Override
  public boolean label(Block block, Label label) {
    if (block instanceof Block.Heading && label.term() == Term.CRITERIA) {
      return false;
    }
    if (block instanceof Block.Item item && (!nesting.isOutermost(item) || isTask(item, label))) {
      return item(item);
    }
    open = Optional.of(OpenLabel.of(block, label));
    filled = !label.rest().isBlank();
    nesting.restart();
    switch (label.term()) {
      case TASKS -> {
        tasks(block, label.rest());
        if (filled && block instanceof Block.Item item) {
          // What stands further in belongs to the task that the label itself holds.
          nesting.depth(item);
        }
      }
      case TIME -> time(block, label.rest());
      case NOTES, TIP, START -> raw(block);
      default -> prose(block, label.rest(), filled ? part(label.term()) : Part.STRUCTURE);
    }
    return true;
  }

  /** "- [x] Exercise: …" has a tick of its own, which a label has not. */
  private static boolean isTask(Block.Item item, Label label) {
    return label.term() == Term.TASKS
        && !label.rest().isBlank()
        && item.bullet().tick() != Tick.NONE;
  }

  /** Notes keep their label: it says what they are. */
  private void raw(Block block) {
    block.lines().forEach(line -> day.notes.line(line.text()));
    draft.claims.claim(block, Part.NOTE);
  }

  private void time(Block block, String text) {
    Optional<Integer> minutes = Minutes.alone(text);
    if (minutes.isPresent()) {
      day.budget = minutes;
      draft.claims.claim(block, Part.TIME);
    } else {
      raw(block);
    }
  }

  @Override
  public boolean item(Block.Item item) {
    if (item.bullet().text().isEmpty()) {
      draft.claims.claim(item, Part.STRUCTURE);
    } else if (isTask(item)) {
      task(item);
    } else if (isNote(term())) {
      raw(item);
    } else {
      field().line(item.bullet().text());
      draft.claims.claim(item, part(term()));
    }
    return true;
  }

  private boolean isTask(Block.Item item) {
    if (term() != Term.TASKS && !open.orElseThrow().takes(item)) {
      open = Optional.empty();
      nesting.restart();
    }
    return term() == Term.TASKS;
  }

  private void task(Block.Item item) {
    boolean outermost = nesting.depth(item) == 0 || day.tasks.isEmpty();
    if (outermost) {
      day.tasks.add(DraftTask.timed(item.bullet()));
    } else {
      day.tasks.getLast().subItems.add(DraftTask.plain(item.bullet()));
    }
    draft.claims.claim(item, outermost ? Part.TASK : Part.SUB_ITEM);
  }

  @Override
  public boolean text(Block.Text text) {
    String content = text.line().content();
    Optional<Integer> minutes = Minutes.alone(content);
    if (minutes.isPresent()) {
      day.budget = minutes;
      draft.claims.claim(text, Part.TIME);
    } else if (open.isPresent() && open.get().takes(text, filled)) {
      labelled(text, content);
    } else if (text.line().indent() > 1 && !day.tasks.isEmpty()) {
      day.tasks.getLast().notes.add(text.line(), content);
      draft.claims.claim(text, Part.NOTE);
    } else {
      open = Optional.empty();
      note(text, content);
    }
    return true;
  }

  private void labelled(Block.Text text, String content) {
    filled = true;
    if (term() == Term.TASKS && open.orElseThrow().bare()) {
      tasks(text, content);
    } else if (term() == Term.TASKS || isNote(term())) {
      note(text, content);
    } else {
      prose(text, content, part(term()));
    }
  }

  private void note(Block.Text text, String content) {
    if (text.loose()) {
      day.notes.paragraph(content);
    } else {
      day.notes.add(text.line(), content);
    }
    draft.claims.claim(text, Part.NOTE);
  }

  private void tasks(Block block, String text) {
    List<DraftTask> tasks = CellTasks.of(text);
    day.tasks.addAll(tasks);
    draft.claims.claim(block, tasks.isEmpty() ? Part.STRUCTURE : Part.TASK);
  }

  private void prose(Block block, String text, Part part) {
    field().add(block.lines().getLast(), text);
    draft.claims.claim(block, part);
  }

  /** A heading below the day's own groups what follows; its words are kept as a note. */
  @Override
  public boolean heading(Block.Heading heading) {
    open = Optional.empty();
    nesting.restart();
    day.notes.paragraph(heading.text());
    draft.claims.claim(heading, Part.NOTE);
    return true;
  }

  @Override
  public boolean table(Block.Table table) {
    if (!DaySchedule.read(table, day, draft.claims)) {
      raw(table);
    }
    return true;
  }

  @Override
  public boolean verbatim(Block.Verbatim block) {
    day.notes.paragraph("");
    block.lines().forEach(line -> day.notes.line(line.raw().stripTrailing()));
    draft.claims.claim(block, Part.NOTE);
    return true;
  }

  private Term term() {
    return open.map(OpenLabel::term).orElse(Term.TASKS);
  }

  private static boolean isNote(Term term) {
    return term == Term.NOTES || term == Term.TIP || term == Term.TIME || term == Term.START;
  }

  private Prose field() {
    return term() == Term.TOPIC ? day.focus : day.outcome;
  }

  private static Part part(Term term) {
    return term == Term.TOPIC ? Part.FOCUS : Part.OUTCOME;
  }
}
