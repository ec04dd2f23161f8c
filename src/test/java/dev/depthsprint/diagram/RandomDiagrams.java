package dev.depthsprint.diagram;

import dev.depthsprint.picture.Box;
import java.time.Duration;
import java.util.List;
import java.util.Random;

/** Diagrams with elements of every sort, the same for the same seed. */
public class RandomDiagrams extends RandomValues {

  public RandomDiagrams(Random random) {
    super(random);
  }

  public Diagram diagram(String slug) {
    Diagram diagram =
        Diagram.empty(
            slug, new About(text(), text(), text(), random.nextBoolean(), random.nextBoolean()));
    for (int i = random.nextInt(8); i > 0; i--) {
      diagram = diagram.with(component());
    }
    List<String> ends = List.copyOf(diagram.components().keySet());
    for (int i = ends.isEmpty() ? 0 : random.nextInt(8); i > 0; i--) {
      diagram = diagram.with(flow(ends));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      diagram = diagram.with(zone());
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      String about = ends.isEmpty() || random.nextBoolean() ? "" : ends.getFirst();
      diagram = diagram.with(new Note(id(), pick(Note.Sort.values()), text(), box(), about));
    }
    return diagram;
  }

  private Component component() {
    Component component =
        Component.of(id(), kind(), point())
            .withName(text())
            .withDetail(text())
            .withPorts(list(3, i -> new NamedPort("port " + i, pick(Side.values()))));
    for (Property property : Property.values()) {
      component = random.nextInt(5) == 0 ? component.with(property, value(property)) : component;
    }
    if (random.nextInt(4) == 0) {
      component = component.with(window());
    }
    if (random.nextBoolean()) {
      component = component.with(retry());
    }
    if (random.nextBoolean()) {
      component =
          component.with(new Checkpoint(duration(), text(), pick(Checkpoint.Mode.values())));
    }
    return random.nextBoolean() ? component.with(retry()) : component;
  }

  private Kind kind() {
    if (random.nextBoolean()) {
      return Catalogue.kinds().get(random.nextInt(Catalogue.kinds().size()));
    }
    return new Kind(
        "house-" + random.nextInt(9), text(), pick(Layer.values()), "database", List.of("a", "b"));
  }

  final RetryPolicy retry() {
    Duration first = duration();
    return new RetryPolicy(
        1 + random.nextInt(9),
        first,
        pick(RetryPolicy.Backoff.values()),
        first.plus(duration()),
        random.nextBoolean(),
        pick(RetryPolicy.Then.values()));
  }

  final Window window() {
    Duration length = duration();
    return Window.USUAL
        .withShape(Window.Shape.SLIDING)
        .withLength(length)
        .withSlide(length.dividedBy(1 + random.nextInt(3)))
        .withShape(pick(Window.Shape.values()));
  }

  final Value value(Property property) {
    return switch (property.type()) {
      case ValueType.Count(long least) -> new Value.Count(least + random.nextInt(1_000_000));
      case ValueType.Amount() -> new Value.Amount(random.nextInt(9000) / 8.0);
      case ValueType.Length() -> new Value.Length(duration());
      case ValueType.Words() -> new Value.Words(text() + "w");
      case ValueType.Choice(var options) ->
          new Value.Choice(options.get(random.nextInt(options.size())));
    };
  }

  private Flow flow(List<String> ids) {
    Flow flow =
        Flow.between(id(), "", "")
            .withEnds(end(ids), end(ids))
            .withOutcome(pick(Outcome.values()))
            .withLabel(text());
    if (random.nextBoolean()) {
      flow =
          flow.withCarriage(
              new Carriage(
                  text(), pick(DeliveryGuarantee.values()), pick(TransitEncryption.values())));
    }
    return random.nextBoolean()
        ? flow
        : flow.withCourse(new Course(list(4, _ -> point()), random.nextInt(9) / 8.0));
  }

  final Flow.End end(List<String> ids) {
    String id = ids.get(random.nextInt(ids.size()));
    return switch (random.nextInt(3)) {
      case 0 -> Flow.End.at(id, pick(Side.values()));
      case 1 -> Flow.End.at(id, new NamedPort("port 0", pick(Side.values())));
      default -> Flow.End.free(id);
    };
  }

  private Zone zone() {
    return new Zone(id(), pick(Zone.Sort.values()), text(), pick(SecurityLevel.values()), box());
  }

  final Box box() {
    var corner = point();
    return new Box(corner.x(), corner.y(), 1 + random.nextInt(900), 1.5 + random.nextInt(600));
  }
}
