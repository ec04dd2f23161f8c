package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.CarryOver;
import dev.depthsprint.sprint.CarryOver.Proposal;
import dev.depthsprint.sprint.TaskTimes;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.TaskEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

  /** Asks what becomes of them, and does it in one step. */
  void ask() {
    List<Proposal> asked = all();
    Workspace workspace = session.workspace();
    Map<String, Duration> worked = TaskTimes.of(workspace.time(), session.time().instant());
    CarryOverDialog.ask(workspace.sprint(), worked, session.today(), owner.get())
        .ifPresent(answer -> {
          asked.stream().map(one -> one.task().id()).forEach(left::add);
          answered.run();
          carryOut(answer, asked.size());
        });
  }

  private void carryOut(Map<String, CarryWay> answer, int asked) {
    Map<String, LocalDate> moved = moved(answer);
    List<String> done =
        answer.keySet().stream().filter(id -> answer.get(id).equals(CarryWay.DONE)).toList();
    left.removeAll(moved.keySet());
    if (moved.isEmpty() && done.isEmpty()) {
      return;
    }
    session.store().apply(TaskEdits.carryOver(moved, done));
    int stay = asked - moved.size() - done.size();
    Message said =
        done.isEmpty()
            ? Message.of("today.carry.done", moved.size(), stay)
            : Message.of("today.carry.doneAndTicked", moved.size(), done.size(), stay);
    session.notices().done(said);
  }

  /** Where those go that go somewhere, by the ids of the tasks. */
  static Map<String, LocalDate> moved(Map<String, CarryWay> answer) {
    Map<String, LocalDate> moved = new LinkedHashMap<>();
    answer.forEach((id, way) -> {
      if (way instanceof CarryWay.To(LocalDate date)) {
        moved.put(id, date);
      }
    });
    return moved;
  }
}
