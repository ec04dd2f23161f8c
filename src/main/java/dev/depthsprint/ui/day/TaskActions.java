package dev.depthsprint.ui.day;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.sprint.TaskMark;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.MenuEntry;
import dev.depthsprint.ui.action.Picker;
import dev.depthsprint.ui.action.Submenu;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.workspace.TaskEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done to the selected tasks: one list for menu, context menu, palette and keys. */
public final class TaskActions {

  private final Session session;
  private final DayPanel panel;
  private final ObservableBooleanValue isShown;
  private final ObservableBooleanValue isAny;

  /**
   * @param isShown whether the view of the panel is open
   */
  TaskActions(Session session, DayPanel panel, ObservableBooleanValue isShown) {
    this.session = session;
    this.panel = panel;
    this.isShown = isShown;
    isAny =
        Bindings.createBooleanBinding(
            () -> isShown.get() && !panel.selection().ids().get().isEmpty(),
            isShown,
            panel.selection().ids());
  }

  /** For the Task menu. */
  public List<List<? extends MenuEntry>> menu() {
    return List.of(adding(), marks(), texts(), drawing(), places());
  }

  /** For the menu of one row. */
  List<List<? extends MenuEntry>> rowMenu() {
    return List.of(marks(), texts(), drawing(), places());
  }

  private List<Action> adding() {
    return List.of(
        Action.of("new-task", Message.of("ui.day.newTask"), MaterialDesignP.PLUS, panel::askForTask)
            .at("Shortcut+Shift+I")
            .onLetter(KeyCode.INSERT)
            .when(isShown));
  }

  private List<MenuEntry> marks() {
    return List.of(
        one("task-tick", "task.tick", MaterialDesignC.CHECK, () -> mark(TaskMark.DONE))
            .onLetter(KeyCode.SPACE),
        new Submenu(
            Message.of("task.mark.menu"),
            List.of(
                List.of(
                    mark("task-open", TaskMark.OPEN, "task.mark.open"),
                    mark("task-in-progress", TaskMark.IN_PROGRESS, "task.mark.inProgress")
                        .onLetter(KeyCode.P),
                    mark("task-idea", TaskMark.IDEA, "task.mark.idea").onLetter(KeyCode.I)))),
        one(
                "task-time",
                "task.time",
                MaterialDesignT.TIMER_OUTLINE,
                () -> row(TaskRow::startOrStop))
            .onLetter(KeyCode.T));
  }

  private List<Action> texts() {
    return List.of(
        one(
                "task-rename",
                "ui.task.rename",
                MaterialDesignP.PENCIL_OUTLINE,
                () -> row(TaskRow::rename))
            .onLetter(KeyCode.F2),
        one("task-estimate", "ui.task.estimate", MaterialDesignT.TIMER_SAND, this::estimate)
            .onLetter(KeyCode.E),
        one(
                "task-notes",
                "task.notes",
                MaterialDesignN.NOTE_TEXT_OUTLINE,
                () -> row(TaskRow::editNotes))
            .onLetter(KeyCode.N),
        one(
                "task-sub-item",
                "task.subItem.add",
                MaterialDesignF.FORMAT_LIST_CHECKS,
                () -> row(TaskRow::addSubItem))
            .onLetter(KeyCode.S),
        one("task-split", "task.split", MaterialDesignC.CALL_SPLIT, this::split)
            .onLetter(KeyCode.C));
  }

  private List<Action> drawing() {
    return List.of(
        one(
                "task-draw",
                "task.draw",
                MaterialDesignP.PENCIL_RULER,
                () -> task().ifPresent(panel::draw))
            .onLetter(KeyCode.D),
        one("task-link", "task.link", MaterialDesignS.SITEMAP_OUTLINE, this::link)
            .onLetter(KeyCode.L),
        one(
                "task-open-diagram",
                "task.diagram",
                MaterialDesignA.ARROW_TOP_RIGHT,
                () -> row(TaskRow::openDiagram))
            .onLetter(KeyCode.G));
  }

