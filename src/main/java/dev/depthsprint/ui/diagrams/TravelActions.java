package dev.depthsprint.ui.diagrams;

import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** The ways through a diagram and from one diagram to another. */
public final class TravelActions {

  private final Drawing drawing;
  private final ObservableBooleanValue isShown;
  private final DrawnActions drawn;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public TravelActions(
      Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    this.drawing = drawing;
    this.isShown = isShown;
    this.view = view;
    drawn = new DrawnActions(drawing, isShown);
  }

  /** For the Edit menu. */
  public List<Action> find() {
    return List.of(
        drawn
            .action("find", "find.action", MaterialDesignM.MAGNIFY, () -> view.get().find().open())
            .alsoFoundBy(Message.of("find.action.words"))
            .at("Shortcut+F"),
        drawn
            .action(
                "find-next",
                "find.action.next",
                MaterialDesignC.CHEVRON_DOWN,
                () -> view.get().find().next())
            .at("F3"),
        drawn
            .action(
                "find-previous",
                "find.action.previous",
                MaterialDesignC.CHEVRON_UP,
                () -> view.get().find().previous())
            .at("Shift+F3"));
  }

  /** For the View menu. */
  public List<Action> trail() {
    return List.of(
        drawn
            .action("back", "crumbs.back", MaterialDesignA.ARROW_LEFT, () -> drawing.trail().go(-1))
            .when(whenCanGo(-1))
            .at("Alt+Left"),
        drawn
            .action(
                "forward",
                "crumbs.forward",
                MaterialDesignA.ARROW_RIGHT,
                () -> drawing.trail().go(1))
            .when(whenCanGo(1))
            .at("Alt+Right"));
  }

  private ObservableBooleanValue whenCanGo(int by) {
    return Bindings.createBooleanBinding(
        () -> isShown.get() && drawing.trail().visits().get().canGo(by),
        isShown,
        drawing.trail().visits());
  }

  /** For the View menu, among the panels: what helps to find one's way. */
  public List<Action> minimap() {
    return List.of(
        drawn
            .action(
                "minimap",
                "minimap.action",
                MaterialDesignM.MAP_OUTLINE,
                () -> view.get().toggleMinimap())
            .at("F9"),
        drawn
            .action(
                "grid", "minimap.grid", MaterialDesignD.DOTS_GRID, () -> view.get().toggleGrid())
            .alsoFoundBy(Message.of("minimap.grid.words")));
  }
}
