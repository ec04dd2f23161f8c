package dev.depthsprint.ui.day;

import dev.depthsprint.diagram.copy.ChainInSentence;
import dev.depthsprint.diagram.copy.ChainReader;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Load;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.drill.OutcomeLine;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timeline.Timeline;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.workspace.DiagramEdits;
import dev.depthsprint.workspace.PlanEdits;
import dev.depthsprint.workspace.TaskEdits;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;

/**
 * The panel of the chosen day. Texts are edited where they stand and kept when the field is left.
 */
public final class DayPanel {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Texts.LOCALE);

  private static final int LONGEST_ESTIMATE_MINUTES = 24 * 60;

  private final Session session;
  private final WaysOut ways;
  private final Timeline timeline;
  private final TaskSelection selection = new TaskSelection();
  private final TaskDrag drag = new TaskDrag();
  private final TaskList list;
  private final DayShape dayShape;
  private final List<EditedText> texts = new ArrayList<>();
  private final OutcomeLine outcomeLine;
  private final NewTaskField typed;
  private LocalDate shown = LocalDate.MIN;

  private final DayNodes nodes = new DayNodes();

  /**
   * @param timeline of the day that is shown; it stands below all else
   */
  public DayPanel(Session session, WaysOut ways, Timeline timeline) {
    this.session = session;
    this.ways = ways;
    this.timeline = timeline;
    nodes.time.getChildren().setAll(timeline.root());
    timeline.onLeft(this::focusTask);
    Reveal.followingFocus(nodes.root);
    list = new TaskList(session, this, nodes.tasks);
    nodes.root.vvalueProperty().subscribe(_ -> list.finish());
    dayShape = new DayShape(session, this, nodes.shape);
    outcomeLine = new OutcomeLine(session, "day", ways.drill());
    nodes.outcomeSection.getChildren().add(outcomeLine);
    texts.add(edited(nodes.title, Day::title, Day::withTitle));
    texts.add(edited(nodes.focus, Day::focus, Day::withFocus));
    texts.add(edited(nodes.outcome, Day::outcome, Day::withOutcome));
    texts.add(edited(nodes.notes, Day::notes, Day::withNotes));
    typed = new NewTaskField(session, nodes.newTask, nodes.newTaskHint);
    nodes.add.setOnAction(_ -> typed.add());
    nodes.add.disableProperty().bind(nodes.newTask.textProperty().map(String::isBlank));
    selection
        .ids()
        .subscribe(_ -> {
          if (nodes.root.getScene() != null) {
            day().ifPresent(list::show);
          }
        });
  }

  private EditedText edited(
      TextInputControl field, Function<Day, String> read, BiFunction<Day, String, Day> write) {
    return new EditedText(
        field,
        (owner, text) ->
            session
                .store()
                .apply(
                    PlanEdits.day(
                        owner, day -> read.apply(day).equals(text) ? day : write.apply(day, text))),
        read);
  }

  public Node root() {
    return nodes.root;
  }

  /** The task whose row has, or last had, the focus; empty when the day has none. */
  public ObservableValue<Optional<String>> selectedTask() {
    return selection.ids().map(_ -> selection.one());
  }

  /**
   * @param isShown whether the view of this panel is open
   */
  public TaskActions actions(ObservableBooleanValue isShown) {
    var actions = new TaskActions(session, this, isShown);
    list.use(actions);
    return actions;
  }

  /**
   * @param isShown whether the view of this panel is open
   */
  public DayActions dayActions(ObservableBooleanValue isShown) {
    return new DayActions(session, this, dayShape, isShown);
  }

  /** What is dragged from here, for the other days. */
  public TaskDrag drag() {
    return drag;
  }

  /** Keeps texts that are being typed, as when their field is left. */
  public void keepTexts() {
    texts.forEach(EditedText::keep);
  }

  /** The day to work on from now on, and its first task, though nobody may see it yet. */
  public void choose(LocalDate day) {
    session.workspace().sprint().day(day).ifPresent(this::choose);
  }

  private void choose(Day day) {
    boolean isOther = !day.date().equals(shown);
    if (isOther) {
      texts.forEach(EditedText::keep);
      shown = day.date();
      nodes.root.setVvalue(0);
      typed.show(shown);
    }
    selection.keepOnly(day.tasks().stream().map(Task::id).toList());
    if (isOther) {
      selection.all(day.tasks().stream().limit(1).map(Task::id).toList());
    }
  }

  /** Shows a day of the current sprint. */
  public void show(LocalDate day) {
    show(day, true);
  }

  /**
   * @param isSeen false when it is only made ahead
   */
  public void show(LocalDate day, boolean isSeen) {
    session.workspace().sprint().day(day).ifPresent(one -> fill(one, isSeen));
  }

  private void fill(Day day, boolean isSeen) {
    choose(day);
    nodes.date.setText(DATE.format(day.date()));
    dayShape.show(day);
    Load load = Load.of(day);
    nodes.planned.setText(
        load.isOver()
            ? DayWords.load(load)
            : Message.of(
                    "ui.day.planned",
                    Durations.words(load.planned()),
                    Durations.words(load.budget()))
                .text());
    TaskRow.pseudo(nodes.planned, "over", load.isOver());
    texts.forEach(text -> text.show(day));
    timeline.show(day.date());
    outcomeLine.show(day);
    if (isSeen) {
      list.show(day);
    } else {
      list.prepare(day);
    }
    boolean isEmpty = day.tasks().isEmpty();
    nodes.noTasks.setVisible(isEmpty);
    nodes.noTasks.setManaged(isEmpty);
    nodes.noTasks.setText(emptyText(day.kind()).text());
  }

  private static Message emptyText(DayKind kind) {
    return Message.of(
        switch (kind) {
          case STUDY -> "ui.day.empty.study";
          case BUFFER -> "ui.day.empty.buffer";
          case REST -> "days.empty.rest";
        });
  }

  TaskSelection selection() {
    return selection;
  }

  WaysOut ways() {
    return ways;
  }

  Optional<Day> day() {
    return session.workspace().sprint().day(shown);
  }

  Window window() {
    return nodes.root.getScene().getWindow();
  }

  Optional<TaskRow> selectedRow() {
    return selection.one().flatMap(list::row);
  }

  /** Scrolls to where the day begins. */
  public void showHead() {
    nodes.root.setVvalue(0);
  }

  /** The keyboard goes to the task that had it last, else to the first one. */
  public void focusTask() {
    showHead();
    selectedRow().or(list::first).ifPresentOrElse(list::focus, this::askForTask);
  }

  void askForTask() {
    nodes.newTask.requestFocus();
  }

  void keepEstimate(String taskId, String text) {
    OptionalInt minutes = Durations.minutes(text);
    if (minutes.isPresent() && minutes.getAsInt() <= LONGEST_ESTIMATE_MINUTES) {
      session.store().apply(PlanEdits.estimate(taskId, minutes.getAsInt()));
    } else {
      session.notices().refuse(Message.of("ui.task.estimate.wrong", text));
    }
  }

  void selectAll() {
    day().ifPresent(day -> selection.all(day.tasks().stream().map(Task::id).toList()));
  }

  /** Deletes what is selected; the keyboard goes to what stands in its place. */
  void delete() {
    List<String> ids = selection.ids().get();
    Optional<String> next = list.neighbourOf(ids);
    next.ifPresentOrElse(id -> focusTasks(List.of(id)), this::askForTask);
    session.store().apply(TaskEdits.delete(ids));
  }

  void nudge(boolean down) {
    session.store().apply(TaskEdits.nudge(selection.ids().get(), down));
    selectedRow().ifPresent(row -> row.root().requestFocus());
  }

  /** To the next day that is no rest day, forwards or backwards. */
  void moveBy(int step) {
    List<LocalDate> dates =
        session.workspace().sprint().days().stream()
            .filter(day -> day.kind() != DayKind.REST || day.date().equals(shown))
            .map(Day::date)
            .toList();
    int to = dates.indexOf(shown) + step;
    if (to >= 0 && to < dates.size()) {
      moveTo(dates.get(to));
    }
  }

  /** Moves what is selected to the end of another day and goes there with it. */
  void moveTo(LocalDate to) {
    if (to.equals(shown)) {
      return;
    }
    List<String> ids = selection.ids().get();
    take(ids, to, Integer.MAX_VALUE);
    session.store().settle(settings -> settings.withDay(to.toString()));
    show(to);
    focusTasks(ids);
  }

  /**
   * Takes tasks to a place; says so when the day holds more than its budget then, or has ended with
   * what is still to do.
   */
  public void take(List<String> ids, LocalDate to, int index) {
    session.store().apply(TaskEdits.move(ids, to, index));
    session
        .workspace()
        .sprint()
        .day(to)
        .ifPresent(day -> {
          if (to.isBefore(session.today()) && isAnyOpen(day, ids)) {
            session.notices().done(Message.of("days.nowPast", DayWords.date(to)));
          } else if (Load.of(day).isOver()) {
            sayOver(day);
          }
        });
  }

  private static boolean isAnyOpen(Day day, List<String> ids) {
    return day.openTasks().stream().anyMatch(task -> ids.contains(task.id()));
  }

  private void sayOver(Day day) {
    Load load = Load.of(day);
    session
        .notices()
        .done(
            Message.of("days.nowOver", DayWords.date(day.date()), DayWords.load(load)),
            after -> after.sprint().day(day.date()).map(Load::of).filter(load::equals).isPresent());
  }

  /** Selects tasks of the open day and gives the last one the keyboard. */
  public void focusTasks(List<String> ids) {
    selection.all(ids);
    selectedRow().ifPresent(row -> list.focus(row));
  }

  /** Makes a diagram of the chain that the task names, links it and opens it. */
  void draw(Task task) {
    Optional<ChainInSentence> found = ChainInSentence.in(InlineText.plain(task.title()));
    if (found.isEmpty()) {
      session.notices().refuse(Message.of("task.draw.none"));
      return;
    }
    try {
      String name = found.get().title();
      String slug = DiagramEdits.freeSlug(session.workspace(), name);
      var diagram = ChainReader.read(found.get().chain()).diagram();
      session.store().apply(TaskEdits.draw(task.id(), diagram.withSlug(slug).withTitle(name)));
      ways.diagram().accept(slug);
    } catch (Problem problem) {
      session.notices().refuse(problem.sentence());
    }
  }
}
