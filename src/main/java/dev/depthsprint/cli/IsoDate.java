package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date as it stands on the command line. */
final class IsoDate implements ITypeConverter<LocalDate> {

  /** Nobody plans beyond these, and a calendar need not go there. */
  private static final int FIRST_YEAR = 1970;

  private static final int LAST_YEAR = 2999;

  @Override
  public LocalDate convert(String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR) {
        throw new TypeConversionException(
            Message.of("cli.date.far", text, String.valueOf(FIRST_YEAR), String.valueOf(LAST_YEAR))
                .text());
      }
      return date;
    } catch (DateTimeParseException _) {
      throw new TypeConversionException(Message.of("cli.date.wrong", text).text());
    }
  }
}
