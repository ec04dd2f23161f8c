package dev.depthsprint.ui.today;

import dev.depthsprint.sprint.Day;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Forecast;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.celebration.StreakLabel;
import dev.depthsprint.ui.day.DayWords;
import dev.depthsprint.ui.drill.WeakOffer;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Seen;
import dev.depthsprint.ui.session.Session;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The day that it is: the task at hand, the next ones, and what is left of it. */
public final class TodayView {

  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("EEEE, d MMMM", Texts.LOCALE);

  private final Session session;
  private final Seen seen;
  private final NowPart now;
  private final NextPart next;
  private final List<TodayPart> parts;

  @FXML private ScrollPane root;
  @FXML private Label date;
  @FXML private Label title;
  @FXML private Label focus;
  @FXML private Label outlook;
  @FXML private VBox facts;
  @FXML private VBox left;
  @FXML private VBox right;
  @FXML private Button openSprint;

  public TodayView(Session session, CarryOverOffer carryOver, TodayWays ways) {
    this.session = session;
    Fxml.<Node>load(this);
    seen = new Seen(session);
    now = new NowPart(session);
    next = new NextPart(session);
    List<TodayPart> work =
        List.of(
            new NoDayPart(session, ways), new CarryOverPart(carryOver, this::answered), now, next);
    List<TodayPart> aims =
        List.of(
            new FinishedPart(session),
            new OutcomePart(session, ways.drill()),
            new DefinitionPart(session));
    parts = Stream.concat(work.stream(), aims.stream()).toList();
    work.forEach(part -> left.getChildren().add(part.root()));
    var weak = new WeakOffer(session, ways.drill(), ways.drillWeak());
    weak.getStyleClass().add("today-card");
    left.getChildren().add(weak);
    aims.forEach(part -> right.getChildren().add(right.getChildren().size() - 1, part.root()));
    facts.getChildren().add(new StreakLabel(session, "today-streak"));
    openSprint.setOnAction(_ -> ways.sprint().run());
    for (Label label : List.of(focus, outlook)) {
      label.managedProperty().bind(label.textProperty().isNotEmpty());
    }
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::startNumbered);
    root.skinProperty().subscribe(_ -> leaveUncached());
    session.store().listenBeyondDiagrams((_, _) -> showWhenSeen());
    session.ticker().listen(this::showWhenSeen);
    root.sceneProperty().subscribe(_ -> showWhenSeen());
    carryOver.onAnswer(this::show);
    show();
  }

  public Node root() {
    return root;
  }

  /**
   * A scroll pane keeps its content as a picture, all of which a second that passed would renew.
   */
  private void leaveUncached() {
    Optional.ofNullable(root.lookup(".viewport")).ifPresent(viewport -> viewport.setCache(false));
  }

  private void startNumbered(KeyEvent key) {
    boolean isPlain = !key.isShortcutDown() && !key.isAltDown() && !key.isShiftDown();
    if (isPlain && key.getCode().isDigitKey() && !(key.getTarget() instanceof TextInputControl)) {
      next.start(Integer.parseInt(key.getText().isEmpty() ? "0" : key.getText()));
      key.consume();
    }
  }

  /** The card that was answered goes, and the keyboard with it, unless it gets a place first. */
  private void answered() {
    next.firstButton().orElse(root).requestFocus();
    show();
  }

  /** Only the time of the task at hand is told in seconds. */
  private void showWhenSeen() {
    if (root.getScene() != null && seen.isOld()) {
      show();
    } else if (root.getScene() != null) {
      now.tick();
    }
  }

  private void show() {
    seen.take();
    Optional<Day> day = session.sprintDay();
    date.setText(
        day.map(it ->
                Message.of("today.date", DATE.format(session.today()), DayWords.kind(it.kind()))
                    .text())
            .orElseGet(() -> DATE.format(session.today())));
    title.setText(titleOf(day));
    focus.setText(day.map(Day::focus).orElse(""));
    outlook.setText(
        day.filter(it -> it.kind() != DayKind.REST).flatMap(_ -> forecast()).orElse(""));
    // Without a day the card that says so leads there.
    openSprint.setVisible(day.filter(it -> it.kind() != DayKind.REST).isPresent());
    parts.forEach(part -> part.show(day));
  }

  private String titleOf(Optional<Day> day) {
    return day.map(Day::title)
        .filter(it -> !it.isBlank())
        .orElseGet(() ->
            session.workspace().sprint().exists()
                ? InlineText.heading(session.workspace().sprint().title())
                : Message.of("today.view").text());
  }

  private Optional<String> forecast() {
    return Forecast.of(
            session.workspace().sprint(),
            session.ownTime(),
            session.today(),
            session.timekeeper().countedUntil())
        .map(it -> it.sentence().text());
  }
}
