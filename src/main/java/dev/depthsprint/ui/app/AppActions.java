package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.ActionCatalogue;
import dev.depthsprint.ui.action.ActionCatalogue.Group;
import dev.depthsprint.ui.action.Also;
import dev.depthsprint.ui.action.MenuEntry;
import dev.depthsprint.ui.diagrams.FileActions;
import dev.depthsprint.ui.drill.DrillActions;
import dev.depthsprint.ui.exchange.ExchangeActions;
import dev.depthsprint.ui.exchange.SprintComparison;
import dev.depthsprint.ui.session.Session;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.ui.sprints.SprintChoice;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.binding.Bindings;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;

/** The actions of the whole app, in the menus that they stand in. */
final class AppActions {

  private final Session session;
  private final Views views;
  private final Runnable quit;
  private final Conditions conditions;
  private final CanvasMenus canvas;
  private final LookActions looks;
  private final ActionCatalogue catalogue;

  /**
   * @param quit closes the window
   */
  AppActions(Session session, Views views, Runnable quit) {
    this.session = session;
    this.views = views;
    this.quit = quit;
    conditions = new Conditions(session);
    canvas = new CanvasMenus(views, conditions);
    looks = new LookActions(session);
    catalogue =
        new ActionCatalogue(
            List.of(
                file(),
                edit(),
                view(),
                days(),
                tasks(),
                canvas.diagram(),
                canvas.arrange(),
                timer(),
                drill(),
                help()));
  }

  ActionCatalogue catalogue() {
    return catalogue;
  }

  private Group file() {
    var exchange = new ExchangeActions(session, views::stage, this::importPlan);
    return new Group(
        Message.of("ui.menu.file"),
        List.of(
            List.of(chooseSprint()),
            exchange.all(),
            new FileActions(views::stage, views::openFile).all(),
            List.of(new Also(canvas.export())),
            List.of(quit())));
  }

  private void importPlan(String path) {
    views.shell().open(View.SPRINT);
    views.sprintPage().importPlan(path);
  }

  private Group edit() {
    List<List<? extends MenuEntry>> all = new ArrayList<>();
    all.add(new StepActions(session, views::tell).all());
    all.addAll(canvas.edit());
    return new Group(Message.of("ui.menu.edit"), all);
  }

  private Group view() {
    List<List<? extends MenuEntry>> all = new ArrayList<>();
    all.add(looks.views(view -> views.shell().go(view)));
    all.addAll(canvas.view());
    all.add(looks.looks());
    return new Group(Message.of("ui.menu.view"), all);
  }

  private Group days() {
    var days = views.dayPanel().dayActions(conditions.isPlanning());
    var sprints = new SprintChoice(session, views::stage, () -> views.shell().open(View.SPRINT));
    return new Group(
        Message.of("days.menu"),
        List.of(
            days.kinds(),
            days.others(),
            List.of(
                views.carryOver().action(),
                sprints.action(),
                sprints.look(views::lookBack),
                new SprintComparison(session, views::stage).action())));
  }

  private Group tasks() {
    return new Group(
        Message.of("task.menu"), views.dayPanel().actions(conditions.isPlanning()).menu());
  }

  private Group timer() {
    return new Group(
        Message.of("ui.menu.timer"), List.of(new TimerActions(session, views, conditions).all()));
  }

  private Group drill() {
    var drill = new DrillActions(session, () -> views.drill(session.today()), views::drillWeak);
    return new Group(
        Message.of("drill.menu"), List.of(drill.all(), List.of(views.celebration().again())));
  }

  private Group help() {
    return new Group(
        Message.of("ui.menu.help"),
        List.of(new HelpActions(session, views, this::catalogue).all()));
  }

  private Action chooseSprint() {
    return Action.of(
            "choose-sprint",
            Message.of("ui.action.chooseSprint"),
            MaterialDesignC.CALENDAR_PLUS,
            views::chooseSprint)
        .alsoFoundBy(Message.of("ui.action.chooseSprint.words"))
        .atWhile(Bindings.not(canvas.isShown()), "Shortcut+N");
  }

  private Action quit() {
    return Action.of("quit", Message.of("ui.action.quit"), MaterialDesignE.EXIT_TO_APP, quit)
        .at("Shortcut+Q");
  }
}
