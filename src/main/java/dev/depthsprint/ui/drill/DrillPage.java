package dev.depthsprint.ui.drill;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.Drill;
import dev.depthsprint.sprint.Rating;
import dev.depthsprint.sprint.Rehearsal;
import dev.depthsprint.sprint.Rehearsals;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Icons;
import dev.depthsprint.workspace.DayEdits;
import dev.depthsprint.workspace.Workspace;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** One outcome at a time: explain it against the clock, rate it, go on to the next. */
final class DrillPage {

  /** What a person is doing. */
  private enum Phase {
    READY,
    EXPLAINING,
    RATING
  }

  private final Session session;
  private final Runnable close;
  private final DrillClock clock;
  private final LengthChoice lengths = new LengthChoice(this::lengthChosen, this::toStart);
  private final RatingPane rating = new RatingPane(this::keep, this::again);
  private final History history;
  private final DayPicture picture;
  private List<LocalDate> queue = List.of();
  private int place;
  private Phase phase = Phase.READY;
  private boolean isFinished;
  private boolean isFilling;

  @FXML private Node root;
  @FXML private Button back;
  @FXML private Label progress;
  @FXML private Button next;
  @FXML private VBox others;
  @FXML private ListView<Day> list;
  @FXML private Label day;
  @FXML private Label outcome;
  @FXML private ComboBox<String> diagram;
  @FXML private StackPane stage;
  @FXML private VBox past;
  @FXML private VBox side;
  @FXML private Label left;
  @FXML private Label state;
  @FXML private Button startPause;
  @FXML private Button done;

  /**
   * @param close leaves the page
   */
  DrillPage(Session session, Runnable close) {
    this.session = session;
    this.close = close;
    Fxml.<Node>load(this);
    clock = new DrillClock(session.time(), this::show, this::cue);
    history = new History(session.time());
    picture = new DayPicture(session, diagram, stage);
    past.getChildren().add(history);
    side.getChildren().add(side.getChildren().indexOf(startPause), lengths);
    side.getChildren().add(side.getChildren().indexOf(done) + 1, rating);
    list.setCellFactory(_ -> new OutcomeCell(session::today));
    listen();
  }

  private void listen() {
    back.setOnAction(_ -> close.run());
    next.setOnAction(_ -> goTo(place + 1));
    startPause.setOnAction(_ -> startOrPause());
    done.setOnAction(_ -> rate(Message.of("drill.state.doneEarly")));
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(chosen -> {
          if (chosen != null && !isFilling) {
            queue = List.of(chosen.date());
            place = 0;
            begin(Message.of("drill.state.ready"));
          }
        });
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    session.store().listen(this::follow);
    root.sceneProperty().subscribe(this::catchUp);
  }

  /** True while somebody explains or rates. */
  boolean isUnderWay() {
    return phase != Phase.READY;
  }

  /** True once the last outcome was rated and nothing was begun anew. */
  boolean isFinished() {
    return isFinished && !isUnderWay();
  }

  Node root() {
    return root;
  }

  /** Drills these days' outcomes one after the other; at least one. */
  void open(List<LocalDate> dates, Message greeting) {
    queue = List.copyOf(dates);
    place = 0;
    begin(greeting);
    // What is in a scroll pane is in the scene, and can have the keyboard, only with its skin.
    root.applyCss();
    toStart();
  }

  /** Ends what is under way; nothing of it is kept. */
  void leave() {
    clock.stop();
    phase = Phase.READY;
  }

  private void toStart() {
    startPause.requestFocus();
  }

  private Optional<Day> drilled() {
    return queue.isEmpty()
        ? Optional.empty()
        : session.workspace().sprint().day(queue.get(place)).filter(it -> !it.outcome().isBlank());
  }

  private void goTo(int index) {
    place = index;
    begin(Message.of("drill.state.ready"));
    toStart();
  }

  /** Makes the outcome ready to be explained. */
  private void begin(Message words) {
    drilled()
        .ifPresent(it -> {
          phase = Phase.READY;
          isFinished = false;
          lengths.propose(Drill.proposedSeconds(it.outcome()));
          fill(it);
          say(words);
        });
  }

  private void follow(Workspace before, Workspace after) {
    boolean isSame =
        before.sprint() == after.sprint()
            && before.diagrams() == after.diagrams()
            && before.settings().look() == after.settings().look();
    if (!isSame && root.getScene() != null) {
      drilled().ifPresentOrElse(this::fill, close);
    }
  }

