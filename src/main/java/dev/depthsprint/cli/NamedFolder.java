package dev.depthsprint.cli;

import dev.depthsprint.text.Message;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * A folder on the command line. An empty name would mean the folder one stands in; it is a slip.
 */
final class NamedFolder implements ITypeConverter<Path> {

  @Override
  public Path convert(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException(Message.of("cli.folder.empty").text());
    }
    return Path.of(text);
  }
}
