package dev.depthsprint.ui.diagrams;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.FlowEdits;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Tip;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.DiagramCanvas;
import dev.depthsprint.ui.drawing.Drawing;
import java.util.Set;

/** Draws flows and takes their ends elsewhere by keyboard: what it is about is selected before. */
final class FlowEnds {

  private final Drawing drawing;
  private final DiagramCanvas canvas;

  FlowEnds(Drawing drawing, DiagramCanvas canvas) {
    this.drawing = drawing;
    this.canvas = canvas;
  }

  /** From every selected component to the one that is chosen. */
  void connect() {
    Set<String> from = Set.copyOf(drawing.selection().get().components());
    TargetPopup.show(
        drawing,
        canvas,
        heading(from),
        to -> drawing.apply(FlowEdits.connect(drawing.diagram(), from, to, drawing.ids())));
  }

  private Message heading(Set<String> from) {
    return from.size() == 1
        ? Message.of("canvas.connect.one", name(from.iterator().next()))
        : Message.of("canvas.connect.several", from.size());
  }

  private String name(String componentId) {
    return drawing.diagram().component(componentId).map(Component::name).orElse("");
  }

  /** One end of the selected flow to what is chosen. */
  void reconnect(Tip tip) {
    drawing.selection().get().flows().stream()
        .findFirst()
        .flatMap(drawing.diagram()::flow)
        .ifPresent(flow -> reconnect(flow, tip));
  }

  private void reconnect(Flow flow, Tip tip) {
    Message heading =
        tip == Tip.START
            ? Message.of("flows.reconnect.start", name(flow.to().componentId()))
            : Message.of("flows.reconnect.end", name(flow.from().componentId()));
    TargetPopup.show(
        drawing,
        canvas,
        heading,
        end -> {
          drawing.apply(FlowEdits.reconnect(flow.id(), tip, end));
          drawing.reveal(Selection.ofFlow(flow.id()));
        });
  }
}
