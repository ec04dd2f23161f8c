package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import java.util.List;
import javafx.application.Platform;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What the timer and the timeline can do. */
final class TimerActions {

  private final Session session;
  private final Views views;
  private final Conditions conditions;

  TimerActions(Session session, Views views, Conditions conditions) {
    this.session = session;
    this.views = views;
    this.conditions = conditions;
  }

  List<Action> all() {
    return List.of(
        Action.of(
                "timer-start-pause",
                Message.of("ui.action.timerStartPause"),
                MaterialDesignP.PLAY_PAUSE,
                () -> views.timerBar().startOrPause())
            .at("Shortcut+T"),
        Action.of(
                "timer-stop",
                Message.of("ui.action.timerStop"),
                MaterialDesignS.STOP,
                session.timekeeper()::stop)
            .when(conditions.isTiming())
            .at("Shortcut+Shift+T"),
        Action.of(
                "timer-mode",
                Message.of("ui.mode.action"),
                MaterialDesignT.TIMER_COG_OUTLINE,
                () -> views.timerBar().chooseMode())
            .alsoFoundBy(Message.of("ui.mode.action.words")),
        Action.of(
                "show-timeline",
                Message.of("timeline.action.show"),
                MaterialDesignT.TIMELINE_CLOCK_OUTLINE,
                views::showTimeline)
            .alsoFoundBy(Message.of("timeline.action.show.words"))
            .when(conditions.hasSprint())
            .at("Shortcut+J"),
        Action.of(
                "add-time",
                Message.of("timeline.action.add"),
                MaterialDesignT.TIMER_EDIT_OUTLINE,
                () -> {
                  views.showTimeline();
                  Platform.runLater(views.timeline()::add);
                })
            .alsoFoundBy(Message.of("timeline.action.show.words"))
            .when(conditions.hasSprint()));
  }
}
