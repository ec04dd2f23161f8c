package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with diagrams, in the sections of the menus that they stand in. */
public final class DiagramActions {

  private static final double ZOOM_STEP = 1.25;

  private final Drawing drawing;
  private final ObservableBooleanValue isShown;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public DiagramActions(
      Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    this.drawing = drawing;
    this.isShown = isShown;
    this.view = view;
  }

  /** For the File menu. */
  public List<Action> file() {
    return List.of(
        action(
                "export-png",
                "canvas.action.exportPng",
                MaterialDesignI.IMAGE_OUTLINE,
                () -> view.get().export())
            .alsoFoundBy(Message.of("canvas.action.exportPng.words"))
            .when(whenOpen())
            .at("Shortcut+E"));
  }

  /** For the View menu: how the canvas is looked at. */
  public List<Action> look() {
    return List.of(
        action(
                "zoom-in",
                "canvas.action.zoomIn",
                MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                () -> zoomBy(ZOOM_STEP))
            .when(whenOpen())
            .at("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
        action(
                "zoom-out",
                "canvas.action.zoomOut",
                MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                () -> zoomBy(1 / ZOOM_STEP))
            .when(whenOpen())
            .at("Shortcut+Minus", "Shortcut+Subtract"),
        action(
                "zoom-actual",
                "canvas.action.zoomActual",
                MaterialDesignM.MAGNIFY,
                () -> view.get().canvas().zoomTo(1))
            .when(whenOpen())
            .at("Shortcut+0", "Shortcut+Numpad 0"),
        action(
                "fit-all",
                "canvas.action.fitAll",
                MaterialDesignF.FIT_TO_PAGE_OUTLINE,
                () -> view.get().canvas().fitAll())
            .when(whenOpen())
            .at("Shift+1"),
        action(
                "fit-selection",
                "canvas.action.fitSelection",
                MaterialDesignF.FIT_TO_SCREEN_OUTLINE,
                () -> view.get().canvas().fitSelection())
            .when(when(() -> !selection().isEmpty()))
            .at("Shift+2"));
  }

  /** For the View menu: the panels beside the canvas. */
  public List<Action> panels() {
    return List.of(
        action(
                "fold-palette",
                "canvas.action.foldPalette",
                MaterialDesignD.DOCK_LEFT,
                () -> view.get().foldPalette())
            .when(isShown)
            .at("F7"),
        action(
                "fold-inspector",
                "canvas.action.foldInspector",
                MaterialDesignD.DOCK_RIGHT,
                () -> view.get().foldSide())
            .when(isShown)
            .at("F8"));
  }

  /** For the Diagram menu: the list of diagrams. */
  public List<Action> diagrams() {
    return List.of(
        action(
                "new-diagram",
                "canvas.action.newDiagram",
                MaterialDesignF.FILE_PLUS_OUTLINE,
                () -> view.get().createDiagram())
            .at("Shortcut+Shift+N"),
        action(
                "rename-diagram",
                "canvas.action.renameDiagram",
                MaterialDesignR.RENAME_BOX,
                () -> view.get().renameDiagram())
            .when(whenOpen()),
        action(
                "delete-diagram",
                "canvas.action.deleteDiagram",
                MaterialDesignD.DELETE_OUTLINE,
                () -> view.get().deleteDiagram())
            .when(whenOpen()));
  }

  /** For the Diagram menu: the ways to its parts. */
  public List<Action> parts() {
    return List.of(
        action(
                "find-component",
                "canvas.action.findComponent",
                MaterialDesignN.NOTE_PLUS_OUTLINE,
                () -> view.get().findComponent())
            .alsoFoundBy(Message.of("canvas.action.findComponent.words"))
            .when(whenOpen())
            .at("Shortcut+F"),
        action(
                "inspect",
                "canvas.action.inspect",
                MaterialDesignT.TUNE_VARIANT,
                () -> view.get().inspect())
            .when(whenOpen())
            .at("Shortcut+I"),
        action(
                "outline",
                "canvas.action.outline",
                MaterialDesignF.FORMAT_LIST_BULLETED,
                () -> view.get().travel())
            .when(whenOpen())
            .at("Shortcut+Shift+O"));
  }

  private static Action action(String id, String key, Ikon icon, Runnable run) {
    return Action.of(id, Message.of(key), icon, run);
  }

  private ObservableBooleanValue whenOpen() {
    return when(() -> true);
  }

  /** True while the view is shown, a diagram is open and the condition holds. */
  private ObservableBooleanValue when(BooleanSupplier condition) {
    return Bindings.createBooleanBinding(
        () -> isShown.get() && drawing.isOpen() && condition.getAsBoolean(),
        isShown,
        drawing.board(),
        drawing.selection());
  }

  private Selection selection() {
    return drawing.selection().get().in(drawing.diagram());
  }

  private void zoomBy(double factor) {
    var canvas = view.get().canvas();
    canvas.zoomTo(canvas.camera().zoom() * factor);
  }
}
