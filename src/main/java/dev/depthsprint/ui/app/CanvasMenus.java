package dev.depthsprint.ui.app;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.ActionCatalogue.Group;
import dev.depthsprint.ui.action.MenuEntry;
import dev.depthsprint.ui.action.Submenu;
import dev.depthsprint.ui.diagrams.ArrangeActions;
import dev.depthsprint.ui.diagrams.CopyActions;
import dev.depthsprint.ui.diagrams.DiagramActions;
import dev.depthsprint.ui.diagrams.DiagramsView;
import dev.depthsprint.ui.diagrams.FlowActions;
import dev.depthsprint.ui.diagrams.MarkActions;
import dev.depthsprint.ui.diagrams.ReachActions;
import dev.depthsprint.ui.diagrams.SelectionActions;
import dev.depthsprint.ui.diagrams.ShowActions;
import dev.depthsprint.ui.diagrams.TravelActions;
import dev.depthsprint.ui.drawing.Drawing;
import dev.depthsprint.ui.shell.View;
import dev.depthsprint.ui.versions.VersionActions;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableBooleanValue;

/** What can be done on the canvas and with diagrams, menu by menu. */
final class CanvasMenus {

  private final BooleanBinding isDrawing;
  private final ReadOnlyBooleanWrapper isShown;
  private final Drawing drawing;
  private final Supplier<DiagramsView> view;
  private final DiagramActions diagrams;
  private final TravelActions travel;
  private final SelectionActions selection;
  private final MarkActions marks;
  private final FlowActions flows;
  private final VersionActions versions;

  CanvasMenus(Views views, Conditions conditions) {
    drawing = views.drawing();
    view = views::diagrams;
    isShown = conditions.isOpen(View.DIAGRAMS);
    isDrawing = isShown.and(views.isPaging().not());
    diagrams = new DiagramActions(drawing, isDrawing, view);
    travel = new TravelActions(drawing, isDrawing, view);
    selection = new SelectionActions(drawing, isDrawing, view);
    marks = new MarkActions(drawing, isDrawing, view);
    flows = new FlowActions(drawing, isDrawing, view);
    versions = new VersionActions(drawing, isShown, step -> step.accept(views.pages()));
  }

  /** Whether the diagrams view is the one that is open, pages over it or not. */
  ObservableBooleanValue isShown() {
    return isShown;
  }

  Action export() {
    return diagrams.export();
  }

  List<List<? extends MenuEntry>> edit() {
    return List.of(
        new CopyActions(drawing, isDrawing, view).edit(),
        selection.edit(),
        flows.edit(),
        List.of(new ReachActions(drawing, isDrawing).menu()),
        travel.find());
  }

  List<List<? extends MenuEntry>> view() {
    return List.of(
        travel.trail(),
        diagrams.look(),
        diagrams.panels(),
        new ShowActions(drawing, isDrawing).all(),
        travel.minimap());
  }

  Group diagram() {
    return new Group(
        Message.of("ui.menu.diagram"),
        List.of(
            diagrams.diagrams(isShown),
            List.of(export()),
            versions.actions(),
            diagrams.parts(),
            List.of(new Submenu(Message.of("canvas.menu.add"), List.of(marks.adding()))),
            selection.promises(),
            List.of(flows.menu()),
            marks.room()));
  }

  Group arrange() {
    var arrange = new ArrangeActions(drawing, isDrawing, view);
    return new Group(
        Message.of("ui.menu.arrange"),
        List.of(arrange.layout(), arrange.align(), arrange.distribute()));
  }
}
