package dev.depthsprint.sprint.markdown;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The comment at the end of an exported plan: what the page has no words for.
 *
 * @param budget of a day that names none, in minutes
 * @param tasks what is known of them, by day and title, in order; only of those where it does not
 *     follow from the two
 */
record OwnFacts(
    LocalDate start,
    int days,
    int budget,
    Map<String, Deque<Known>> tasks,
    Map<LocalDate, List<Rehearsal>> rehearsals) {

  /**
   * What the page does not say of a task.
   *
   * @param theme as of {@link Task}
   */
  record Known(String id, int theme) {}

  private static final String OPEN = "<!-- Depth Sprint: ";
  private static final String CLOSE = "-->";
  private static final Pattern FIRST =
      Pattern.compile(
          "^<!-- Depth Sprint: ([0-9]{1,2}) days? from (\\S{1,20}), ([0-9]{1,7}) min"
              + " each\\s*(?:-->)?$");
  private static final Pattern TASK =
      Pattern.compile("^task (\\S+) ([0-9a-f]+) (\\S*)(?: theme ([0-9]{1,2}))?$");
  private static final Pattern REHEARSAL =
      Pattern.compile("^rehearsal (\\S+) (\\S+) ([0-9]{1,8}) s ([a-z-]+)$");
  private static final Pattern NOT_PLAIN = Pattern.compile("[^A-Za-z0-9_.]");

  /** The comment of a sprint. */
  static List<String> written(Sprint sprint) {
    LocalDate start = sprint.days().getFirst().date();
    List<String> lines = new ArrayList<>();
    var ids = new TaskIds();
    for (Day day : sprint.days()) {
      String name = OwnStyle.idName(start, day.date());
      for (Task task : day.tasks()) {
        String usual = ids.next(name, task.title());
        if (!usual.equals(task.id()) || task.theme() != 0) {
          lines.add(line(day, task));
        }
      }
      for (Rehearsal held : day.rehearsals()) {
        lines.add(
            String.join(
                " ",
                "rehearsal",
                day.date().toString(),
                held.at().toString(),
                held.seconds() + " s",
                word(held.rating())));
      }
    }
    String count = sprint.days().size() == 1 ? "1 day" : sprint.days().size() + " days";
    String first = OPEN + count + " from " + start + ", " + budget(sprint) + " min each";
    if (lines.isEmpty()) {
      return List.of(first + " " + CLOSE);
    }
    lines.addFirst(first);
    lines.add(CLOSE);
    return List.copyOf(lines);
  }

  private static String line(Day day, Task task) {
    String line = "task " + key(day.date(), task.title()) + " " + plain(task.id());
    return task.theme() == 0 ? line : line + " theme " + task.theme();
  }

  /** The budget that most days have. */
  static int budget(Sprint sprint) {
    return sprint.days().stream()
        .collect(Collectors.groupingBy(Day::budgetMinutes, Collectors.counting()))
        .entrySet()
        .stream()
        .max(
            Map.Entry.<Integer, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(Map.Entry::getKey)
        .orElse(Day.USUAL_BUDGET_MINUTES);
  }

  static boolean startsAt(String line) {
    return FIRST.matcher(line.strip()).matches();
  }

  /**
   * Reads the comment.
   *
   * @return empty when there is none, or when it speaks of no sprint that there can be
   */
  static Optional<OwnFacts> of(List<Line> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      Matcher first = FIRST.matcher(lines.get(i).raw().strip());
      if (first.matches()) {
        return of(first, lines.subList(i + 1, lines.size()));
      }
    }
    return Optional.empty();
  }

  private static Optional<OwnFacts> of(Matcher first, List<Line> rest) {
    int days = Integer.parseInt(first.group(1));
    Optional<LocalDate> start = tried(LocalDate::parse, first.group(2));
    if (start.isEmpty() || days < 1 || days > PlanReader.MAX_DAYS) {
      return Optional.empty();
    }
    int budget = Integer.parseInt(first.group(3));
    var facts = new OwnFacts(start.get(), days, budget, new HashMap<>(), new HashMap<>());
    rest.forEach(line -> facts.add(line.raw().strip()));
    return Optional.of(facts);
  }

  private void add(String line) {
    Matcher task = TASK.matcher(line);
    if (task.matches()) {
      int theme = task.group(4) == null ? 0 : Integer.parseInt(task.group(4));
      tasks
          .computeIfAbsent(task.group(1) + " " + task.group(2), _ -> new ArrayDeque<>())
          .add(new Known(Escapes.read(task.group(3)), Math.min(theme, PlanReader.MAX_DAYS)));
    }
    Matcher held = REHEARSAL.matcher(line);
    if (held.matches()) {
      Optional<LocalDate> date = tried(LocalDate::parse, held.group(1));
      Optional<Instant> at = tried(Instant::parse, held.group(2));
      Optional<Rating> rating = rating(held.group(4));
      if (date.isPresent() && at.isPresent() && rating.isPresent()) {
        rehearsals
            .computeIfAbsent(date.get(), _ -> new ArrayList<>())
            .add(new Rehearsal(at.get(), Integer.parseInt(held.group(3)), rating.get()));
      }
    }
  }

  private static <T> Optional<T> tried(Function<String, T> parse, String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /** What was noted for the next task of this title on this day. */
  Optional<Known> known(LocalDate date, String title) {
    return Optional.ofNullable(tasks.get(key(date, title))).map(Deque::poll);
  }

  private static String key(LocalDate date, String title) {
    return date + " " + TaskIds.hash(title).substring(0, 8);
  }

  /** Ids hold anything; in a comment, letters, digits and single signs are safe. */
  private static String plain(String id) {
    return NOT_PLAIN.matcher(id).replaceAll(found -> "&#" + found.group().codePointAt(0) + ";");
  }

  private static String word(Rating rating) {
    return rating.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Optional<Rating> rating(String word) {
    for (Rating rating : Rating.values()) {
      if (word(rating).equals(word)) {
        return Optional.of(rating);
      }
    }
    return Optional.empty();
  }
}
