package dev.depthsprint.sprint.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bare numbers of a column count, by its name: {@code Hours}, {@code Est. (min)}. */
enum LengthUnit {
  HOURS(60, "h", "hr", "hrs", "hour", "hours", "std", "stunden", "heures", "horas"),
  MINUTES(1, "min", "mins", "minutes", "minuten", "minutos");

  private static final Pattern NUMBER =
      Pattern.compile("^[~≈]?\\s?([0-9]{1,4}(?:[.,][0-9]{1,2})?\\s?[¼½¾]?|[¼½¾])$");

  /** Hours and minutes, as on a clock. */
  private static final Pattern CLOCK = Pattern.compile("^([0-9]{1,2}):([0-5][0-9])$");

  private final int minutes;
  private final List<String> words;

  LengthUnit(int minutes, String... words) {
    this.minutes = minutes;
    this.words = List.of(words);
  }

  /** The unit that one of the words of a column's name says. */
  static Optional<LengthUnit> in(String name) {
    List<String> said = List.of(Inline.folded(name).split(" "));
    return Arrays.stream(values())
        .filter(unit -> said.stream().anyMatch(unit.words::contains))
        .findFirst();
  }

  /** True for a name that says nothing but a unit. */
  static boolean isAll(String name) {
    String folded = Inline.folded(name);
    return Arrays.stream(values()).anyMatch(unit -> unit.words.contains(folded));
  }

  /** The minutes of a cell that is only a number; 0 to a day's. */
  Optional<Integer> minutes(String cell) {
    Matcher clock = CLOCK.matcher(cell.strip());
    if (this == HOURS && clock.find()) {
      return ofDay(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)));
    }
    Matcher number = NUMBER.matcher(cell.strip());
    return number.find()
        ? ofDay(Math.round(Amount.of(number.group(1)) * minutes))
        : Optional.empty();
  }

  private static Optional<Integer> ofDay(long minutes) {
    return Optional.of(minutes).filter(value -> value <= Minutes.MOST).map(Long::intValue);
  }
}