  /** What changed while it could not be seen, the look of the pictures among it. */
  private void catchUp(Scene scene) {
    if (scene != null) {
      drilled().ifPresent(this::fill);
    }
  }

  private void fill(Day it) {
    day.setText(DrillTexts.day(it));
    outcome.setText(DrillTexts.outcome(it));
    history.show(it.rehearsals());
    picture.show(it);
    progress.setText(
        queue.size() > 1 ? Message.of("drill.progress", place + 1, queue.size()).text() : "");
    isFilling = true;
    list.getItems().setAll(Rehearsals.all(session.workspace().sprint(), session.today()));
    list.getSelectionModel().select(it);
    // With the one before it in sight, so that the list is seen to go on.
    list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    isFilling = false;
    show();
  }

  private void show() {
    left.setText(DrillTexts.clock(clock.leftSeconds()));
    root.pseudoClassStateChanged(PseudoClass.getPseudoClass("running"), clock.runs());
    boolean isRating = phase == Phase.RATING;
    boolean isReady = phase == Phase.READY;
    String verb = clock.runs() ? "drill.pause" : clock.isBegun() ? "drill.goOn" : "drill.start";
    if (!Message.of(verb).text().equals(startPause.getText())) {
      startPause.setText(Message.of(verb).text());
      startPause.setGraphic(Icons.of(clock.runs() ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY));
    }
    give(lengths, isReady);
    give(startPause, !isRating);
    give(done, phase == Phase.EXPLAINING);
    give(rating, isRating);
    give(next, place + 1 < queue.size());
    next.setDisable(!isReady);
    give(others, isReady);
  }

  private static void give(Node node, boolean isShown) {
    node.setVisible(isShown);
    node.setManaged(isShown);
  }

  /** Shows a sentence where it is seen, and has it read out. */
  private void say(Message words) {
    state.setText(words.text());
    state.setAccessibleText(words.text());
    state.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private void lengthChosen(OptionalInt seconds) {
    startPause.setDisable(seconds.isEmpty());
    seconds.ifPresent(clock::reset);
  }

  // The try.

  private void startOrPause() {
    if (phase == Phase.RATING || startPause.isDisabled()) {
      return;
    }
    phase = Phase.EXPLAINING;
    clock.startOrPause();
    say(
        clock.runs()
            ? Message.of("drill.state.running")
            : Message.of("drill.state.paused", DrillTexts.clock(clock.leftSeconds())));
  }

  private void cue(Drill.Cue cue) {
    switch (cue) {
      case HALF -> say(Message.of("drill.cue.half", DrillTexts.clock(clock.leftSeconds())));
      case LAST_SECONDS -> say(Message.of("drill.cue.last"));
      case END -> rate(Message.of("drill.cue.end"));
    }
  }

  private void rate(Message words) {
    phase = Phase.RATING;
    clock.stop();
    rating.ask(drilled().filter(Day::outcomeMet).isPresent());
    say(words);
    if (root.getScene() != null) {
      rating.takeFocus();
    }
  }

  private void again() {
    begin(Message.of("drill.state.ready"));
    toStart();
  }

  private void keep(Rating how, boolean isMet) {
    var rehearsal = new Rehearsal(session.time().instant(), clock.spentSeconds(), how);
    phase = Phase.READY;
    session.store().apply(DayEdits.rehearsed(queue.get(place), rehearsal, isMet));
    boolean isLast = place + 1 == queue.size();
    String key = !isLast ? "drill.kept.next" : queue.size() > 1 ? "drill.kept.all" : "drill.kept";
    place = isLast ? place : place + 1;
    begin(Message.of(key, DrillTexts.clock(rehearsal.seconds()), Ratings.name(how)));
    isFinished = isLast;
    toStart();
  }

  private void key(KeyEvent event) {
    boolean isTyping =
        event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ComboBox<?>;
    if (event.isShortcutDown() || event.isAltDown() || isTyping) {
      return;
    }
    if (isTaken(event)) {
      event.consume();
    }
  }

  private boolean isTaken(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
      button.fire();
      return true;
    }
    if (phase == Phase.RATING) {
      return rating.key(event.getCode());
    }
    switch (event.getCode()) {
      case SPACE -> startOrPause();
      case ENTER -> toStart();
      case D -> fire(done);
      case N -> fire(next);
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void fire(Button button) {
    if (button.isVisible()) {
      button.fire();
    }
  }
}
