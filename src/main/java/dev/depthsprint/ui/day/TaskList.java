package dev.depthsprint.ui.day;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Task;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.action.MenuEntry;
import dev.depthsprint.ui.session.Session;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * The rows of a day's tasks: arrow keys go from row to row, Shift and Ctrl select several, letters
 * run actions, and rows can be dragged to another place.
 */
final class TaskList {

  /** About as high as a line of a menu, in logical pixels. */
  private static final double ITEM_HEIGHT = 26;

  /** More rows than a large window has room for; those behind them are made a little later. */
  private static final int MADE_AT_ONCE = 16;

  private final Session session;
  private final DayPanel panel;
  private final TaskSelection selection;
  private final VBox place;
  private final Map<String, TaskRow> rows = new LinkedHashMap<>();

  private final BooleanSupplier more = this::showMore;
  private PVector<Task> shown = TreePVector.empty();

  /** So many rows there are, at most, so far. */
  private int most = MADE_AT_ONCE;

  private List<List<? extends MenuEntry>> sections = List.of();
  private List<List<? extends MenuEntry>> keys = List.of();

  TaskList(Session session, DayPanel panel, VBox place) {
    this.session = session;
    this.panel = panel;
    this.selection = panel.selection();
    this.place = place;
  }

  /** The actions of the menu of each row, and those that have keys at it. */
  void use(TaskActions actions) {
    sections = actions.rowMenu();
    keys = actions.menu();
  }

  /** Shows a day; the row of a task is kept as long as the task is there. */
  void show(Day day) {
    show(day, MADE_AT_ONCE);
  }

  /** As {@link #show}, but nobody sees it yet: all rows are made one by one. */
  void prepare(Day day) {
    show(day, 0);
  }

  private void show(Day day, int atOnce) {
    if (day.tasks().stream().noneMatch(task -> rows.containsKey(task.id()))) {
      most = atOnce;
    } else if (most >= shown.size()) {
      most = Math.max(most, day.tasks().size());
    }
    most = Math.max(most, atOnce);
    shown = day.tasks();
    fill();
    if (shown.size() > most) {
      session.spareTime().add(more);
    }
  }

  private boolean showMore() {
    most++;
    fill();
    place.getChildren().getLast().applyCss();
    return shown.size() > most;
  }

  /** Makes the rows that are still to be made. */
  void finish() {
    if (shown.size() > most) {
      most = shown.size();
      fill();
    }
  }

  private void fill() {
    List<Task> tasks = shown.subList(0, Math.min(most, shown.size()));
    List<String> ids = tasks.stream().map(Task::id).toList();
    if (!ids.equals(List.copyOf(rows.keySet()))) {
      Map<String, TaskRow> before = new LinkedHashMap<>(rows);
      rows.clear();
      ids.forEach(id -> rows.put(id, before.containsKey(id) ? before.get(id) : made(id)));
      place(rows.values().stream().map(TaskRow::root).toList());
    }
    tasks.forEach(task -> rows.get(task.id()).show(task, selection.has(task.id())));
  }

  /** What stands in its place already stays there: put there anew it would be styled anew. */
  private void place(List<Node> wanted) {
    int there = place.getChildren().size();
    if (there <= wanted.size() && wanted.subList(0, there).equals(place.getChildren())) {
      place.getChildren().addAll(wanted.subList(there, wanted.size()));
    } else {
      place.getChildren().setAll(wanted);
    }
  }

  Optional<TaskRow> row(String id) {
    finish();
    return Optional.ofNullable(rows.get(id));
  }

  Optional<TaskRow> first() {
    return rows.values().stream().findFirst();
  }

