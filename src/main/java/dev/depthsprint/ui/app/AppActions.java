package dev.depthsprint.ui.app;

import dev.depthsprint.sprint.TimerState;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionCatalogue.Group;
import dev.depthsprint.ui.action.Also;
import dev.depthsprint.ui.action.CommandPalette;
import dev.depthsprint.ui.action.ShortcutSection;
import dev.depthsprint.ui.action.ShortcutSheet;
import dev.depthsprint.ui.action.Submenu;
import dev.depthsprint.ui.diagrams.ArrangeActions;
import dev.depthsprint.ui.diagrams.CanvasKeys;
import dev.depthsprint.ui.diagrams.CopyActions;
import dev.depthsprint.ui.diagrams.DiagramActions;
import dev.depthsprint.ui.diagrams.FileActions;
import dev.depthsprint.ui.diagrams.FlowActions;
import dev.depthsprint.ui.diagrams.MarkActions;
import dev.depthsprint.ui.diagrams.ReachActions;
import dev.depthsprint.ui.diagrams.SelectionActions;
import dev.depthsprint.ui.diagrams.ShowActions;
import dev.depthsprint.ui.diagrams.TravelActions;
import dev.depthsprint.ui.drill.DrillActions;
import dev.depthsprint.ui.exchange.ExchangeActions;
import dev.depthsprint.ui.exchange.SprintComparison;
import dev.depthsprint.ui.health.HealthDialog;
import dev.depthsprint.ui.session.NextTurn;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.ui.sprints.SprintChoice;
import dev.depthsprint.ui.versions.VersionActions;
import dev.depthsprint.workspace.Settings.Look;
import dev.depthsprint.workspace.Store;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignK;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The actions of the whole app, in the menus that they stand in. */
final class AppActions {

  private final Session session;
  private final MainWindow window;
  private final ActionCatalogue catalogue;
  private final Steps steps;

  AppActions(Session session, MainWindow window) {
    this.session = session;
    this.window = window;
    steps = new Steps(session, window::tell);
    var isShown = isOpen(View.DIAGRAMS);
    var isDrawing = isShown.and(window.isPaging().not());
    var versions =
        new VersionActions(window.drawing(), isShown, step -> step.accept(window.pages()));
    var diagrams = new DiagramActions(window.drawing(), isDrawing, window::diagrams);
    var travel = new TravelActions(window.drawing(), isDrawing, window::diagrams);
    var selection = new SelectionActions(window.drawing(), isDrawing, window::diagrams);
    var shows = new ShowActions(window.drawing(), isDrawing);
    var files = new FileActions(window::stage, window::openFile);
    Action export = diagrams.export();
    var reach = new ReachActions(window.drawing(), isDrawing);
    var marks = new MarkActions(window.drawing(), isDrawing, window::diagrams);
    var flows = new FlowActions(window.drawing(), isDrawing, window::diagrams);
    var copying = new CopyActions(window.drawing(), isDrawing, window::diagrams);
    var arrange = new ArrangeActions(window.drawing(), isDrawing, window::diagrams);
    var isPlanning = isPlanning();
    var exchange =
        new ExchangeActions(
            session,
            window::stage,
            file -> {
              window.shell().open(View.SPRINT);
              window.sprintPage().importPlan(file);
            });
    var tasks = window.dayPanel().actions(isPlanning);
    var days = window.dayPanel().dayActions(isPlanning);
    var sprints = new SprintChoice(session, window::stage, () -> window.shell().open(View.SPRINT));
    var drill = new DrillActions(session, () -> window.drill(session.today()), window::drillWeak);
    catalogue =
        new ActionCatalogue(
            List.of(
                new Group(
                    Message.of("ui.menu.file"),
                    List.of(
                        plans(isShown.not()),
                        exchange.all(),
                        files.all(),
                        List.of(new Also(export)),
                        List.of(quit()))),
                new Group(
                    Message.of("ui.menu.edit"),
                    List.of(
                        List.of(undo(), redo()),
                        copying.edit(),
                        selection.edit(),
                        flows.edit(),
                        List.of(reach.menu()),
                        travel.find())),
                new Group(
                    Message.of("ui.menu.view"),
                    List.of(
                        views(),
                        travel.trail(),
                        diagrams.look(),
                        diagrams.panels(),
                        shows.all(),
                        travel.minimap(),
                        List.of(look(), letters()))),
                new Group(
                    Message.of("days.menu"),
                    List.of(
                        days.kinds(),
                        days.others(),
                        List.of(
                            window.carryOver().action(),
                            sprints.action(),
                            sprints.look(window::lookBack),
                            new SprintComparison(session, window::stage).action()))),
                new Group(Message.of("task.menu"), tasks.menu()),
                new Group(
                    Message.of("ui.menu.diagram"),
                    List.of(
                        diagrams.diagrams(isShown),
                        List.of(export),
                        versions.actions(),
                        diagrams.parts(),
                        List.of(
                            new Submenu(Message.of("canvas.menu.add"), List.of(marks.adding()))),
                        selection.promises(),
                        List.of(flows.menu()),
                        marks.room())),
                new Group(
                    Message.of("ui.menu.arrange"),
                    List.of(arrange.layout(), arrange.align(), arrange.distribute())),
                new Group(Message.of("ui.menu.timer"), List.of(timer())),
                new Group(
                    Message.of("drill.menu"),
                    List.of(drill.all(), List.of(window.celebration().again()))),
                new Group(Message.of("ui.menu.help"), List.of(help()))));
  }

