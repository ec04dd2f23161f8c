package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsals;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.theme.Icons;
import java.time.LocalDate;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** How well an outcome is explained, as sign and words: colour alone never says it. */
final class Ratings {

  private Ratings() {}

  static FontIcon sign(Rating rating) {
    return switch (rating) {
      case NOT_YET -> Icons.of(MaterialDesignC.CIRCLE_OUTLINE, "rating-not-yet");
      case WITH_GAPS -> Icons.of(MaterialDesignC.CIRCLE_HALF_FULL, "rating-with-gaps");
      case CLEARLY -> Icons.of(MaterialDesignC.CHECK_CIRCLE, "rating-clearly");
    };
  }

  static Message name(Rating rating) {
    return Message.of(
        switch (rating) {
          case NOT_YET -> "drill.rating.notYet";
          case WITH_GAPS -> "drill.rating.withGaps";
          case CLEARLY -> "drill.rating.clearly";
        });
  }

  /** What the three mean, in a sentence each. */
  static Message meaning(Rating rating) {
    return Message.of(
        switch (rating) {
          case NOT_YET -> "drill.rating.notYet.what";
          case WITH_GAPS -> "drill.rating.withGaps.what";
          case CLEARLY -> "drill.rating.clearly.what";
        });
  }

  /** How a day's outcome stands. */
  static FontIcon sign(Day day, LocalDate today) {
    if (day.rehearsals().isEmpty()) {
      return day.date().isAfter(today)
          ? Icons.of(MaterialDesignC.CALENDAR_CLOCK, "rating-none")
          : Icons.of(MaterialDesignH.HELP_CIRCLE_OUTLINE, "rating-none");
    }
    return sign(day.rehearsals().getLast().rating());
  }

  static Message name(Day day, LocalDate today) {
    return Rehearsals.last(day)
        .map(Ratings::name)
        .orElseGet(
            () -> Message.of(day.date().isAfter(today) ? "drill.toCome" : "drill.neverExplained"));
  }
}
