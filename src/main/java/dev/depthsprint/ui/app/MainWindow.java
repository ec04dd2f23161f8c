package dev.depthsprint.ui.app;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.calendar.SprintView;
import dev.depthsprint.ui.celebration.Celebration;
import dev.depthsprint.ui.day.DayPanel;
import dev.depthsprint.ui.day.WaysOut;
import dev.depthsprint.ui.diagrams.DiagramsView;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drill.DrillPages;
import dev.depthsprint.ui.exchange.PlanExportDialog;
import dev.depthsprint.ui.health.HealthDialog;
import dev.depthsprint.ui.health.UnsavedNotice;
import dev.depthsprint.ui.review.ReviewView;
import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.Shell;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.ui.start.SprintPage;
import dev.depthsprint.ui.theme.Theme;
import dev.depthsprint.ui.timeline.Timeline;
import dev.depthsprint.ui.timer.Bell;
import dev.depthsprint.ui.timer.GapQuestions;
import dev.depthsprint.ui.timer.IdleWatch;
import dev.depthsprint.ui.timer.Outside;
import dev.depthsprint.ui.timer.TimerBar;
import dev.depthsprint.ui.timer.WindowTitle;
import dev.depthsprint.ui.today.CarryOverOffer;
import dev.depthsprint.ui.today.TodayView;
import dev.depthsprint.ui.today.TodayWays;
import dev.depthsprint.ui.versions.VersionPages;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.Backup;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/** Puts the views of one session into one window and keeps them together. */
public final class MainWindow {

  private final Session session;
  private final Stage stage;
  private final Consumer<URI> web;
  private final DayPanel dayPanel;
  private final Timeline timeline;
  private final SprintView sprintView;
  private final CarryOverOffer carryOver;
  private final SprintPage sprintPage;
  private final GapQuestions gaps;
  private final Bell bell;
  private final WindowTitle title;
  private final TimerBar timerBar;
  private final Shell shell;
  private final Scene scene;
  private final WindowMemory memory;
  private final Heartbeat heartbeat;
  private final Drawing drawing;
  private final VersionPages pages;
  private final DrillPages drills;
  private final Celebration celebration;
  private final ActionCatalogue actions;
  private Optional<DiagramsView> diagrams = Optional.empty();
  private Optional<ReviewView> review = Optional.empty();
  private final Delay foresight = new Delay(Duration.ofSeconds(1), this::lookAhead);

  private MainWindow(Session session, Stage stage, Consumer<URI> web) {
    this.session = session;
    this.stage = stage;
    this.web = web;
    gaps = new GapQuestions(session, stage);
    bell = new Bell(session);
    title = new WindowTitle(session, stage);
    timeline = new Timeline(session, gaps::ask);
    dayPanel = new DayPanel(session, new WaysOut(this::openDiagram, web, this::drill), timeline);
    sprintView = new SprintView(session, dayPanel);
    sprintPage = new SprintPage(session, sprintView.root(), this::diagrams);
    timerBar = new TimerBar(session, selectedTask(), gaps::ask);
    drawing = new Drawing(session);
    pages = new VersionPages(session, drawing);
    drills = new DrillPages(session);
    celebration = new Celebration(session);
    carryOver = new CarryOverOffer(session, () -> stage);
    actions = new AppActions(session, this).catalogue();
    Map<View, Supplier<Node>> makers = new EnumMap<>(View.class);
    makers.put(View.TODAY, () -> drills.over(madeToday()));
    makers.put(View.SPRINT, sprintPage::root);
    makers.put(View.DIAGRAMS, () -> pages.over(madeDiagrams().root()));
    makers.put(View.REVIEW, () -> madeReview().root());
    shell = new Shell(session, makers, actions, timerBar.root());
    shell.onAgain(view -> {
      if (view == View.TODAY) {
        drills.giveWay();
      }
    });
    scene = new Scene(celebration.over(shell.root(), shell.place()), 1280, 720);
    scene.getRoot().getStyleClass().add("window-ground");
    ActionViews.addOtherShortcuts(actions, scene);
    scene.addEventFilter(InputEvent.ANY, _ -> session.spareTime().disturb());
    new IdleWatch(session, scene, gaps::askOnce);
    memory = new WindowMemory(session, stage);
    UnsavedNotice.follow(session, stage);
    session.notices().onComplaint(() -> HealthDialog.show(session, stage));
    heartbeat = new Heartbeat(session.timekeeper(), this::lookAtTheClock);
  }

