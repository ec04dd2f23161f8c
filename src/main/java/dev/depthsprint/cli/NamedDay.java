package dev.depthsprint.cli;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day of the sprint as a person names it: its date, or its number as in "Day 3". */
final class NamedDay {

  private static final Pattern NUMBER =
      Pattern.compile("(?:day\\s?)?([0-9]{1,3})", Pattern.CASE_INSENSITIVE);

  private NamedDay() {}

  /**
   * @throws Refusal when the text is no day, or none of this sprint
   */
  static Day find(Sprint sprint, String name) throws Refusal {
    LocalDate first = sprint.days().getFirst().date();
    LocalDate last = sprint.days().getLast().date();
    return date(first, name.strip())
        .flatMap(sprint::day)
        .orElseThrow(() ->
            new Refusal(
                Message.of(
                    "cli.day.none",
                    name,
                    first.toString(),
                    last.toString(),
                    String.valueOf(sprint.days().size()))));
  }

  private static Optional<LocalDate> date(LocalDate first, String name) {
    Matcher number = NUMBER.matcher(name);
    if (number.matches()) {
      return Optional.of(first.plusDays(Integer.parseInt(number.group(1)) - 1L));
    }
    try {
      return Optional.of(LocalDate.parse(name));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }
}
