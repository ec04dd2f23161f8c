package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Carriage;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.DeliveryGuarantee;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.NamedPort;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.RetryLoop;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.diagram.TransitEncryption;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.FlowLabel;
import dev.depthsprint.diagram.lettering.UnroutedMark;
import dev.depthsprint.diagram.lettering.ZoneTab;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.diagram.route.Route;
import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the signs of a diagram mean: of one at a place for who points at it, of all of an element
 * for who listens. A few lines each, the first of them the term with its value.
 */
public final class Hints {

  private Hints() {}

  /**
   * The explanation of what is at a place; empty where nothing needs one.
   *
   * @param tolerance how far beside a sign still counts, in diagram units
   */
  public static Optional<String> at(Board board, Point point, double tolerance) {
    Box area = new Box(point.x(), point.y(), 0, 0).grown(tolerance);
    List<Note> notes = board.notesIn(area);
    for (Note note : notes.reversed()) {
      if (note.bounds().contains(point)) {
        return of(note);
      }
    }
    Optional<String> onComponents = onComponents(board, point, tolerance);
    return onComponents.isPresent() || board.componentAt(point, 0).isPresent()
        ? onComponents
        : onFlows(board, point, tolerance).or(() -> onZones(board, point));
  }

  /** The topmost one counts; ports and unrouted failures reach beyond their component. */
  private static Optional<String> onComponents(Board board, Point point, double tolerance) {
    Box around = new Box(point.x(), point.y(), 0, 0).grown(DiagramPainter.REACH);
    for (Component component : board.componentsIn(around).reversed()) {
      Optional<String> hint = at(board, component, point, tolerance);
      if (hint.isPresent() || component.bounds().contains(point)) {
        return hint;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> at(
      Board board, Component component, Point point, double tolerance) {
    for (NamedPort port : component.ports()) {
      if (component.place(port).distanceTo(point) <= PortPainter.RADIUS + tolerance) {
        return Optional.of(Texts.text("paint.hint.port", port.name()));
      }
    }
    var situation = Situation.of(board, component);
    if (situation.hasUnroutedFailure()
        && UnroutedMark.of(component.bounds()).place().contains(point)) {
      return Optional.of(Texts.text("paint.hint.unrouted"));
    }
    if (!component.bounds().contains(point)) {
      return Optional.empty();
    }
    Box level = ComponentPainter.levelPlace(component.bounds()).grown(tolerance);
    if (situation.level().isPresent() && level.contains(point)) {
      return situation.level().map(Hints::of);
    }
    return BadgePainter.place(component).stream()
        .filter(placed -> placed.box().contains(point))
        .map(placed -> String.join("\n", placed.about().stream().map(Hints::of).toList()))
        .findFirst()
        .or(() -> ComponentPainter.whatIsCut(component, situation));
  }

  private static String of(Badge badge) {
    return Texts.text(
        "paint.hint.badge", badge.term().label(), badge.full(), badge.term().explanation());
  }

  private static String of(SecurityLevel level) {
    String meaning =
        Texts.text(
            switch (level) {
              case PUBLIC -> "paint.level.public";
              case INTERNAL -> "paint.level.internal";
              case RESTRICTED -> "paint.level.restricted";
              case SECRET -> "paint.level.secret";
            });
    return Texts.text("paint.hint.term", level.label(), meaning);
  }

  private static Optional<String> of(Note note) {
    return switch (note.sort()) {
      case NOTE -> Optional.empty();
      case BOTTLENECK -> Optional.of(term(note.sort().label(), "paint.note.bottleneck"));
      case PAIN_POINT -> Optional.of(term(note.sort().label(), "paint.note.painPoint"));
    };
  }

  private static String term(Object label, String meaningKey) {
    return Texts.text("paint.hint.term", label, Texts.text(meaningKey));
  }

  private static Optional<String> onFlows(Board board, Point point, double tolerance) {
    Box around = new Box(point.x(), point.y(), 0, 0).grown(DiagramPainter.REACH);
    return board
        .flowAt(point, tolerance)
        .or(() ->
            board.flowsIn(around).reversed().stream()
                .filter(flow -> label(board, flow).plate().contains(point))
                .findFirst())
        .flatMap(flow -> of(board, flow));
  }

  private static FlowLabel label(Board board, Flow flow) {
    return LabelPlate.label(board, flow);
  }

  private static Optional<String> of(Board board, Flow flow) {
    Route route = board.route(flow);
    List<String> lines = new ArrayList<>();
    if (label(board, flow).caption().isCut()) {
      lines.add(flow.label().strip());
    }
    if (RetryLoop.is(flow)) {
      lines.add(term(Texts.text("paint.flow.retry"), "paint.outcome.retry"));
    } else if (flow.outcome() != Outcome.SUCCESS) {
      lines.add(of(flow.outcome()));
    }
    lines.addAll(of(flow.carriage()));
    if (route.blocked()) {
      lines.add(Texts.text("paint.hint.blocked"));
    }
    return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
  }

  private static String of(Outcome outcome) {
    String meaning =
        switch (outcome) {
          case SUCCESS -> "paint.outcome.success";
          case FAILURE -> "paint.outcome.failure";
          case DEAD_LETTER -> "paint.outcome.deadLetter";
          case LATE_DATA -> "paint.outcome.lateData";
        };
    return term(outcome.label(), meaning);
  }

  private static List<String> of(Carriage carriage) {
    List<String> lines = new ArrayList<>();
    if (!carriage.format().isBlank()) {
      lines.add(Texts.text("paint.hint.format", carriage.format().strip()));
    }
    if (carriage.delivery() != DeliveryGuarantee.UNSTATED) {
      Property property = Property.DELIVERY_GUARANTEE;
      lines.add(
          Texts.text(
              "paint.hint.badge",
              property.label(),
              carriage.delivery().label(),
              property.explanation()));
    }
    if (carriage.encryption() != TransitEncryption.UNSTATED) {
      lines.add(Texts.text("paint.hint.inTransit", carriage.encryption().label()));
    }
    return lines;
  }

  /** The innermost zone whose tab is there. */
  private static Optional<String> onZones(Board board, Point point) {
    return board.zonesAt(point).reversed().stream()
        .filter(zone -> ZoneTab.of(zone).box().contains(point))
        .map(Hints::of)
        .findFirst();
  }

  private static String of(Zone zone) {
    return Texts.text("paint.hint.zone", zone.title().strip(), zone.sort().label())
        + "\n"
        + of(zone.level());
  }

  /** All that is told by signs about one selected element; empty for none and for several. */
  public static String of(Board board, Selection selection) {
    if (selection.size() != 1) {
      return "";
    }
    Diagram diagram = board.diagram();
    List<String> lines = new ArrayList<>();
    for (String id : selection.components()) {
      diagram.component(id).ifPresent(component -> lines.addAll(of(board, component)));
    }
    for (String id : selection.flows()) {
      diagram.flow(id).flatMap(flow -> of(board, flow)).ifPresent(lines::add);
    }
    for (String id : selection.zones()) {
      diagram.zone(id).map(Hints::of).ifPresent(lines::add);
    }
    for (String id : selection.notes()) {
      diagram.note(id).flatMap(Hints::of).ifPresent(lines::add);
    }
    return String.join("\n", lines);
  }

  private static List<String> of(Board board, Component component) {
    List<String> lines = new ArrayList<>();
    Badge.of(component).forEach(badge -> lines.add(of(badge)));
    var situation = Situation.of(board, component);
    situation.level().map(Hints::of).ifPresent(lines::add);
    for (NamedPort port : component.ports()) {
      lines.add(Texts.text("paint.hint.port", port.name()));
    }
    if (situation.hasUnroutedFailure()) {
      lines.add(Texts.text("paint.hint.unrouted"));
    }
    return lines;
  }
}
