package dev.depthsprint.ui.export;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;

/**
 * The format of a picture, which the ending of its file names: choosing one changes the ending,
 * typing an ending chooses one.
 */
final class FormatChoice {

  private final TextField file;
  private final ToggleGroup formats;

  /**
   * @param formats toggles with the endings that they stand for, such as {@code .png}, as user data
   */
  FormatChoice(TextField file, ToggleGroup formats) {
    this.file = file;
    this.formats = formats;
    file.textProperty().subscribe(text -> toggle(text).ifPresent(formats::selectToggle));
    formats
        .selectedToggleProperty()
        .addListener((_, before, chosen) -> {
          if (chosen == null) {
            formats.selectToggle(before);
          } else {
            end((String) chosen.getUserData());
          }
        });
  }

  private Optional<Toggle> toggle(String text) {
    return formats.getToggles().stream()
        .filter(toggle -> endsWith(text, (String) toggle.getUserData()))
        .findFirst();
  }

  private void end(String ending) {
    String text = file.getText().strip();
    if (!text.isEmpty() && !endsWith(text, ending)) {
      file.setText(without(text) + ending);
    }
  }

  private String without(String text) {
    List<String> endings =
        formats.getToggles().stream().map(toggle -> (String) toggle.getUserData()).toList();
    return endings.stream()
        .filter(ending -> endsWith(text, ending))
        .findFirst()
        .map(ending -> text.substring(0, text.length() - ending.length()))
        .orElse(text);
  }

  private static boolean endsWith(String text, String ending) {
    return text.strip().toLowerCase(Locale.ROOT).endsWith(ending);
  }
}
