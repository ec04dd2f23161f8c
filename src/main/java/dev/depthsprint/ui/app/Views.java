package dev.depthsprint.ui.app;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.calendar.SprintView;
import dev.depthsprint.ui.celebration.Celebration;
import dev.depthsprint.ui.day.DayPanel;
import dev.depthsprint.ui.day.WaysOut;
import dev.depthsprint.ui.diagrams.DiagramsView;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.drill.DrillPages;
import dev.depthsprint.ui.exchange.PlanExportDialog;
import dev.depthsprint.ui.review.ReviewView;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.Shell;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.ui.start.SprintPage;
import dev.depthsprint.ui.timeline.Timeline;
import dev.depthsprint.ui.timer.GapQuestions;
import dev.depthsprint.ui.timer.TimerBar;
import dev.depthsprint.ui.today.CarryOverOffer;
import dev.depthsprint.ui.today.TodayView;
import dev.depthsprint.ui.today.TodayWays;
import dev.depthsprint.ui.versions.VersionPages;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.DiagramFiles;
import java.net.URI;
import java.nio.file.Path;
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
import javafx.scene.Parent;
import javafx.stage.Stage;

/**
 * The views of the app and the ways between them. The views that few open first are made when they
 * are opened.
 */
final class Views {

  private final Session session;
  private final Stage stage;
  private final Consumer<URI> web;
  private final DayPanel dayPanel;
  private final Timeline timeline;
  private final SprintView sprintView;
  private final CarryOverOffer carryOver;
  private final SprintPage sprintPage;
  private final TimerBar timerBar;
  private final Shell shell;
  private final Drawing drawing;
  private final VersionPages pages;
  private final DrillPages drills;
  private final Celebration celebration;
  private final ActionCatalogue actions;
  private Optional<DiagramsView> diagrams = Optional.empty();
  private Optional<ReviewView> review = Optional.empty();

  /**
   * @param gaps asks about stretches of time that nobody confirmed
   * @param web hands an address to the browser of the system
   * @param quit closes the window
   */
  Views(Session session, Stage stage, GapQuestions gaps, Consumer<URI> web, Runnable quit) {
    this.session = session;
    this.stage = stage;
    this.web = web;
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
    actions = new AppActions(session, this, quit).catalogue();
    shell = new Shell(session, makers(), actions, timerBar.root());
    shell.onAgain(view -> {
      switch (view) {
        case TODAY -> drills.giveWay();
        case SPRINT -> dayPanel.showHead();
        case DIAGRAMS, REVIEW -> {}
      }
    });
  }

  private Map<View, Supplier<Node>> makers() {
    Map<View, Supplier<Node>> makers = new EnumMap<>(View.class);
    makers.put(View.TODAY, () -> drills.over(madeToday()));
    makers.put(View.SPRINT, sprintPage::root);
    makers.put(View.DIAGRAMS, () -> pages.over(madeDiagrams().root()));
    makers.put(View.REVIEW, () -> madeReview().root());
    return makers;
  }

  /** All that stands in the window, the celebration over it. */
  Parent root() {
    return celebration.over(shell.root(), shell.place());
  }

  ActionCatalogue actions() {
    return actions;
  }

  /** Makes the view that takes longest before it is opened, in spare time. */
  void lookAhead() {
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

  /** Hands what is typed and not taken yet to the store. */
  void keepTexts() {
    dayPanel.keepTexts();
    diagrams.ifPresent(DiagramsView::keep);
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

  /** Says something for a while: at the foot of the canvas, or above the view that is open. */
  void tell(Message what) {
    if (View.of(session.workspace().settings().view()) == View.DIAGRAMS) {
      madeDiagrams().tell(what);
    } else {
      session.notices().mention(what);
    }
  }

  /** Shows the diagram of a file. One that the workspace does not have joins it as a copy. */
  void openFile(Path file) {
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
}