  ActionCatalogue catalogue() {
    return catalogue;
  }

  private List<Action> plans(ObservableBooleanValue isElsewhere) {
    return List.of(
        Action.of(
                "choose-sprint",
                Message.of("ui.action.chooseSprint"),
                MaterialDesignC.CALENDAR_PLUS,
                window::chooseSprint)
            .alsoFoundBy(Message.of("ui.action.chooseSprint.words"))
            .atWhile(isElsewhere, "Shortcut+N"));
  }

  private Action quit() {
    return Action.of(
            "quit", Message.of("ui.action.quit"), MaterialDesignE.EXIT_TO_APP, window::quit)
        .at("Shortcut+Q");
  }

  private Action undo() {
    return step(
        Action.of("undo", Message.of("ui.action.undo"), MaterialDesignU.UNDO, steps::undo)
            .at("Shortcut+Z"),
        Store::undoName,
        "ui.action.undo",
        "ui.action.undo.named");
  }

  private Action redo() {
    return step(
        Action.of("redo", Message.of("ui.action.redo"), MaterialDesignR.REDO, steps::redo)
            .at("Shortcut+Shift+Z", "Shortcut+Y"),
        Store::redoName,
        "ui.action.redo",
        "ui.action.redo.named");
  }

  /** An action that carries the name of the step it would take. */
  private Action step(
      Action action, Function<Store, Optional<Message>> name, String plain, String named) {
    var label = new ReadOnlyStringWrapper(Message.of(plain).text());
    var possible = new ReadOnlyBooleanWrapper(false);
    // A drag tells the store of the same step a hundred times a second: only another one has words.
    var shown = new SimpleObjectProperty<Optional<Message>>(Optional.empty());
    var naming =
        new NextTurn(() ->
            label.set(
                shown
                    .get()
                    .map(edit -> Message.of(named, edit).text())
                    .orElseGet(() -> Message.of(plain).text())));
    shown.subscribe(step -> {
      possible.set(step.isPresent());
      naming.ask();
    });
    Runnable look =
        () -> {
          Optional<Message> step = name.apply(session.store());
          if (!step.equals(shown.get())) {
            shown.set(step);
          }
        };
    look.run();
    session.store().listen((_, _) -> look.run());
    return action.named(label).when(possible);
  }

  private List<Action> views() {
    return Stream.of(View.values())
        .map(view ->
            Action.of("open-" + view.id(), view.title(), view.icon(), () -> window.shell().go(view))
                .at("Shortcut+" + (view.ordinal() + 1)))
        .toList();
  }

  private Action letters() {
    var on = new SimpleBooleanProperty(session.workspace().settings().letters());
    session.store().listen((_, after) -> on.set(after.settings().letters()));
    return Action.of(
            "letters",
            Message.of("canvas.action.letters.off"),
            MaterialDesignK.KEYBOARD_OUTLINE,
            () -> session.store().settle(settings -> settings.withLetters(!settings.letters())))
        .named(
            Bindings.when(on)
                .then(Message.of("canvas.action.letters.off").text())
                .otherwise(Message.of("canvas.action.letters.on").text()))
        .alsoFoundBy(Message.of("canvas.action.letters.words"));
  }

  private Action look() {
    return Action.of(
            "switch-look",
            Message.of("ui.action.look"),
            MaterialDesignT.THEME_LIGHT_DARK,
            () ->
                session
                    .store()
                    .settle(settings ->
                        settings.withLook(settings.look() == Look.DARK ? Look.LIGHT : Look.DARK)))
        .alsoFoundBy(Message.of("ui.action.look.words"))
        .at("Shortcut+Shift+L");
  }

