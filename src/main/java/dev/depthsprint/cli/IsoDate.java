package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A date as it stands on the command line. */
final class IsoDate implements ITypeConverter<LocalDate> {

  @Override
  public LocalDate convert(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      throw new TypeConversionException(Message.of("cli.date.wrong", text).text());
    }
  }
}
