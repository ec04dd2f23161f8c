package dev.depthsprint.ui.start;

import dev.depthsprint.sprint.BlankPlan;
import dev.depthsprint.sprint.DayKind;
import dev.depthsprint.sprint.Sprint;
import dev.depthsprint.sprint.markdown.ImportedPlan;
import dev.depthsprint.sprint.markdown.InlineText;
import dev.depthsprint.sprint.markdown.Layout;
import dev.depthsprint.sprint.markdown.Order;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.text.Texts;
import dev.depthsprint.ui.fxml.Fxml;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.timer.Durations;
import dev.depthsprint.ui.timer.TimingLeftBehind;
import dev.depthsprint.workspace.PlanEdits;
import java.io.File;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Duration;

/** Asks for a plan and a start date and shows what would come of them before anything changes. */
public final class StartView {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEE d MMM uuuu", Texts.LOCALE);
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

  private final Session session;
  private final PlanSource plans = new PlanSource(Platform::runLater);
  private final PauseTransition typing = new PauseTransition(Duration.millis(300));
  private final Runnable leave;
  private final TimingLeftBehind timing;
  private final StartDate starts;
  private final PlanTree found;
  private Optional<Sprint> offered = Optional.empty();

  @FXML private ScrollPane root;
  @FXML private ToggleGroup plan;
  @FXML private ToggleGroup order;
  @FXML private Label replaces;
  @FXML private RadioButton bundled;
  @FXML private RadioButton file;
  @FXML private RadioButton blank;
  @FXML private HBox fileLine;
  @FXML private TextField path;
  @FXML private Button browse;
  @FXML private HBox blankLine;
  @FXML private TextField length;
  @FXML private ComboBox<DayKind> weekend;
  @FXML private DatePicker date;
  @FXML private Label span;
  @FXML private Hyperlink today;
  @FXML private VBox orderBox;
  @FXML private Label orderQuestion;
  @FXML private RadioButton byCalendar;
  @FXML private RadioButton inSequence;
  @FXML private Label preview;
  @FXML private TreeView<String> tree;
  @FXML private Button begin;
  @FXML private Button cancel;
  @FXML private Hyperlink draw;

  /**
   * @param leave called when a sprint was chosen or the question was put off
   * @param openDiagrams for a person who only wants to draw
   */
  public StartView(Session session, Runnable leave, Runnable openDiagrams) {
    this.session = session;
    this.leave = leave;
    timing = new TimingLeftBehind(session);
    Fxml.<Node>load(this);
    found = new PlanTree(tree);
    orderBox.setVisible(false);
    starts = new StartDate(date, session::today, this::readPlan);
    starts.choose(proposed());
    fileLine.disableProperty().bind(file.selectedProperty().not());
    blankLine.disableProperty().bind(blank.selectedProperty().not());
    weekend.getItems().setAll(DayKind.BUFFER, DayKind.REST, DayKind.STUDY);
    weekend.setConverter(new WeekendWords());
    weekend.setValue(DayKind.BUFFER);
    weekend.valueProperty().subscribe(_ -> readPlan());
    length.textProperty().subscribe(_ -> readPlan());
    orderBox.managedProperty().bind(orderBox.visibleProperty());
    replaces.managedProperty().bind(replaces.visibleProperty());
    cancel.managedProperty().bind(cancel.visibleProperty());
    typing.setOnFinished(_ -> readPlan());
    plan.selectedToggleProperty().subscribe(_ -> readPlan());
    order.selectedToggleProperty().subscribe(_ -> readPlan());
    starts.listen();
    path.textProperty().subscribe(_ -> typing.playFromStart());
    browse.setOnAction(_ -> browse());
    begin.setOnAction(_ -> begin());
    cancel.setOnAction(_ -> leave.run());
    draw.setOnAction(_ -> openDiagrams.run());
    today.setOnAction(_ -> starts.choose(session.today()));
    root.addEventHandler(KeyEvent.KEY_PRESSED, this::leaveOnEscape);
  }

  /** The Monday after the present sprint, or the next one; today, when it is one. */
  private LocalDate proposed() {
    Sprint present = session.workspace().sprint();
    boolean isOpen = present.exists() && !present.hasEnded(session.today());
    LocalDate from = isOpen ? present.days().getLast().date().plusDays(1) : session.today();
    return from.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
  }

