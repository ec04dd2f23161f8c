package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Splice;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.action.Action;
import dev.depthsprint.ui.action.Picker;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableStringValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/**
 * Puts a component into a flow without a pointer: a new one into the selected flow, or the selected
 * one into a flow that is chosen from a list.
 */
final class Inserting {

  private final Drawing drawing;
  private final DrawnActions drawn;
  private final Supplier<DiagramsView> view;

  Inserting(Drawing drawing, DrawnActions drawn, Supplier<DiagramsView> view) {
    this.drawing = drawing;
    this.drawn = drawn;
    this.view = view;
  }

  Action action() {
    return drawn
        .action(
            "insert-into-flow", "flows.action.insert", MaterialDesignS.SOURCE_COMMIT, this::insert)
        .named(label())
        .alsoFoundBy(Message.of("flows.action.insert.words"))
        .when(drawn.when(() -> flow().isPresent() || component().isPresent()))
        .onLetter(KeyCode.I);
  }

  private ObservableStringValue label() {
    return Bindings.createStringBinding(
        () ->
            Message.of(component().isPresent() ? "flows.action.putInto" : "flows.action.insert")
                .text(),
        drawing.board(),
        drawing.selection());
  }

  /** The one flow that is selected. */
  private Optional<Flow> flow() {
    Selection selection = drawn.selection();
    return selection.size() == 1
        ? selection.flows().stream().findFirst().flatMap(drawing.diagram()::flow)
        : Optional.empty();
  }

  /** The one component that is selected, if there is a flow that it can be put into. */
  private Optional<String> component() {
    Selection selection = drawn.selection();
    return selection.size() == 1
        ? selection.components().stream().findFirst().filter(id -> !flowsFor(id).isEmpty())
        : Optional.empty();
  }

  private List<Flow> flowsFor(String componentId) {
    return drawing.diagram().flows().values().stream()
        .filter(flow -> Splice.isPossible(drawing.diagram(), flow.id(), componentId))
        .toList();
  }

  private void insert() {
    component().ifPresentOrElse(this::putInto, this::quickAdd);
  }

  private void putInto(String componentId) {
    Picker.pick(
            Message.of("flows.action.putInto.which"),
            flowsFor(componentId),
            this::words,
            Optional.empty(),
            view.get().canvas().getScene().getWindow())
        .ifPresent(flow ->
            drawing.apply(Splice.into(drawing.diagram(), flow.id(), componentId, drawing.ids())));
  }

  private String words(Flow flow) {
    String from = nameOf(flow.from());
    String to = nameOf(flow.to());
    return flow.label().isBlank()
        ? Message.of("flows.words", from, to).text()
        : Message.of("flows.words.labelled", from, to, flow.label()).text();
  }

  private String nameOf(Flow.End end) {
    return drawing.diagram().component(end.componentId()).map(Component::name).orElse("");
  }

  /** At the middle of its way. */
  private void quickAdd() {
    flow()
        .map(flow -> drawing.board().get().route(flow).at(0.5))
        .ifPresent(place -> view.get().canvas().quickAdd(place, Optional.empty()));
  }
}
