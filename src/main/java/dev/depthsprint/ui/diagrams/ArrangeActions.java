package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.arrange.Align;
import dev.depthsprint.diagram.arrange.Axis;
import dev.depthsprint.diagram.arrange.Distribute;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/** What puts a diagram straight, for the Arrange menu. */
public final class ArrangeActions {

  private final Drawing drawing;
  private final DrawnActions drawn;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public ArrangeActions(
      Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    this.drawing = drawing;
    drawn = new DrawnActions(drawing, isShown);
    this.view = view;
  }

  public List<Action> layout() {
    return List.of(
        Action.of(
                "layout",
                Message.of("arrange.action.layout"),
                MaterialDesignS.SITEMAP_OUTLINE,
                () -> view.get().proposeLayout())
            .alsoFoundBy(Message.of("arrange.action.layout.words"))
            .when(drawn.when(() -> true))
            .at("Alt+L"),
        Action.of(
                "tidy-routes",
                Message.of("arrange.action.tidy"),
                MaterialDesignV.VECTOR_POLYLINE,
                () -> drawing.apply(FlowEdits.tidy(flows())))
            .alsoFoundBy(Message.of("arrange.action.tidy.words"))
            .when(drawn.when(() -> !drawing.diagram().flows().isEmpty()))
            .at("Alt+R"));
  }

  /** The selected flows and those between selected components; all when there are none. */
  private Collection<String> flows() {
    Selection selection = drawn.selection();
    List<String> flows =
        drawing.diagram().flows().values().stream()
            .filter(flow ->
                selection.flows().contains(flow.id())
                    || selection.components().contains(flow.from().componentId())
                        && selection.components().contains(flow.to().componentId()))
            .map(flow -> flow.id())
            .toList();
    return flows.isEmpty() ? drawing.diagram().flows().keySet() : flows;
  }

  public List<Action> align() {
    return List.of(
        align(
            "align-left",
            "arrange.action.left",
            MaterialDesignA.ALIGN_HORIZONTAL_LEFT,
            "Alt+A",
            Align.LEFT),
        align(
            "align-center",
            "arrange.action.center",
            MaterialDesignA.ALIGN_HORIZONTAL_CENTER,
            "Alt+H",
            Align.CENTER),
        align(
            "align-right",
            "arrange.action.right",
            MaterialDesignA.ALIGN_HORIZONTAL_RIGHT,
            "Alt+D",
            Align.RIGHT),
        align(
            "align-top",
            "arrange.action.top",
            MaterialDesignA.ALIGN_VERTICAL_TOP,
            "Alt+W",
            Align.TOP),
        align(
            "align-middle",
            "arrange.action.middle",
            MaterialDesignA.ALIGN_VERTICAL_CENTER,
            "Alt+V",
            Align.MIDDLE),
        align(
            "align-bottom",
            "arrange.action.bottom",
            MaterialDesignA.ALIGN_VERTICAL_BOTTOM,
            "Alt+S",
            Align.BOTTOM));
  }

  private Action align(String id, String key, Ikon icon, String keys, Align align) {
    return Action.of(id, Message.of(key), icon, () -> apply(align.edit(drawn.selection())))
        .alsoFoundBy(Message.of("arrange.action.align.words"))
        .when(drawn.when(() -> drawn.selection().movable().size() > 1))
        .at(keys);
  }

  public List<Action> distribute() {
    return List.of(
        distribute(
            "distribute-horizontally",
            "arrange.action.horizontally",
            MaterialDesignD.DISTRIBUTE_HORIZONTAL_CENTER,
            "Alt+Shift+H",
            Axis.HORIZONTAL),
        distribute(
            "distribute-vertically",
            "arrange.action.vertically",
            MaterialDesignD.DISTRIBUTE_VERTICAL_CENTER,
            "Alt+Shift+V",
            Axis.VERTICAL));
  }

  private Action distribute(String id, String key, Ikon icon, String keys, Axis axis) {
    return Action.of(
            id, Message.of(key), icon, () -> apply(Distribute.along(axis, drawn.selection())))
        .alsoFoundBy(Message.of("arrange.action.distribute.words"))
        .when(drawn.when(() -> drawn.selection().movable().size() > 2))
        .at(keys);
  }

  private void apply(DiagramEdit edit) {
    drawing.apply(edit);
  }
}