  private TaskRow made(String id) {
    var row =
        new TaskRow(
            session,
            id,
            panel.ways(),
            () -> session.workspace().sprint().task(id).ifPresent(panel::draw),
            under -> openMenu(id, under));
    Node root = row.root();
    root.addEventHandler(KeyEvent.KEY_PRESSED, key -> press(id, key));
    root.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> choose(id, press));
    root.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> rename(row, click));
    root.focusWithinProperty()
        .addListener((_, _, within) -> {
          if (within && !selection.has(id)) {
            selection.only(id);
          }
        });
    root.setOnDragDetected(event -> {
      if (event.getButton() == MouseButton.PRIMARY) {
        startDrag(id, root);
        event.consume();
      }
    });
    root.setOnDragDone(_ -> panel.drag().end());
    root.setOnDragOver(event -> showDrop(root, event));
    root.setOnDragExited(_ -> hideDrop(root));
    root.setOnDragDropped(event -> drop(id, root, event));
    return row;
  }

  private List<String> order() {
    finish();
    return List.copyOf(rows.keySet());
  }

  /** The row that stands where others were when they are gone. */
  Optional<String> neighbourOf(List<String> going) {
    List<String> order = order();
    int last = going.stream().mapToInt(order::indexOf).max().orElse(-1);
    return order.stream()
        .skip(last + 1L)
        .filter(id -> !going.contains(id))
        .findFirst()
        .or(() -> order.reversed().stream().filter(id -> !going.contains(id)).findFirst());
  }

  void focus(TaskRow row) {
    row.root().requestFocus();
    Reveal.inScrollPane(row.root());
  }

  private void openMenu(String id, Node under) {
    if (!selection.has(id)) {
      selection.only(id);
    }
    var menu = new ContextMenu();
    ActionViews.addSections(menu.getItems(), sections);
    if (hasRoomBelow(under, menu.getItems().size())) {
      menu.show(under, Side.BOTTOM, 0, 0);
    } else {
      menu.show(rows.get(id).root(), Side.LEFT, 0, 0);
    }
  }

  /** Without room below its button, a menu would lie on the task that it is for. */
  private static boolean hasRoomBelow(Node under, int items) {
    Bounds place = under.localToScreen(under.getBoundsInLocal());
    return Screen.getScreensForRectangle(place.getMinX(), place.getMinY(), 1, 1).stream()
        .anyMatch(
            screen -> place.getMaxY() + items * ITEM_HEIGHT < screen.getVisualBounds().getMaxY());
  }

  /** Selects first: a row that gets the keyboard without being selected is selected alone. */
  private void choose(String id, MouseEvent press) {
    if (press.getButton() == MouseButton.PRIMARY) {
      if (press.isShortcutDown()) {
        selection.toggle(id);
      } else if (press.isShiftDown()) {
        selection.extendTo(id, order());
      }
      boolean isTakenOut = press.isShortcutDown() && !selection.has(id);
      String focused = isTakenOut ? selection.one().orElse(id) : id;
      rows.get(focused).root().requestFocus();
      // The scroll pane around the rows would take the keyboard for itself.
      press.consume();
    }
  }

  private void rename(TaskRow row, MouseEvent click) {
    if (click.getButton() != MouseButton.PRIMARY || !click.isStillSincePress()) {
      return;
    }
    if (!click.isShortcutDown() && !click.isShiftDown()) {
      selection.only(row.taskId());
    }
    if (click.getClickCount() == 2) {
      row.rename();
    }
  }

  private void press(String id, KeyEvent key) {
    if (key.getTarget() != rows.get(id).root()) {
      return;
    }
    List<String> order = order();
    int here = order.indexOf(id);
    boolean isPlain = !key.isShortcutDown() && !key.isAltDown();
    int to =
        switch (key.getCode()) {
          case UP -> here - 1;
          case DOWN -> here + 1;
          case HOME -> 0;
          case END -> order.size() - 1;
          default -> -2;
        };
    if (to != -2 && isPlain) {
      key.consume();
      go(order, Math.clamp(to, 0, order.size() - 1), key.isShiftDown());
    } else if (isPlain && !key.isShiftDown()) {
      runLetter(key);
    }
  }

  private void go(List<String> order, int to, boolean isExtending) {
    String id = order.get(to);
    if (isExtending) {
      selection.extendTo(id, order);
    } else {
      selection.only(id);
    }
    focus(rows.get(id));
  }

  private void runLetter(KeyEvent key) {
    KeyCode code = key.getCode();
    keys.stream()
        .flatMap(List::stream)
        .flatMap(MenuEntry::actions)
        .filter(action -> action.letters().contains(code) && action.enabled().get())
        .findFirst()
        .ifPresent(action -> {
          key.consume();
          // Afterwards, or the letter itself would be typed into the field that opens.
          Platform.runLater(action::perform);
        });
  }

  private void startDrag(String id, Node root) {
    if (!selection.has(id)) {
      selection.only(id);
    }
    List<String> ids = order().stream().filter(selection::has).toList();
    panel.drag().start(root, ids);
  }

  private void showDrop(Node root, DragEvent event) {
    if (panel.drag().accept(event)) {
      boolean isBelow = isBelow(root, event);
      TaskRow.pseudo(root, "drop-above", !isBelow);
      TaskRow.pseudo(root, "drop-below", isBelow);
    }
  }

  private static void hideDrop(Node root) {
    TaskRow.pseudo(root, "drop-above", false);
    TaskRow.pseudo(root, "drop-below", false);
  }

  private static boolean isBelow(Node root, DragEvent event) {
    return event.getY() > root.getBoundsInLocal().getHeight() / 2;
  }

  private void drop(String id, Node root, DragEvent event) {
    List<String> ids = panel.drag().tasks().get();
    if (ids.isEmpty() || panel.day().isEmpty()) {
      return;
    }
    List<String> order = order();
    int at = order.indexOf(id) + (isBelow(root, event) ? 1 : 0);
    int index = (int) order.subList(0, at).stream().filter(one -> !ids.contains(one)).count();
    panel.take(ids, panel.day().get().date(), index);
    event.setDropCompleted(true);
    event.consume();
    hideDrop(root);
  }
}
