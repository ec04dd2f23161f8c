package dev.depthsprint.ui.timeline;

import dev.depthsprint.sprint.DayCheck;
import dev.depthsprint.sprint.Gap;
import dev.depthsprint.sprint.StudyDay;
import dev.depthsprint.sprint.TimeLog;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.Shell;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.ui.timer.TaskChoice;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/**
 * The time of one study day: its intervals and gaps along the hours, what one should look at, and
 * all edits by mouse and keyboard.
 */
public final class Timeline {

  private final Session session;
  private final Consumer<Gap> settle;
  private final BlockEdits edits;
  private final MendBar mends;
  private final Strip strip;
  private final Findings findings = new Findings();
  private final Label sum = new Label();
  private final Label empty = new Label(Message.of("timeline.empty").text());
  private final Button add = new Button(Message.of("timeline.add").text());
  private final VBox root;
  private LocalDate day;
  private TimeLog log = TimeLog.EMPTY;
  private Runnable left = () -> {};

  /**
   * @param settle asks what counts of a gap
   */
  public Timeline(Session session, Consumer<Gap> settle) {
    this.session = session;
    this.settle = settle;
    day = session.today();
    mends = new MendBar(session, this::focus);
    edits = new BlockEdits(session, mends::show);
    strip = new Strip(session, this, edits);
    root = new VBox(8, heading(), findings.root(), mends.root(), empty, strip.root());
    root.setId("timeline");
    root.getStyleClass().addAll("timeline", Shell.PASSING);
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    empty.setWrapText(true);
    empty.setMinHeight(Region.USE_PREF_SIZE);
    empty.getStyleClass().addAll("caption", "hint");
    empty.managedProperty().bind(empty.visibleProperty());
  }

  /** Calls back when Esc leads out of it. */
  public void onLeft(Runnable listener) {
    left = listener;
  }

  /** From the button that adds, a block can be reached too, and it can be had from anywhere. */
  private void press(KeyEvent key) {
    boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (isPlain && key.getCode() == KeyCode.INSERT) {
      add();
      key.consume();
    } else if (isPlain && key.getCode() == KeyCode.DOWN && add.isFocused() && strip.focus()) {
      key.consume();
    } else if (isPlain && key.getCode() == KeyCode.ESCAPE) {
      left.run();
      key.consume();
    }
  }

  private Node heading() {
    var title = new Label(Message.of("timeline.heading").text());
    title.getStyleClass().add("panel-heading");
    sum.getStyleClass().add("caption");
    var room = new Region();
    HBox.setHgrow(room, Priority.ALWAYS);
    add.setId("add-time");
    add.setGraphic(Icons.of(MaterialDesignP.PLUS));
    add.setOnAction(_ -> add());
    var heading = new HBox(8, title, sum, room, add);
    heading.setAlignment(Pos.CENTER_LEFT);
    return heading;
  }

  public Node root() {
    return root;
  }

  /** Shows a study day, as it is now. */
  public void show(LocalDate wanted) {
    boolean isSame = wanted.equals(day) && log == session.workspace().time();
    if (!isSame) {
      mends.forget();
    }
    day = wanted;
    log = session.workspace().time();
    Instant now = session.timekeeper().countedUntil();
    ZoneId zone = session.time().zone();
    List<Block> blocks = Block.of(log, day, zone, now);
    sum.setText(Message.of("timeline.sum", Durations.words(log.onDay(day, now))).text());
    empty.setVisible(blocks.isEmpty());
    strip.show(blocks, HourScale.around(blocks, day, zone, session.time().instant(), Strip.HOUR));
    if (!isSame || blocks.stream().anyMatch(Block.Running.class::isInstance)) {
      findings.show(DayCheck.of(log, day, zone, session.time().instant()), zone);
    }
  }

  /** Brings the day's time into view, and its block that had the keyboard last. */
  public void reveal() {
    IntoView.atTop(root);
    focus();
  }

  /** Gives the keyboard to the block that had it last, else to the last one, else to "add". */
  public void focus() {
    if (!strip.focus()) {
      add.requestFocus();
    }
  }

  /** Asks for an interval and adds it: the half hour that was last free, to begin with. */
  public void add() {
    Instant now = session.time().instant();
    boolean isToday = StudyDay.of(now, session.time().zone()).equals(day);
    Instant end = isToday ? now : day.atTime(9, 30).atZone(session.time().zone()).toInstant();
    var free =
        FreeTime.before(end, Block.of(session.workspace().time(), day, session.time().zone(), now));
    add(free.start(), free.end());
  }

  void add(Instant start, Instant end) {
    ask(new TimeDialog.Wish("", start, end), true).ifPresent(edits::add);
  }

  void change(Block block) {
    if (block instanceof Block.Hole(Gap gap)) {
      settle(gap);
      return;
    }
    var first = new TimeDialog.Wish(block.taskId(), block.start(), block.end());
    ask(first, false)
        .ifPresent(wish -> {
          if (!wish.taskId().equals(block.taskId())) {
            edits.book(block, wish.taskId());
          }
          if (!wish.start().equals(block.start()) || !wish.end().equals(block.end())) {
            edits.change(block, wish.start(), wish.end());
          }
        });
  }

  void settle(Gap gap) {
    if (gap.isOpen()) {
      settle.accept(gap);
    }
  }

  private Optional<TimeDialog.Wish> ask(TimeDialog.Wish first, boolean isNew) {
    return new TimeDialog(session, day, first, isNew, root.getScene().getWindow()).ask();
  }

  /** Asks for another task and books a block to it. */
  void book(Block block) {
    var question =
        Message.of(
            "timeline.book.which",
            Durations.words(block.duration()),
            session.taskTitle(block.taskId()));
    TaskChoice.without(session, block.taskId())
        .ask(question, "", root.getScene().getWindow())
        .ifPresent(task -> edits.book(block, task));
  }
}
