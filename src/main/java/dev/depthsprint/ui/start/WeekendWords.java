package dev.depthsprint.ui.start;

import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.text.Message;
import javafx.util.StringConverter;

/** What weekends of a blank sprint can be; only ever chosen, never typed. */
final class WeekendWords extends StringConverter<DayKind> {

  @Override
  public String toString(DayKind kind) {
    return kind == null
        ? ""
        : Message.of(
                switch (kind) {
                  case BUFFER -> "days.start.weekend.buffer";
                  case REST -> "days.start.weekend.rest";
                  case STUDY -> "days.start.weekend.study";
                })
            .text();
  }

  @Override
  public DayKind fromString(String text) {
    throw new UnsupportedOperationException("a kind of day is not typed");
  }
}
