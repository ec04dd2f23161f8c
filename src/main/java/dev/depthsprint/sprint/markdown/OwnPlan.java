package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Criterion;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.Theme;
import dev.depthsprint.sprint.Week;
import dev.depthsprint.text.Message;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Reads a plan that {@link PlanWriter} wrote, which its last comment says. A person may have
 * changed it since: what is not understood is kept as such.
 */
final class OwnPlan {

  private static final Pattern THEME = Pattern.compile("^((?:[0-9]\\uFE0F\\u20E3)+) ?(.*)$");
  private static final Pattern WEEK =
      Pattern.compile("^## (🗓\\uFE0F )?Week ([0-9]{1,4})(?: – (.*?))?(?: : (.*))?$");
  private static final Pattern CRITERION = Pattern.compile("^[-*+] ?(.*)$");
  private static final Pattern RULE = Pattern.compile("^(?:---+|\\|[-:| ]+\\|)$");
  private static final Pattern KEYCAP = Pattern.compile("\\uFE0F\\u20E3");
  private static final String TABLE = "| Day |";
  private static final int USUAL_COLUMNS = 4;

  private final OwnFacts facts;
  private final List<Line> lines;
  private final Claims claims;
  private final TreeMap<LocalDate, Day> days = new TreeMap<>();
  private final List<Theme> themes = new ArrayList<>();
  private final List<Week> weeks = new ArrayList<>();
  private final List<Criterion> criteria = new ArrayList<>();
  private final List<String> unrecognised = new ArrayList<>();
  private String title = "";
  private final StringBuilder goal = new StringBuilder();
  private final StringBuilder time = new StringBuilder();
  private final StringBuilder tip = new StringBuilder();
  private Optional<StringBuilder> field = Optional.empty();
  private int week;
  private boolean inCriteria;
  private boolean hasNotes;

  private OwnPlan(OwnFacts facts, List<Line> lines) {
    this.facts = facts;
    this.lines = lines;
    claims = new Claims(lines);
  }

  /** The plan on its own dates; empty when it is not one of ours. */
  static Optional<ImportedPlan> of(SourceText source) {
    return OwnFacts.of(source.lines())
        .map(facts -> new OwnPlan(facts, source.lines()).read(source));
  }

