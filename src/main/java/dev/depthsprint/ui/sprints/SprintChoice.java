package dev.depthsprint.ui.sprints;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.Picker;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.TimingLeftBehind;
import dev.depthsprint.workspace.SprintEdits;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** Goes to another sprint of the workspace; the present one waits in the archive meanwhile. */
public final class SprintChoice {

  private final Session session;
  private final Supplier<Window> owner;
  private final Runnable chosen;

  /**
   * @param chosen called when another sprint is shown
   */
  public SprintChoice(Session session, Supplier<Window> owner, Runnable chosen) {
    this.session = session;
    this.owner = owner;
    this.chosen = chosen;
  }

  public Action action() {
    return Action.of(
            "switch-sprint", Message.of("days.switch"), MaterialDesignA.ARCHIVE_OUTLINE, this::ask)
        .alsoFoundBy(Message.of("days.switch.words"))
        .when(isAny(session));
  }

  /** Opens the review, where a sprint can be chosen that is only looked at. */
  public Action look(Runnable lookBack) {
    return Action.of("look-back", Message.of("days.look"), MaterialDesignH.HISTORY, lookBack)
        .alsoFoundBy(Message.of("days.look.words"))
        .when(isAny(session));
  }

  /** True while the archive holds a sprint. */
  public static ObservableBooleanValue isAny(Session session) {
    var any = new ReadOnlyBooleanWrapper(!session.workspace().archive().isEmpty());
    session.store().listen((_, after) -> any.set(!after.archive().isEmpty()));
    return any;
  }

  private void ask() {
    var timing = new TimingLeftBehind(session);
    Message question =
        timing
            .warning()
            .map(it -> Message.of("days.switch.whichTimed", it))
            .orElseGet(() -> Message.of("days.switch.which"));
    pick(session, question, owner.get())
        .ifPresent(slug -> {
          session.store().apply(SprintEdits.switchTo(slug));
          timing.stop();
          chosen.run();
        });
  }

  /** Asks for a sprint of the archive, the latest one first; gives its slug. */
  public static Optional<String> pick(Session session, Message question, Window owner) {
    List<Map.Entry<String, Sprint>> sprints =
        session.workspace().archive().entrySet().stream()
            .sorted(
                Comparator.comparing(
                        (Map.Entry<String, Sprint> one) -> one.getValue().days().getFirst().date())
                    .reversed())
            .toList();
    return Picker.pick(
            question,
            sprints,
            one -> InlineText.heading(one.getValue().title()),
            one -> words(one.getValue(), session.today()),
            Optional.of(sprints.getFirst()),
            owner)
        .map(Map.Entry::getKey);
  }

  /** Its dates, and how far it came: a finished one says so. */
  private static String words(Sprint sprint, LocalDate today) {
    int done = sprint.days().stream().mapToInt(Day::doneCount).sum();
    int all = sprint.days().stream().mapToInt(Day::taskCount).sum();
    return Message.of(
            sprint.hasEnded(today) ? "days.switch.finished" : "days.switch.open",
            DayWords.date(sprint.days().getFirst().date()),
            DayWords.date(sprint.days().getLast().date()),
            done,
            all)
        .text();
  }
}