  private void leaveOnEscape(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && cancel.isVisible()) {
      key.consume();
      leave.run();
    }
  }

  public Node root() {
    return root;
  }

  /** To be called whenever the view comes up. */
  public void show() {
    Sprint sprint = session.workspace().sprint();
    replaces.setVisible(sprint.exists());
    cancel.setVisible(sprint.exists());
    String archived = Message.of("ui.start.replaces", InlineText.heading(sprint.title())).text();
    replaces.setText(timing.warning().map(it -> archived + "\n" + it.text()).orElse(archived));
    starts.choose(proposed());
    // What is in a scroll pane is in the scene, and can have the keyboard, only with its skin.
    root.applyCss();
    bundled.requestFocus();
  }

  /** Goes on to the file of a plan; a path is proposed where there is one. */
  public void askForFile(String proposed) {
    file.setSelected(true);
    path.setText(proposed.isEmpty() ? path.getText() : proposed);
    path.requestFocus();
  }

  private void browse() {
    var chooser = new FileChooser();
    chooser.setTitle(Message.of("ui.start.file").text());
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                Message.of("ui.start.file.markdown").text(), "*.md", "*.markdown", "*.txt"));
    File chosen = chooser.showOpenDialog(root.getScene().getWindow());
    if (chosen != null) {
      path.setText(chosen.getPath());
    }
  }

  private void readPlan() {
    plans.forget();
    span.setText(starts.chosen().map(DAY::format).orElse(""));
    starts.chosen().ifPresentOrElse(this::readFrom, () -> refuse(starts.missing()));
  }

  private void readFrom(LocalDate start) {
    if (blank.isSelected()) {
      orderBox.setVisible(false);
      offerBlank(start);
    } else {
      readAt(new Layout(start, inSequence.isSelected() ? Order.SEQUENCE : Order.CALENDAR));
    }
  }

  private void offerBlank(LocalDate start) {
    String typed = length.getText().strip();
    int days = typed.matches("\\d{1,2}") ? Integer.parseInt(typed) : 0;
    if (days < 1 || days > Sprint.MOST_DAYS) {
      refuse(Message.of("days.start.wrongLength"));
    } else {
      offer(BlankPlan.from(start, days, weekend.getValue()), List.of());
    }
  }

  private void readAt(Layout layout) {
    Consumer<ImportedPlan> take = plan -> offerPlan(plan, layout.start());
    if (bundled.isSelected()) {
      plans.bundled(layout, take, this::refuse);
    } else if (path.getText().isBlank()) {
      refuse(Message.of("ui.start.file.choose"));
    } else {
      plans.file(path.getText(), layout, take, this::refuse);
    }
  }

  /** A plan of weekdays that starts in mid-week can be laid in two ways: the person says which. */
  private void offerPlan(ImportedPlan plan, LocalDate start) {
    boolean mustAsk = plan.needsOrder(start);
    orderBox.setVisible(mustAsk);
    askForOrder(start);
    if (mustAsk && order.getSelectedToggle() == null) {
      refuse(Message.of("ui.start.order.choose"));
    } else {
      offer(plan.sprint(), plan.warnings());
    }
  }

  private void askForOrder(LocalDate start) {
    String first = DAY.format(start);
    orderQuestion.setText(Message.of("ui.start.order", first).text());
    byCalendar.setText(Message.of("ui.start.order.calendar", first).text());
    inSequence.setText(
        Message.of("ui.start.order.sequence", first, DAY.format(start.plusDays(1))).text());
  }

  private void offer(Sprint sprint, List<Message> warnings) {
    offered = Optional.of(sprint);
    begin.setDisable(false);
    preview.pseudoClassStateChanged(WRONG, false);
    preview.setText(previewOf(sprint, warnings));
    if (file.isSelected()) {
      found.show(sprint);
    } else {
      found.hide();
    }
  }

  private void refuse(Problem problem) {
    refuse(problem.sentence());
  }

  private void refuse(Message sentence) {
    offered = Optional.empty();
    begin.setDisable(true);
    preview.pseudoClassStateChanged(WRONG, true);
    preview.setText(sentence.text());
    found.hide();
  }

  private static String previewOf(Sprint sprint, List<Message> warnings) {
    long study = sprint.days().stream().filter(day -> day.kind() == DayKind.STUDY).count();
    int tasks = sprint.days().stream().mapToInt(day -> day.tasks().size()).sum();
    var text =
        new StringBuilder(
            Message.of(
                    tasks == 0 ? "ui.start.preview.blank" : "ui.start.preview",
                    InlineText.heading(sprint.title()),
                    DAY.format(sprint.days().getFirst().date()),
                    DAY.format(sprint.days().getLast().date()),
                    study,
                    tasks,
                    Durations.words(sprint.studyMinutes()),
                    Durations.words(sprint.bufferMinutes()),
                    Durations.words(sprint.plannedMinutes()))
                .text());
    if (!sprint.unrecognised().isEmpty()) {
      text.append('\n')
          .append(Message.of("ui.start.unrecognised", sprint.unrecognised().size()).text());
    }
    warnings.forEach(warning -> text.append('\n').append(warning.text()));
    return text.toString();
  }

  private void begin() {
    offered.ifPresent(sprint -> {
      session.store().apply(PlanEdits.choose(sprint));
      timing.stop();
      leave.run();
    });
  }
}