  /**
   * Opens the window of a session on a stage.
   *
   * @param web hands an address to the browser of the system
   */
  public static MainWindow open(Session session, Stage stage, Consumer<URI> web) {
    Theme.loadFaces();
    Theme.apply(session.workspace().settings().look());
    var window = new MainWindow(session, stage, web);
    window.show();
    return window;
  }

  private void show() {
    wear(session.workspace().settings().look());
    session.store().listen(this::follow);
    title.show();
    stage.setScene(scene);
    WindowIcon.on(stage);
    stage.setMinWidth(960);
    stage.setMinHeight(600);
    memory.restore();
    stage.setOnCloseRequest(request -> {
      request.consume();
      quit();
    });
    stage.showingProperty().subscribe(_ -> followVisibility());
    stage.iconifiedProperty().subscribe(_ -> followVisibility());
    stage
        .focusedProperty()
        .subscribe(isFocused -> {
          if (isFocused) {
            session.look();
          }
        });
    stage.show();
    heartbeat.start();
    offerBackups();
    foresight.restart();
  }

  /** Once the window rests, the view that takes longest is made before it is opened. */
  private void lookAhead() {
    if (session.workspace().sprint().exists()) {
      session
          .spareTime()
          .add(() -> {
            shell.prepare();
            session.spareTime().add(this::prepareSprint);
            return false;
          });
    }
  }

  private boolean prepareSprint() {
    sprintView.prepare();
    return false;
  }

  /** Where something could not be read, what it was may be in a backup. */
  private void offerBackups() {
    if (session.hasComplaints() && !Backup.list(session.folder()).isEmpty()) {
      HealthDialog.show(session, stage);
    }
  }

  private void exportReview(Supplier<Workspace> seen) {
    PlanExportDialog.show(session, seen, stage, true);
  }

  /** Asks which sprint is looked back at. */
  void lookBack() {
    shell.open(View.REVIEW);
    madeReview().chooseSprint();
  }

  private ReviewView madeReview() {
    ReviewView made = review.orElseGet(() -> new ReviewView(session, this::exportReview));
    review = Optional.of(made);
    return made;
  }

  private void followVisibility() {
    session.ticker().setVisible(stage.isShowing() && !stage.isIconified());
  }

  private void follow(Workspace before, Workspace after) {
    if (before.settings().look() != after.settings().look()) {
      wear(after.settings().look());
    }
  }

  private void wear(Look look) {
    Theme.apply(look);
    Theme.dress(scene, look);
  }

  /** Every few seconds, whether or not the window can be seen. */
  public void lookAtTheClock() {
    title.show();
    bell.look();
    gaps.askOnce();
  }

  /** Where what is due is told besides the window. */
  public void tellTo(Outside outside) {
    bell.tellTo(outside);
  }

  /** Shows the time of a day: of the one that is open in the sprint, or of today. */
  void showTimeline() {
    if (View.of(session.workspace().settings().view()) != View.SPRINT) {
      session.store().settle(settings -> settings.withDay(session.today().toString()));
    }
    shell.open(View.SPRINT);
    sprintView.showDay();
    Platform.runLater(timeline::reveal);
  }

  Timeline timeline() {
    return timeline;
  }

  Shell shell() {
    return shell;
  }

  SprintPage sprintPage() {
    return sprintPage;
  }

  Drawing drawing() {
    return drawing;
  }

  /** What Start takes: the task that is worked on, but in Today always the next one of today. */
  private ObservableValue<Optional<String>> selectedTask() {
    var view = new ReadOnlyStringWrapper(session.workspace().settings().view());
    session.store().listen((_, after) -> view.set(after.settings().view()));
    ObservableValue<Optional<String>> inPanel = dayPanel.selectedTask();
    return Bindings.createObjectBinding(
        () -> View.of(view.get()) == View.TODAY ? Optional.empty() : inPanel.getValue(),
        view,
        inPanel);
  }