  private List<MenuEntry> places() {
    return List.of(
        new Submenu(Message.of("task.move.menu"), List.of(nudges(), days())),
        one("task-all", "task.all", MaterialDesignS.SELECT_ALL, panel::selectAll)
            .onLetter(KeyCode.A),
        one("task-delete", "ui.task.delete", MaterialDesignD.DELETE_OUTLINE, panel::delete)
            .onLetter(KeyCode.DELETE));
  }

  private List<Action> nudges() {
    return List.of(
        one("task-up", "task.up", MaterialDesignA.ARROW_UP, () -> panel.nudge(false)).at("Alt+Up"),
        one("task-down", "task.down", MaterialDesignA.ARROW_DOWN, () -> panel.nudge(true))
            .at("Alt+Down"));
  }

  private List<Action> days() {
    return List.of(
        one(
                "task-previous-day",
                "task.previousDay",
                MaterialDesignA.ARROW_LEFT,
                () -> panel.moveBy(-1))
            .at("Shortcut+Shift+Left"),
        one("task-next-day", "task.nextDay", MaterialDesignA.ARROW_RIGHT, () -> panel.moveBy(1))
            .at("Shortcut+Shift+Right"),
        one("task-move", "task.move", MaterialDesignC.CALENDAR_ARROW_RIGHT, this::move)
            .onLetter(KeyCode.M));
  }

  private Action one(String id, String label, Ikon icon, Runnable run) {
    return Action.of(id, Message.of(label), icon, run).when(isAny);
  }

  private Action mark(String id, TaskMark mark, String label) {
    return one(id, label, Marks.icon(mark), () -> mark(mark));
  }

  /** Marks all that is selected, unless all of it has the mark already: then it is open again. */
  private void mark(TaskMark mark) {
    List<String> ids = panel.selection().ids().get();
    boolean isOnAll =
        ids.stream().allMatch(id -> sprint().task(id).filter(it -> it.mark() == mark).isPresent());
    session.store().apply(TaskEdits.mark(ids, isOnAll ? TaskMark.OPEN : mark));
  }

  private void row(Consumer<TaskRow> deed) {
    panel.selectedRow().ifPresent(deed);
  }

  private Sprint sprint() {
    return session.workspace().sprint();
  }

  private Optional<Task> task() {
    return panel.selection().one().flatMap(sprint()::task);
  }

  private void estimate() {
    row(row -> row.editEstimate(text -> panel.keepEstimate(row.taskId(), text)));
  }

  private void split() {
    task()
        .flatMap(task -> SplitDialog.ask(task, panel.window()))
        .ifPresent(part -> {
          String id = session.ids().get();
          session
              .store()
              .apply(TaskEdits.split(task().orElseThrow().id(), id, part.title(), part.minutes()));
          panel.focusTasks(List.of(id));
        });
  }

  private void link() {
    Optional<Task> task = task();
    if (task.isEmpty()) {
      return;
    }
    List<Optional<Diagram>> choices = new ArrayList<>(List.of(Optional.empty()));
    session.workspace().diagrams().values().forEach(it -> choices.add(Optional.of(it)));
    Optional<Diagram> now = session.workspace().diagram(task.get().diagram());
    // Whoever links a task that has no diagram does not want to have none.
    Optional<Diagram> first = now.isPresent() ? now : choices.get(Math.min(1, choices.size() - 1));
    Picker.pick(
            Message.of("task.link.which"),
            choices,
            TaskActions::words,
            Optional.of(first),
            panel.window())
        .ifPresent(choice ->
            session
                .store()
                .apply(TaskEdits.link(task.get().id(), choice.map(Diagram::slug).orElse(""))));
    panel.focusTasks(List.of(task.get().id()));
  }

  private static String words(Optional<Diagram> choice) {
    return choice.map(Diagram::title).orElseGet(() -> Message.of("task.link.none").text());
  }

  private void move() {
    List<String> ids = panel.selection().ids().get();
    Picker.pick(
            Message.of("task.move.which", ids.size()),
            List.copyOf(sprint().days()),
            day -> DayWords.choice(sprint(), day, ids),
            panel.day().map(Day::date).flatMap(sprint()::day),
            panel.window())
        .ifPresent(day -> panel.moveTo(day.date()));
  }
}
