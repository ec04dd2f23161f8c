package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.ComponentEdits;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Edits;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Trait;
import dev.depthsprint.diagram.arrange.GrownRoom;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** What can be done with the selected components and flows. */
public final class SelectionActions {

  private final Drawing drawing;
  private final DrawnActions drawn;
  private final Supplier<DiagramsView> view;

  /**
   * @param isShown whether the diagrams view is the one that is open
   * @param view opens the diagrams view
   */
  public SelectionActions(
      Drawing drawing, ObservableBooleanValue isShown, Supplier<DiagramsView> view) {
    this.drawing = drawing;
    drawn = new DrawnActions(drawing, isShown);
    this.view = view;
  }

  /** For the Edit menu. */
  public List<Action> edit() {
    return List.of(
        drawn
            .action("rename", "canvas.action.rename", MaterialDesignP.PENCIL_OUTLINE, this::rename)
            .when(drawn.when(() -> drawn.selection().size() == 1))
            .at("F2"),
        drawn
            .action(
                "explain",
                "canvas.action.explain",
                MaterialDesignH.HELP_CIRCLE_OUTLINE,
                () -> view.get().explain())
            .alsoFoundBy(Message.of("canvas.action.explain.words"))
            .when(drawn.when(() -> drawn.selection().size() == 1))
            .at("Shift+F1"),
        drawn
            .action(
                "delete",
                "canvas.action.delete",
                MaterialDesignD.DELETE_OUTLINE,
                () -> drawing.apply(Edits.delete(drawn.selection())))
            .when(drawn.when(() -> !drawn.selection().isEmpty()))
            .at("Delete", "Backspace"),
        drawn
            .action(
                "select-all",
                "canvas.action.selectAll",
                MaterialDesignS.SELECT_ALL,
                () -> drawing.select(Selection.all(drawing.diagram())))
            .when(drawn.when(() -> !drawing.diagram().components().isEmpty()))
            .at("Shortcut+A"));
  }

  /** For the Diagram menu: flows and promises. */
  public List<Action> promises() {
    return List.of(
        drawn
            .action(
                "connect",
                "canvas.action.connect",
                MaterialDesignT.TRANSIT_CONNECTION_HORIZONTAL,
                () -> view.get().ends().connect())
            .alsoFoundBy(Message.of("canvas.action.connect.words"))
            .when(drawn.when(() -> !drawn.selection().components().isEmpty()))
            .onLetter(KeyCode.C)
            .at("Shortcut+L"),
        drawn
            .action(
                "checkpoint",
                "canvas.action.setCheckpoint",
                MaterialDesignF.FLAG_OUTLINE,
                this::toggleCheckpoint)
            .named(
                label(
                    Checkpoint.class,
                    "canvas.action.setCheckpoint",
                    "canvas.action.removeCheckpoint"))
            .when(
                drawn.when(() -> component().filter(SelectionActions::mayCheckpoint).isPresent())),
        drawn
            .action("retry", "canvas.action.setRetry", MaterialDesignR.REFRESH, this::toggleRetry)
            .named(label(RetryPolicy.class, "canvas.action.setRetry", "canvas.action.removeRetry"))
            .when(drawn.when(() -> component().filter(SelectionActions::mayRetry).isPresent())));
  }

  /** What the action would do to the one component that is selected. */
  private ObservableStringValue label(Class<? extends Trait> trait, String set, String remove) {
    return Bindings.createStringBinding(
        () -> {
          boolean has = component().flatMap(it -> it.trait(trait)).isPresent();
          return Message.of(has ? remove : set).text();
        },
        drawing.board(),
        drawing.selection());
  }

  /** The one component that is selected. */
  private Optional<Component> component() {
    Selection selection = drawn.selection();
    return selection.size() == 1
        ? selection.components().stream().findFirst().flatMap(drawing.diagram()::component)
        : Optional.empty();
  }

  private static boolean mayCheckpoint(Component component) {
    return Checkpoint.fits(component.kind()) || component.trait(Checkpoint.class).isPresent();
  }

  private static boolean mayRetry(Component component) {
    return RetryPolicy.fits(component.kind()) || component.trait(RetryPolicy.class).isPresent();
  }

  private void rename() {
    drawn.selection().ids().forEach(view.get().canvas()::rename);
  }

  private void toggleCheckpoint() {
    component()
        .map(it ->
            toggled(
                it,
                Checkpoint.class,
                ComponentEdits.setCheckpoint(it.id(), Checkpoint.USUAL),
                ComponentEdits.removeCheckpoint(it.id())))
        .ifPresent(drawing::apply);
  }

  private void toggleRetry() {
    component()
        .map(it ->
            toggled(
                it,
                RetryPolicy.class,
                ComponentEdits.setRetry(it.id(), RetryPolicy.USUAL),
                ComponentEdits.removeRetry(it.id())))
        .ifPresent(drawing::apply);
  }

  private static DiagramEdit toggled(
      Component component, Class<? extends Trait> trait, DiagramEdit set, DiagramEdit remove) {
    return component.trait(trait).isPresent()
        ? remove
        : GrownRoom.keeping(set, List.of(component.id()));
  }
}