  private List<Action> timer() {
    return List.of(
        Action.of(
                "timer-start-pause",
                Message.of("ui.action.timerStartPause"),
                MaterialDesignP.PLAY_PAUSE,
                () -> window.timerBar().startOrPause())
            .at("Shortcut+T"),
        Action.of(
                "timer-stop",
                Message.of("ui.action.timerStop"),
                MaterialDesignS.STOP,
                session.timekeeper()::stop)
            .when(isTiming())
            .at("Shortcut+Shift+T"),
        Action.of(
                "timer-mode",
                Message.of("ui.mode.action"),
                MaterialDesignT.TIMER_COG_OUTLINE,
                () -> window.timerBar().chooseMode())
            .alsoFoundBy(Message.of("ui.mode.action.words")),
        Action.of(
                "show-timeline",
                Message.of("timeline.action.show"),
                MaterialDesignT.TIMELINE_CLOCK_OUTLINE,
                window::showTimeline)
            .alsoFoundBy(Message.of("timeline.action.show.words"))
            .when(hasSprint())
            .at("Shortcut+J"),
        Action.of(
                "add-time",
                Message.of("timeline.action.add"),
                MaterialDesignT.TIMER_EDIT_OUTLINE,
                () -> {
                  window.showTimeline();
                  Platform.runLater(window.timeline()::add);
                })
            .alsoFoundBy(Message.of("timeline.action.show.words"))
            .when(hasSprint()));
  }

  /** What the sheet of shortcuts begins with: what can be done in the view that is open. */
  private List<ShortcutSection> keysOfTheView() {
    return switch (View.of(session.workspace().settings().view())) {
      case DIAGRAMS -> List.of(canvasKeys(), keys("ui.menu.diagram"), keys("ui.menu.arrange"));
      case SPRINT -> List.of(keys("days.menu"), keys("task.menu"));
      case TODAY -> List.of(keys("ui.menu.timer"), keys("drill.menu"));
      case REVIEW -> List.of(keys("ui.menu.view"));
    };
  }

  private static ShortcutSection canvasKeys() {
    return ShortcutSection.of(Message.of("keys.title"), CanvasKeys.hints());
  }

  private ShortcutSection keys(String menu) {
    String title = Message.of(menu).text();
    return catalogue.groups().stream()
        .filter(group -> group.title().text().equals(title))
        .map(ShortcutSection::of)
        .findFirst()
        .orElseThrow();
  }

  /** The plan can be worked on: its view is open, and there is one. */
  private ObservableBooleanValue isPlanning() {
    return isOpen(View.SPRINT).and(hasSprint());
  }

  private ReadOnlyBooleanWrapper hasSprint() {
    var exists = new ReadOnlyBooleanWrapper(session.workspace().sprint().exists());
    session.store().listen((_, after) -> exists.set(after.sprint().exists()));
    return exists;
  }

  private ReadOnlyBooleanWrapper isOpen(View view) {
    var open = new ReadOnlyBooleanWrapper(isOpenNow(view));
    session.store().listen((_, _) -> open.set(isOpenNow(view)));
    return open;
  }

  private boolean isOpenNow(View view) {
    return View.of(session.workspace().settings().view()) == view;
  }

  private ReadOnlyBooleanWrapper isTiming() {
    var timing = new ReadOnlyBooleanWrapper(isTimingNow());
    session.store().listen((_, _) -> timing.set(isTimingNow()));
    return timing;
  }

  private boolean isTimingNow() {
    return !(session.workspace().time().timer() instanceof TimerState.Idle);
  }

  private List<Action> help() {
    return List.of(
        Action.of(
                "command-palette",
                Message.of("ui.action.palette"),
                MaterialDesignC.CONSOLE_LINE,
                () ->
                    CommandPalette.show(
                        catalogue, Destinations.of(session, window), window.stage()))
            .alsoFoundBy(Message.of("ui.action.palette.words"))
            .at("Shortcut+K", "Shortcut+Shift+P"),
        Action.of(
                "shortcuts",
                Message.of("ui.action.shortcuts"),
                MaterialDesignK.KEYBOARD_OUTLINE,
                () -> ShortcutSheet.show(catalogue, keysOfTheView(), canvasKeys(), window.stage()))
            .at("F1"),
        Action.of(
                "data-health",
                Message.of("health.action"),
                MaterialDesignH.HEART_PULSE,
                () -> HealthDialog.show(session, window.stage()))
            .alsoFoundBy(Message.of("health.action.words")),
        Action.of(
            "about",
            Message.of("ui.action.about"),
            MaterialDesignH.HELP_CIRCLE_OUTLINE,
            () -> AboutDialog.show(window.stage())));
  }
}