  private TodayWays todayWays() {
    return new TodayWays(
        () -> shell.open(View.SPRINT),
        () -> shell.open(View.REVIEW),
        this::chooseSprint,
        this::drill,
        this::drillWeak);
  }

  /** Asks for a new sprint; putting that off leads back to the view that was open. */
  void chooseSprint() {
    View from = View.of(session.workspace().settings().view());
    shell.open(View.SPRINT);
    sprintPage.choose(() -> shell.open(from));
  }

  CarryOverOffer carryOver() {
    return carryOver;
  }

  /** Opens a day of the sprint. */
  void openDay(LocalDate date) {
    sprintPage.showPlan();
    session.store().settle(settings -> settings.withDay(date.toString()));
    shell.open(View.SPRINT);
    sprintView.showDay();
  }

  /** Opens the day of a task and selects the task. */
  void openTask(LocalDate date, String taskId) {
    openDay(date);
    Platform.runLater(() -> dayPanel.focusTasks(List.of(taskId)));
  }

  void openDiagram(String slug) {
    drawing.open(slug);
    diagrams();
  }

  DayPanel dayPanel() {
    return dayPanel;
  }

  /** Opens the diagrams view. */
  DiagramsView diagrams() {
    shell.open(View.DIAGRAMS);
    pages.close();
    return madeDiagrams();
  }

  /** Brings the window to the front. */
  void raise() {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /** Says something for a while: at the foot of the canvas, or above the view that is open. */
  void tell(Message what) {
    if (View.of(session.workspace().settings().view()) == View.DIAGRAMS) {
      madeDiagrams().tell(what);
    } else {
      session.notices().mention(what);
    }
  }

  /** Shows the diagram of a file. One that the workspace does not have joins it as a copy. */
  public void openFile(Path file) {
    try {
      Diagram read = DiagramFiles.read(file);
      drawing.asOwnStep(() -> FileToOpen.take(session, read));
      diagrams();
    } catch (Problem problem) {
      session.notices().show(problem);
    }
  }

  /** The pages over the diagrams view, which opens with them. */
  VersionPages pages() {
    shell.open(View.DIAGRAMS);
    return pages;
  }

  ReadOnlyBooleanProperty isPaging() {
    return pages.open();
  }

  private Node madeToday() {
    return new TodayView(session, carryOver, todayWays()).root();
  }

  Celebration celebration() {
    return celebration;
  }

  /** Drills the outcome of a day. */
  void drill(LocalDate date) {
    drill(back -> drills.open(date, back));
  }

  /** Drills the weak outcomes one after the other. */
  void drillWeak() {
    drill(drills::openWeak);
  }

  /** The drill lies over the Today view; it leads back to the view that it was begun from. */
  private void drill(Consumer<Runnable> opening) {
    View from = View.of(session.workspace().settings().view());
    shell.open(View.TODAY);
    opening.accept(() -> shell.open(from));
  }

  private DiagramsView madeDiagrams() {
    DiagramsView made = diagrams.orElseGet(() -> new DiagramsView(session, drawing, actions, web));
    diagrams = Optional.of(made);
    return made;
  }

  TimerBar timerBar() {
    return timerBar;
  }

  Stage stage() {
    return stage;
  }

  /** Closes the window when all is saved; asks when something cannot be. */
  void quit() {
    dayPanel.keepTexts();
    diagrams.ifPresent(DiagramsView::keep);
    memory.remember();
    session
        .saveNow()
        .whenCompleteAsync((_, failure) -> saved(Optional.ofNullable(failure)), Platform::runLater);
  }

  private void saved(Optional<Throwable> failure) {
    if (failure.isEmpty() || CloseQuestion.ask(stage, failure.get())) {
      stage.hide();
    }
  }

  /** Remembers the window's place, saves, and lets the workspace go. */
  public void close() {
    heartbeat.stop();
    dayPanel.keepTexts();
    diagrams.ifPresent(DiagramsView::keep);
    session.timekeeper().leave();
    memory.remember();
    session.close();
  }
}
