package dev.depthsprint.ui.outline;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.ReadingOrder;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.canvas.Spoken;
import java.util.ArrayList;
import java.util.List;

/** One line of the outline; equal while nothing that it shows changes. */
sealed interface OutlineRow {

  String id();

  String text();

  /** What a screen reader says of the element. */
  String spoken();

  record Head(String id, Kind kind, String text, String spoken) implements OutlineRow {}

  record Leaving(String id, Outcome outcome, String text, String spoken) implements OutlineRow {}

  static List<OutlineRow> of(Diagram diagram) {
    List<OutlineRow> rows = new ArrayList<>();
    for (ReadingOrder.Entry entry : ReadingOrder.of(diagram).entries()) {
      Component component = entry.component();
      rows.add(
          new Head(
              component.id(), component.kind(), component.name(), Spoken.of(diagram, component)));
      entry.flows().forEach(flow -> rows.add(of(diagram, flow)));
    }
    return rows;
  }

  private static OutlineRow of(Diagram diagram, Flow flow) {
    String target = diagram.component(flow.to().componentId()).map(Component::name).orElseThrow();
    Message text =
        flow.label().isBlank()
            ? Message.of("canvas.outline.flow", target)
            : Message.of("canvas.outline.labelledFlow", target, flow.label());
    return new Leaving(flow.id(), flow.outcome(), text.text(), Spoken.of(diagram, flow));
  }

  /** The selection that several rows make. */
  static Selection selection(List<? extends OutlineRow> rows) {
    return Selection.of(
        rows.stream().filter(Head.class::isInstance).map(OutlineRow::id).toList(),
        rows.stream().filter(Leaving.class::isInstance).map(OutlineRow::id).toList());
  }
}
