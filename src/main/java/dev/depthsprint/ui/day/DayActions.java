package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.DayEdits;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;

/** What can be done to the open day as a whole. */
public final class DayActions {

  private final Session session;
  private final DayPanel panel;
  private final DayShape shape;
  private final ObservableBooleanValue isShown;

  DayActions(Session session, DayPanel panel, DayShape shape, ObservableBooleanValue isShown) {
    this.session = session;
    this.panel = panel;
    this.shape = shape;
    this.isShown = isShown;
  }

  public List<Action> kinds() {
    return Stream.of(DayKind.values()).map(this::kind).toList();
  }

  public List<Action> others() {
    return List.of(
        Action.of(
                "day-budget",
                Message.of("days.budget.change"),
                MaterialDesignT.TIMER_SAND,
                shape::editBudget)
            .when(isShown),
        Action.of(
                "skip-day",
                Message.of("days.skip"),
                MaterialDesignC.CALENDAR_REMOVE_OUTLINE,
                this::skip)
            .alsoFoundBy(Message.of("days.skip.words"))
            .when(isShown));
  }

  private Action kind(DayKind kind) {
    return Action.of(
            "day-" + kind.name().toLowerCase(Locale.ROOT),
            Message.of("days.kind.make", DayWords.kind(kind)),
            icon(kind),
            () -> shape.make(kind))
        .when(isShown);
  }

  private static Ikon icon(DayKind kind) {
    return switch (kind) {
      case STUDY -> MaterialDesignB.BOOK_OPEN_OUTLINE;
      case BUFFER -> MaterialDesignC.CALENDAR_SYNC_OUTLINE;
      case REST -> MaterialDesignW.WEATHER_NIGHT;
    };
  }

  private void skip() {
    panel.day().ifPresent(this::skip);
  }

  private void skip(Day day) {
    if (day.kind() != DayKind.STUDY) {
      session.notices().refuse(Message.of("days.skip.noStudyDay", DayWords.date(day.date())));
      return;
    }
    SkipDialog.ask(session.workspace().sprint(), day, panel.window())
        .ifPresent(way -> session.store().apply(DayEdits.skip(day.date(), way)));
  }
}
