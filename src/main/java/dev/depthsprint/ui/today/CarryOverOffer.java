package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.CarryOver;
import dev.depthsprint.sprint.CarryOver.Proposal;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.TaskEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.stage.Window;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Open tasks of days that have ended, and the question where they should go. A task that was left
 * where it is is not offered again until the app starts anew; the action asks about it all the
 * same.
 */
public final class CarryOverOffer {

  private final Session session;
  private final Supplier<Window> owner;
  private final Set<String> left = new HashSet<>();
  private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
  private LocalDate said = LocalDate.MIN;
  private Runnable answered = () -> {};

  public CarryOverOffer(Session session, Supplier<Window> owner) {
    this.session = session;
    this.owner = owner;
    session.store().listen(this::follow);
    session.ticker().listen(this::followDay);
    possible.set(!all().isEmpty());
  }

  public Action action() {
    return Action.of(
            "carry-over",
            Message.of("today.carry"),
            MaterialDesignC.CALENDAR_ARROW_RIGHT,
            this::ask)
        .alsoFoundBy(Message.of("today.carry.words"))
        .at("Shortcut+Shift+Y")
        .when(possible);
  }

  private void follow(Workspace before, Workspace after) {
    if (before.sprint() != after.sprint()) {
      possible.set(!all().isEmpty());
    }
  }

  /** Says once for each day that something was left; a new day may have begun meanwhile. */
  private void followDay() {
    if (!session.today().equals(said)) {
      said = session.today();
      possible.set(!all().isEmpty());
      if (!offered().isEmpty() && !session.workspace().settings().view().equals("today")) {
        say(offered().size());
      }
    }
  }

  private void say(int count) {
    session
        .notices()
        .offer(
            Message.of("today.carry.notice", count),
            after -> !after.settings().view().equals("today") && offered().size() == count,
            Message.of("today.carry.card.ask"),
            this::ask);
  }

  /** Who shows what is offered hears that a person has answered. */
  void onAnswer(Runnable listener) {
    answered = listener;
  }

  /** What is open of days that have ended, answered or not. */
  List<Proposal> all() {
    return CarryOver.propose(session.workspace().sprint(), session.today());
  }

  /** What a person has not answered yet. */
  List<Proposal> offered() {
    return all().stream().filter(one -> !left.contains(one.task().id())).toList();
  }

  /** Asks where they should go, and takes them there in one step. */
  void ask() {
    List<Proposal> asked = all();
    Optional<Map<String, LocalDate>> answer =
        CarryOverDialog.ask(session.workspace().sprint(), session.today(), owner.get());
    answer.ifPresent(targets -> {
      asked.stream().map(one -> one.task().id()).forEach(left::add);
      left.removeAll(targets.keySet());
      answered.run();
      if (!targets.isEmpty()) {
        session.store().apply(TaskEdits.carryOver(targets));
        session
            .notices()
            .done(Message.of("today.carry.done", targets.size(), asked.size() - targets.size()));
      }
    });
  }
}