  private ImportedPlan read(SourceText source) {
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (OwnFacts.startsAt(line.raw()) && isLast(i)) {
        claims.claim(filled(lines.subList(i, lines.size())), Part.STRUCTURE);
        break;
      }
      if (line.raw().equals(OwnStyle.REST)) {
        claim(line, Part.STRUCTURE);
        i = rest(i + 1) - 1;
      } else if (line.isBlank()) {
        field = Optional.empty();
      } else if (!line(line, line.raw().strip())) {
        unrecognised.add(line.raw());
      }
    }
    PVector<Message> warnings =
        SpentTime.warning(lines).map(source.warnings()::plus).orElse(source.warnings());
    return new ImportedPlan(sprint(), warnings, claims.places(), isOfMondays(), true);
  }

  private boolean isOfMondays() {
    return facts.start().getDayOfWeek() == DayOfWeek.MONDAY;
  }

  private boolean isLast(int at) {
    return lines.subList(at + 1, lines.size()).stream()
        .noneMatch(line -> OwnFacts.startsAt(line.raw()));
  }

  private static List<Line> filled(List<Line> lines) {
    return lines.stream().filter(line -> !line.isBlank()).toList();
  }

  /** Keeps all lines up to the comment; returns its index. */
  private int rest(int from) {
    int at = from;
    while (!(OwnFacts.startsAt(lines.get(at).raw()) && isLast(at))) {
      if (!lines.get(at).isBlank()) {
        unrecognised.add(Escapes.read(lines.get(at).raw()));
      }
      at++;
    }
    return at;
  }

  private boolean claim(Line line, Part part) {
    claims.claim(List.of(line), part);
    return true;
  }

  private boolean line(Line line, String text) {
    if (text.startsWith("#")) {
      field = Optional.empty();
      inCriteria = false;
      return heading(line, text);
    }
    if (RULE.matcher(text).matches()) {
      field = Optional.empty();
      inCriteria = false;
      return claim(line, Part.STRUCTURE);
    }
    if (text.startsWith("|")) {
      return text.startsWith(TABLE) ? header(line, text) : row(line, text);
    }
    if (inCriteria) {
      Matcher item = CRITERION.matcher(text);
      return item.matches() && claim(line, Part.CRITERION) && criterion(item.group(1));
    }
    return label(line, text) || theme(line, text) || further(line, text);
  }

  private boolean heading(Line line, String text) {
    Matcher found = WEEK.matcher(text);
    if (text.equals(OwnStyle.CRITERIA)) {
      inCriteria = true;
      return claim(line, Part.STRUCTURE);
    }
    if (found.matches()) {
      week = Integer.parseInt(found.group(2));
      if (found.group(1) != null) {
        weeks.add(new Week(week, text(found.group(3)), text(found.group(4))));
      }
      return claim(line, found.group(1) == null ? Part.STRUCTURE : Part.WEEK);
    }
    if (!text.startsWith("##") && title.isEmpty()) {
      title = Escapes.read(text.substring(1).strip());
      return claim(line, Part.TITLE);
    }
    return false;
  }

  private static String text(String written) {
    return written == null ? "" : Escapes.read(written);
  }

  private boolean header(Line line, String text) {
    hasNotes = OwnRow.cells(text).size() > USUAL_COLUMNS;
    return claim(line, Part.STRUCTURE);
  }

  private boolean row(Line line, String text) {
    var row = new OwnRow(OwnRow.cells(text), facts);
    Optional<LocalDate> date =
        week == 0
            ? Optional.empty()
            : row.weekday()
                .map(day -> OwnStyle.date(facts.start(), week, day))
                .filter(day -> day.isBefore(facts.start().plusDays(facts.days())));
    if (date.isEmpty() || days.containsKey(date.get())) {
      return false;
    }
    days.put(date.get(), row.day(date.get(), hasNotes ? USUAL_COLUMNS : 0));
    return claim(line, Part.DAY);
  }

  private boolean criterion(String written) {
    OwnStyle.Marked marked = OwnStyle.Marked.of(written);
    return criteria.add(new Criterion(Escapes.read(marked.text()), marked.isDone()));
  }

  private boolean label(Line line, String text) {
    if (text.equals(OwnStyle.THEMES)) {
      field = Optional.empty();
      return claim(line, Part.STRUCTURE);
    }
    return label(line, text, OwnStyle.GOAL, goal, Part.GOAL)
        || label(line, text, OwnStyle.TIME, time, Part.TIME)
        || label(line, text, OwnStyle.TIP, tip, Part.TIP);
  }

  private boolean label(Line line, String text, String label, StringBuilder value, Part part) {
    if (!text.startsWith(label) || !value.isEmpty()) {
      return false;
    }
    value.append(Escapes.read(text.substring(label.length()).strip()));
    field = Optional.of(value);
    return claim(line, part);
  }

  private boolean theme(Line line, String text) {
    Matcher found = THEME.matcher(text);
    if (!found.matches() || week > 0) {
      return false;
    }
    int dash = found.group(2).indexOf(" – ");
    String name = dash < 0 ? found.group(2) : found.group(2).substring(0, dash);
    String detail = dash < 0 ? "" : found.group(2).substring(dash + 3);
    int number = Integer.parseInt(KEYCAP.matcher(found.group(1)).replaceAll(""));
    themes.add(new Theme(number, Escapes.read(name.strip()), Escapes.read(detail)));
    return claim(line, Part.THEME);
  }

  private boolean further(Line line, String text) {
    field.ifPresent(value -> value.append('\n').append(Escapes.read(text)));
    return field.isPresent() && claim(line, Part.NOTE);
  }

  private Sprint sprint() {
    Set<String> used = new HashSet<>();
    var ids = new TaskIds();
    List<Day> all = new ArrayList<>();
    for (int i = 0; i < facts.days(); i++) {
      LocalDate date = facts.start().plusDays(i);
      Day day = days.getOrDefault(date, OwnStyle.unwritten(date, facts.budget()));
      String name = OwnStyle.idName(facts.start(), date);
      List<Task> tasks = new ArrayList<>();
      for (Task task : day.tasks()) {
        var usual = new OwnFacts.Known(ids.next(name, task.title()), 0);
        OwnFacts.Known known = facts.known(date, task.title()).orElse(usual);
        String id = used.add(known.id()) ? known.id() : TaskIds.hash(name + used.size());
        tasks.add(identified(task, id, known.theme()));
      }
      all.add(day.withTasks(TreePVector.from(tasks)));
    }
    return new Sprint(
        title,
        goal.toString(),
        time.toString(),
        tip.toString(),
        TreePVector.from(themes),
        TreePVector.from(weeks),
        TreePVector.from(all),
        TreePVector.from(criteria),
        TreePVector.from(unrecognised));
  }

  private static Task identified(Task task, String id, int theme) {
    return new Task(
        id,
        task.title(),
        task.mark(),
        task.estimate(),
        task.subItems(),
        task.notes(),
        task.diagram(),
        theme);
  }
}
