package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.About;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableStringValue;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/** What a diagram shows beside its elements, in the window as in every picture of it. */
public final class ShowActions {

  private final Drawing drawing;
  private final DrawnActions drawn;

  /**
   * @param isShown whether the diagrams view is the one that is open
   */
  public ShowActions(Drawing drawing, ObservableBooleanValue isShown) {
    this.drawing = drawing;
    drawn = new DrawnActions(drawing, isShown);
  }

  /** For the View menu. */
  public List<Action> all() {
    return List.of(
        drawn
            .action(
                "legend",
                "canvas.action.legend.show",
                MaterialDesignM.MAP_LEGEND,
                () ->
                    change(
                        Message.of("inspector.diagram.turnLegend"),
                        about -> about.withLegend(!about.legend())))
            .named(
                label(
                    About::legend,
                    Message.of("canvas.action.legend.hide"),
                    Message.of("canvas.action.legend.show")))
            .alsoFoundBy(Message.of("canvas.action.legend.words"))
            .at("Shift+F9"),
        drawn
            .action(
                "failure-hints",
                "canvas.action.hints.show",
                MaterialDesignH.HELP_CIRCLE_OUTLINE,
                () ->
                    change(
                        Message.of("canvas.action.hints.turn"),
                        about -> about.withHints(!about.hints())))
            .named(
                label(
                    About::hints,
                    Message.of("canvas.action.hints.hide"),
                    Message.of("canvas.action.hints.show")))
            .alsoFoundBy(Message.of("canvas.action.hints.words")));
  }

  private void change(Message name, UnaryOperator<About> change) {
    drawing.apply(
        new DiagramEdit(name, diagram -> diagram.withAbout(change.apply(diagram.about()))));
  }

  private ObservableStringValue label(Predicate<About> isOn, Message off, Message on) {
    return Bindings.createStringBinding(
        () -> (isOn.test(drawing.diagram().about()) ? off : on).text(), drawing.board());
  }
}
