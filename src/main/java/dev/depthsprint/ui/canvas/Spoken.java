package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.Checkpoint;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.RetryPolicy;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.Side;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.Zones;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.text.Message;
import dev.depthsprint.ui.drawing.LengthUnit;
import java.util.ArrayList;
import java.util.List;

/** What a screen reader says of the canvas: the selected element, or the diagram as a whole. */
public final class Spoken {

  private Spoken() {}

  static String of(Board board, Selection selection) {
    Diagram diagram = board.diagram();
    if (selection.size() > 1) {
      return Message.of("canvas.spoken.several", selection.size()).text();
    }
    return selection.components().stream()
        .flatMap(id -> diagram.component(id).stream())
        .map(component -> of(diagram, component))
        .findFirst()
        .or(() ->
            selection.flows().stream()
                .flatMap(id -> diagram.flow(id).stream())
                .map(flow -> of(diagram, flow))
                .findFirst())
        .or(() ->
            selection.zones().stream()
                .flatMap(id -> diagram.zone(id).stream())
                .map(zone -> of(zone, Zones.heldBy(diagram, zone).size()))
                .findFirst())
        .or(() ->
            selection.notes().stream()
                .flatMap(id -> diagram.note(id).stream())
                .map(note -> of(note, nameOf(diagram, note.about())))
                .findFirst())
        .orElseGet(() -> whole(diagram));
  }

  private static String whole(Diagram diagram) {
    return Message.of(
            "canvas.spoken.diagram",
            diagram.title(),
            diagram.components().size(),
            diagram.flows().size())
        .text();
  }

  private static String of(Diagram diagram, Component component) {
    long flowsOut =
        diagram.flows().values().stream()
            .filter(flow -> flow.from().componentId().equals(component.id()))
            .count();
    return of(component, flowsOut);
  }

  /** For example "Kafka, Ingestion, checkpoint every 60 s, 2 flows out". */
  public static String of(Component component, long flowsOut) {
    List<String> parts = new ArrayList<>();
    parts.add(component.name());
    parts.add(component.kind().layer().label().text());
    component
        .trait(Checkpoint.class)
        .map(it -> Message.of("canvas.spoken.checkpoint", LengthUnit.words(it.interval())).text())
        .ifPresent(parts::add);
    component
        .trait(RetryPolicy.class)
        .map(it -> Message.of("canvas.spoken.retry", it.attempts()).text())
        .ifPresent(parts::add);
    parts.add(Message.of("canvas.spoken.flowsOut", flowsOut).text());
    return String.join(", ", parts);
  }

  private static String of(Diagram diagram, Flow flow) {
    int bends = flow.course().bends().size();
    String sentence = of(flow, place(diagram, flow.from()), place(diagram, flow.to()));
    return bends == 0 ? sentence : sentence + ", " + Message.of("flows.spoken.bends", bends).text();
  }

  /** The component, and where at it the flow is fastened. */
  private static String place(Diagram diagram, Flow.End end) {
    String name = name(diagram, end);
    return end.port().isEmpty()
        ? end.side()
            .side()
            .map(side -> Message.of("flows.spoken.side", name, label(side)).text())
            .orElse(name)
        : Message.of("flows.spoken.port", name, end.port()).text();
  }

  /** What a person calls a side. */
  public static Message label(Side side) {
    return switch (side) {
      case TOP -> Message.of("flows.side.top");
      case RIGHT -> Message.of("flows.side.right");
      case BOTTOM -> Message.of("flows.side.bottom");
      case LEFT -> Message.of("flows.side.left");
    };
  }

  /** For example "Success flow from Kafka to Flink SQL, orders". */
  public static String of(Flow flow, String from, String to) {
    String sentence = Message.of("canvas.spoken.flow", flow.outcome().label(), from, to).text();
    return flow.label().isBlank() ? sentence : sentence + ", " + flow.label();
  }

  /** For example "Payments, Network zone, internal, 3 elements". */
  public static String of(Zone zone, int held) {
    return Message.of(
            "canvas.spoken.zone", zone.title(), zone.sort().label(), zone.level().label(), held)
        .text();
  }

  /**
   * For example "Bottleneck about Kafka: too few partitions".
   *
   * @param about the name of what it is about; empty when it is about nothing
   */
  public static String of(Note note, String about) {
    Message text =
        about.isEmpty()
            ? Message.of("canvas.spoken.note", note.sort().label(), note.text())
            : Message.of("canvas.spoken.noteAbout", note.sort().label(), about, note.text());
    return text.text();
  }

  /** What a person calls an element; empty for what is not there. */
  public static String nameOf(Diagram diagram, String id) {
    return diagram
        .component(id)
        .map(Component::name)
        .or(() -> diagram.flow(id).map(flow -> of(diagram, flow)))
        .or(() -> diagram.zone(id).map(Zone::title))
        .orElse("");
  }

  private static String name(Diagram diagram, Flow.End end) {
    return diagram.component(end.componentId()).map(Component::name).orElse("");
  }
}
