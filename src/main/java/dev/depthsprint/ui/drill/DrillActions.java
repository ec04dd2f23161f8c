package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** What leads to the drill from anywhere. */
public final class DrillActions {

  private final Session session;
  private final Runnable today;
  private final Runnable weak;

  /**
   * @param today drills the outcome of the day that it is
   * @param weak drills the weak ones
   */
  public DrillActions(Session session, Runnable today, Runnable weak) {
    this.session = session;
    this.today = today;
    this.weak = weak;
  }

  public List<Action> all() {
    return List.of(
        Action.of(
                "drill-today",
                Message.of("drill.action.today"),
                MaterialDesignA.ACCOUNT_VOICE,
                today)
            .alsoFoundBy(Message.of("drill.action.words"))
            .when(isSo(day -> day.date().equals(session.today())))
            .at("Shortcut+R"),
        Action.of(
                "drill-weak", Message.of("drill.action.weak"), MaterialDesignA.ACCOUNT_VOICE, weak)
            .alsoFoundBy(Message.of("drill.action.words"))
            .when(isSo(_ -> true))
            .at("Shortcut+Shift+R"));
  }

  /** Whether a day of this kind has an outcome. */
  private ObservableBooleanValue isSo(Predicate<Day> which) {
    var is = new ReadOnlyBooleanWrapper(has(which));
    session.store().listenBeyondDiagrams((_, _) -> is.set(has(which)));
    session.ticker().listen(() -> is.set(has(which)));
    return is;
  }

  private boolean has(Predicate<Day> which) {
    Stream<Day> days = session.workspace().sprint().days().stream();
    return days.anyMatch(day -> !day.outcome().isBlank() && which.test(day));
  }
}
