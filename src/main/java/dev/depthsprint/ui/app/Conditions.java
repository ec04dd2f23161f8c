package dev.depthsprint.ui.app;

import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** What has to be so for an action to be possible. */
final class Conditions {

  private final Session session;

  Conditions(Session session) {
    this.session = session;
  }

  /** The plan can be worked on: its view is open, and there is one. */
  ObservableBooleanValue isPlanning() {
    return isOpen(View.SPRINT).and(hasSprint());
  }

  ReadOnlyBooleanWrapper hasSprint() {
    var exists = new ReadOnlyBooleanWrapper(session.workspace().sprint().exists());
    session.store().listen((_, after) -> exists.set(after.sprint().exists()));
    return exists;
  }

  ReadOnlyBooleanWrapper isOpen(View view) {
    var open = new ReadOnlyBooleanWrapper(isOpenNow(view));
    session.store().listen((_, _) -> open.set(isOpenNow(view)));
    return open;
  }

  private boolean isOpenNow(View view) {
    return View.of(session.workspace().settings().view()) == view;
  }

  ReadOnlyBooleanWrapper isTiming() {
    var timing = new ReadOnlyBooleanWrapper(isTimingNow());
    session.store().listen((_, _) -> timing.set(isTimingNow()));
    return timing;
  }

  private boolean isTimingNow() {
    return !(session.workspace().time().timer() instanceof TimerState.Idle);
  }
}
