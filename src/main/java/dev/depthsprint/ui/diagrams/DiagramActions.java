package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
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

  private final DrawnActions drawn;
  private final ObservableBooleanValue isShown;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public DiagramActions(
      Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    this.isShown = isShown;
    drawn = new DrawnActions(drawing, isShown);
    this.view = view;
  }

  /** For the Diagram menu: what leaves the app. */
  public Action export() {
    return drawn
        .action(
            "export-png",
            "canvas.action.exportPng",
            MaterialDesignI.IMAGE_OUTLINE,
            () -> view.get().export())
        .alsoFoundBy(Message.of("canvas.action.exportPng.words"))
        .at("Shortcut+E");
  }

  /** For the View menu: how the canvas is looked at. */
  public List<Action> look() {
    return List.of(
        drawn
            .action(
                "zoom-in",
                "canvas.action.zoomIn",
                MaterialDesignM.MAGNIFY_PLUS_OUTLINE,
                () -> zoomBy(ZOOM_STEP))
            .at("Shortcut+Plus", "Shortcut+Equals", "Shortcut+Shift+Equals", "Shortcut+Add"),
        drawn
            .action(
                "zoom-out",
                "canvas.action.zoomOut",
                MaterialDesignM.MAGNIFY_MINUS_OUTLINE,
                () -> zoomBy(1 / ZOOM_STEP))
            .at("Shortcut+Minus", "Shortcut+Subtract"),
        drawn
            .action(
                "zoom-actual",
                "canvas.action.zoomActual",
                MaterialDesignM.MAGNIFY,
                () -> view.get().canvas().viewpoint().zoomToActual())
            .at("Shortcut+0", "Shortcut+Numpad 0"),
        drawn
            .action(
                "fit-all",
                "canvas.action.fitAll",
                MaterialDesignF.FIT_TO_PAGE_OUTLINE,
                () -> view.get().canvas().viewpoint().fitAll())
            .at("Shift+1"),
        drawn
            .action(
                "fit-selection",
                "canvas.action.fitSelection",
                MaterialDesignF.FIT_TO_SCREEN_OUTLINE,
                () -> view.get().canvas().viewpoint().fitSelection())
            .when(drawn.when(() -> !drawn.selection().isEmpty()))
            .at("Shift+2"));
  }

  /** For the View menu: the panels beside the canvas. */
  public List<Action> panels() {
    return List.of(
        drawn
            .action(
                "fold-palette",
                "canvas.action.foldPalette",
                MaterialDesignD.DOCK_LEFT,
                () -> view.get().foldPalette())
            .when(isShown)
            .at("F7"),
        drawn
            .action(
                "fold-inspector",
                "canvas.action.foldInspector",
                MaterialDesignD.DOCK_RIGHT,
                () -> view.get().foldSide())
            .when(isShown)
            .at("F8"));
  }

  /**
   * For the Diagram menu: the list of diagrams.
   *
   * @param isInView whether the diagrams view is the one that is open
   */
  public List<Action> diagrams(ObservableBooleanValue isInView) {
    return List.of(
        Action.of(
                "new-diagram",
                Message.of("canvas.action.newDiagram"),
                MaterialDesignF.FILE_PLUS_OUTLINE,
                () -> view.get().createDiagram())
            .at("Shortcut+Shift+N")
            .atWhile(isInView, "Shortcut+N"),
        drawn.action(
            "rename-diagram",
            "canvas.action.renameDiagram",
            MaterialDesignR.RENAME_BOX,
            () -> view.get().renameDiagram()),
        drawn
            .action(
                "duplicate-diagram",
                "canvas.action.duplicateDiagram",
                MaterialDesignC.CONTENT_DUPLICATE,
                () -> view.get().duplicateDiagram())
            .alsoFoundBy(Message.of("canvas.action.duplicateDiagram.words")),
        drawn.action(
            "delete-diagram",
            "canvas.action.deleteDiagram",
            MaterialDesignD.DELETE_OUTLINE,
            () -> view.get().deleteDiagram()));
  }

  /** For the Diagram menu: the ways to its parts. */
  public List<Action> parts() {
    return List.of(
        drawn
            .action(
                "find-component",
                "canvas.action.findComponent",
                MaterialDesignN.NOTE_PLUS_OUTLINE,
                () -> view.get().findComponent())
            .alsoFoundBy(Message.of("canvas.action.findComponent.words"))
            .at("Shortcut+Shift+A"),
        drawn
            .action(
                "inspect",
                "canvas.action.inspect",
                MaterialDesignT.TUNE_VARIANT,
                () -> view.get().inspect())
            .at("Shortcut+I"),
        drawn
            .action(
                "outline",
                "canvas.action.outline",
                MaterialDesignF.FORMAT_LIST_BULLETED,
                () -> view.get().travel())
            .at("Shortcut+Shift+O"));
  }

  private void zoomBy(double factor) {
    var canvas = view.get().canvas();
    canvas.viewpoint().zoomTo(canvas.viewpoint().camera().zoom() * factor);
  }
}
