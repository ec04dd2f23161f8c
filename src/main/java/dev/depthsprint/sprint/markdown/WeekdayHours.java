package dev.depthsprint.sprint.markdown;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hours that a text gives to days of the week: {@code Mon–Fri 2h, Sat 4h, Sundays off}.
 *
 * @param minutes 0 for a day that is off
 * @param unclear the words that may speak of each day or of all of them together
 */
record WeekdayHours(Map<DayOfWeek, Integer> minutes, Optional<String> unclear) {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS;

  private static final String OFF =
      "no\\sstudy|nothing|off|rest(?:\\sday)?|free|frei|ruhetag|pause|repos|libres?|descanso|folga"
          + "|livres?";

  private static final Pattern IS_OFF = Pattern.compile("^(?:" + OFF + ")(?!\\pL)", FLAGS);

  /** From the hours to their days: "2h/day on weekdays", "3 Stunden am Samstag". */
  private static final Pattern TO_DAYS =
      Pattern.compile(
          "^\\s?(?:(?:/|\\(|at|on|in|per|each|every|the|a|an|am|pro|je|jeden|jedem|par|le|les"
              + "|chaque|el|los|por|cada|al|ao|aos|nos?|nas?|às|à|de|day|daily|tag|täglich|jour"
              + "|d[ií]a)(?!\\pL)\\s?){0,5}$",
          FLAGS);

  /** From the days to their hours: "Mon–Fri: 2h", "samstags je 3 Stunden". */
  private static final Pattern TO_HOURS =
      Pattern.compile(
          "^\\s?(?:(?:[:=–—(-]|about|around|are|is|ca\\.?|etwa|je|jeweils|nur|only|environ|de"
              + "|aprox\\.?|unas|cerca\\sde|~|≈)\\s?){0,3}$",
          FLAGS);

  /** Both days of a weekend together. */
  private static final Pattern EACH_WEEKEND =
      Pattern.compile("(?:/|per|each|every|pro|je|jedes|par|por|cada)\\s?(?:the\\s)?$", FLAGS);

  private static final Pattern EACH_DAY =
      Pattern.compile(
          "(?<!\\pL)(?:je|jeweils|each|day|daily|tag|täglich|jour|d[ií]a)(?!\\pL)", FLAGS);

  private static final Pattern A_DAY =
      Pattern.compile(
          "^\\s?(?:(?:/|per|a|each|every|pro|am|je|par|por|al|ao|cada|chaque)\\s?)?"
              + "(?:each|day|daily|tag|täglich|jour|d[ií]a)(?!\\pL)",
          FLAGS);

  private static final int LONGEST_READ = 400;

  /** Hours or days, and where they stand in the text. */
  private record Found(int from, int to, Optional<Integer> minutes, WeekdayGroup days) {

    boolean isDays() {
      return !days.days().isEmpty();
    }
  }

  static WeekdayHours of(String text, Weekdays weekdays) {
    String read = text.substring(0, Math.min(text.length(), LONGEST_READ));
    List<Found> all = found(read, weekdays);
    Map<DayOfWeek, Integer> minutes = new EnumMap<>(DayOfWeek.class);
    Optional<String> unclear = Optional.empty();
    for (int i = 0; i + 1 < all.size(); i++) {
      separate(all, i, read, weekdays);
      Found one = all.get(i);
      Found next = all.get(i + 1);
      if (belong(one, next, read)) {
        Found days = one.isDays() ? one : next;
        int length = (one.isDays() ? next : one).minutes().orElseThrow();
        boolean isTogether = isTogether(one, next, read);
        int each = isTogether ? length / 2 : length;
        days.days().days().forEach(day -> minutes.putIfAbsent(day, each));
        if (days.days().isWeekend() && length > 0 && !isTogether && !isEach(one, next, read)) {
          unclear = unclear.or(() -> Optional.of(read.substring(one.from(), next.to())));
        }
        i++;
      }
    }
    return new WeekdayHours(Map.copyOf(minutes), unclear);
  }

  private static boolean belong(Found one, Found next, String text) {
    Pattern link = one.isDays() ? TO_HOURS : TO_DAYS;
    return one.isDays() != next.isDays() && link.matcher(between(one, next, text)).find();
  }

  private static String between(Found one, Found next, String text) {
    return text.substring(one.to(), next.from());
  }

  /** "4 h per weekend". */
  private static boolean isTogether(Found hours, Found days, String text) {
    return days.days().isWeekend() && EACH_WEEKEND.matcher(between(hours, days, text)).find();
  }

  private static boolean isEach(Found one, Found next, String text) {
    return EACH_DAY.matcher(between(one, next, text)).find()
        || A_DAY.matcher(text.substring(next.to())).find();
  }

  /** "1 h on Mondays, Saturdays 3 h": the last of a list has the hours behind it. */
  private static void separate(List<Found> all, int at, String text, Weekdays weekdays) {
    Found list = all.get(at + 1);
    int last = list.days().last();
    if (last == 0 || all.get(at).isDays() || at + 2 >= all.size()) {
      return;
    }
    Found behind = all.get(at + 2);
    if (!behind.isDays() && TO_HOURS.matcher(text.substring(list.to(), behind.from())).find()) {
      String words = text.substring(list.from(), list.to());
      int middle = list.from() + last;
      WeekdayGroup first = WeekdayGroup.at(words.substring(0, last), weekdays).orElseThrow();
      WeekdayGroup second = WeekdayGroup.at(words.substring(last), weekdays).orElseThrow();
      all.set(at + 1, new Found(list.from(), list.from() + first.end(), Optional.empty(), first));
      all.add(at + 2, new Found(middle, list.to(), Optional.empty(), second));
    }
  }

  private static List<Found> found(String text, Weekdays weekdays) {
    List<Found> all = new ArrayList<>();
    for (Minutes.Inside length : Minutes.inside(text)) {
      int from = length.before().length();
      int to = text.length() - length.behind().length();
      all.add(new Found(from, to, Optional.of(length.minutes()), WeekdayGroup.NONE));
    }
    for (int at = 0; at < text.length(); at++) {
      if (!startsWord(text, at) || isInside(all, at)) {
        continue;
      }
      String rest = text.substring(at);
      Matcher off = IS_OFF.matcher(rest);
      if (off.find()) {
        all.add(new Found(at, at + off.end(), Optional.of(0), WeekdayGroup.NONE));
        at += off.end() - 1;
        continue;
      }
      Optional<WeekdayGroup> group = WeekdayGroup.at(rest, weekdays);
      if (group.isPresent()) {
        int end = at + group.get().end();
        all.add(new Found(at, end, Optional.empty(), group.get()));
        at = end - 1;
      }
    }
    all.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return all;
  }

  private static boolean startsWord(String text, int at) {
    return Character.isLetter(text.charAt(at))
        && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
  }

  private static boolean isInside(List<Found> all, int at) {
    return all.stream().anyMatch(found -> found.from() <= at && at < found.to());
  }

  boolean isEmpty() {
    return minutes.isEmpty();
  }

  /** True when it gives hours to a day that others leave open. */
  boolean addsTo(WeekdayHours others) {
    return !others.minutes.keySet().containsAll(minutes.keySet());
  }

  /** What all working days have, when they have the same. */
  Optional<Integer> ofWorkingDays() {
    List<Integer> all =
        WeekdayGroup.WORKING_DAYS.stream().map(day -> minutes.getOrDefault(day, 0)).toList();
    return all.getFirst() > 0 && all.stream().allMatch(all.getFirst()::equals)
        ? Optional.of(all.getFirst())
        : Optional.empty();
  }
}
