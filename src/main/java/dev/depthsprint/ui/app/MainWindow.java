package dev.depthsprint.ui.app;

import dev.depthsprint.ui.action.ActionViews;
import dev.depthsprint.ui.health.HealthDialog;
import dev.depthsprint.ui.health.UnsavedNotice;
import dev.depthsprint.ui.session.Delay;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.theme.Theme;
import dev.depthsprint.ui.timer.Bell;
import dev.depthsprint.ui.timer.GapQuestions;
import dev.depthsprint.ui.timer.IdleWatch;
import dev.depthsprint.ui.timer.Outside;
import dev.depthsprint.ui.timer.WindowTitle;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Workspace;
import dev.depthsprint.workspace.storage.Backup;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.stage.Stage;

/** The window of one session: its place, its look and its clock, and how it closes. */
public final class MainWindow {

  private final Session session;
  private final Stage stage;
  private final GapQuestions gaps;
  private final Bell bell;
  private final WindowTitle title;
  private final Views views;
  private final Scene scene;
  private final WindowMemory memory;
  private final Heartbeat heartbeat;
  private final Delay foresight;

  private MainWindow(Session session, Stage stage, Consumer<URI> web) {
    this.session = session;
    this.stage = stage;
    gaps = new GapQuestions(session, stage);
    bell = new Bell(session);
    title = new WindowTitle(session, stage);
    views = new Views(session, stage, gaps, web, this::quit);
    foresight = new Delay(Duration.ofSeconds(1), views::lookAhead);
    scene = new Scene(views.root(), 1280, 720);
    scene.getRoot().getStyleClass().add("window-ground");
    ActionViews.addOtherShortcuts(views.actions(), scene);
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

  /** Where something could not be read, what it was may be in a backup. */
  private void offerBackups() {
    if (session.hasComplaints() && !Backup.list(session.folder()).isEmpty()) {
      HealthDialog.show(session, stage);
    }
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

  /** Shows the diagram of a file. One that the workspace does not have joins it as a copy. */
  public void openFile(Path file) {
    views.openFile(file);
  }

  Views views() {
    return views;
  }

  /** Brings the window to the front. */
  void raise() {
    stage.setIconified(false);
    stage.show();
    stage.toFront();
    stage.requestFocus();
  }

  /** Closes the window when all is saved; asks when something cannot be. */
  void quit() {
    views.keepTexts();
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
    views.keepTexts();
    session.timekeeper().leave();
    memory.remember();
    session.close();
  }
}
