package dev.depthsprint.diagram;

import dev.depthsprint.diagram.copy.Part;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;

/**
 * One edit after the other, as a hand in a great hurry would make them: every edit there is, on
 * elements that are there and on some that are not. The same for the same seed.
 */
public final class RandomEdits extends RandomDiagrams {

  /** A diagram with more is thinned, so that a long storm does not only grow. */
  private static final int CROWD = 60;

  private final Ids ids;
  private final RandomRearranging rearranging;

  public RandomEdits(Random random) {
    super(random);
    ids = Ids.from(random);
    rearranging = new RandomRearranging(random, ids);
  }

  public DiagramEdit next(Diagram diagram) {
    if (diagram.components().size() > CROWD || random.nextInt(12) == 0) {
      return Edits.delete(some(diagram));
    }
    return switch (random.nextInt(7)) {
      case 0 -> growing(diagram);
      case 1 -> ofComponent(diagram, one(diagram.components().keySet()));
      case 2 -> ofFlow(diagram, one(diagram.flows().keySet()));
      case 3 -> ofZone(one(diagram.zones().keySet()));
      case 4 -> ofNote(diagram, one(diagram.notes().keySet()));
      case 5 ->
          rearranging.next(
              diagram,
              some(diagram),
              one(diagram.components().keySet()),
              one(diagram.flows().keySet()));
      default -> moving(diagram);
    };
  }

  private DiagramEdit growing(Diagram diagram) {
    List<String> components = shuffled(diagram.components().keySet());
    return switch (random.nextInt(components.isEmpty() ? 3 : 6)) {
      case 0, 1 -> {
        Kind kind = Catalogue.kinds().get(random.nextInt(Catalogue.kinds().size()));
        yield Edits.add(diagram, kind, point(), ids).edit();
      }
      case 2 -> ZoneEdits.add(diagram, pick(Zone.Sort.values()), box(), ids).edit();
      case 3 -> {
        var sort = pick(Note.Sort.values());
        yield NoteEdits.add(diagram, sort, components.getFirst(), point(), ids).edit();
      }
      case 4 -> {
        List<String> from = components.subList(0, Math.min(2, components.size()));
        yield Edits.connect(diagram, from, components.getLast(), ids).edit();
      }
      default -> Part.of(diagram, some(diagram)).duplicated(diagram, Part.USUAL_WAY, ids).edit();
    };
  }

  private DiagramEdit ofComponent(Diagram diagram, String id) {
    Property property = pick(Property.values());
    return switch (random.nextInt(9)) {
      case 0 -> Edits.rename(id, text());
      case 1 -> Edits.detail(id, text());
      case 2 -> ComponentEdits.setCheckpoint(id, Checkpoint.USUAL.withInterval(duration()));
      case 3 -> ComponentEdits.setRetry(id, retry());
      case 4 -> ComponentEdits.setWindow(id, window());
      case 5 -> ComponentEdits.ports(id, list(3, i -> new NamedPort("port " + i, side())));
      case 6 -> ComponentEdits.remove(id, property);
      case 7 -> removingTrait(id);
      default -> ComponentEdits.set(id, property, value(property));
    };
  }

  private DiagramEdit removingTrait(String id) {
    return switch (random.nextInt(3)) {
      case 0 -> ComponentEdits.removeCheckpoint(id);
      case 1 -> ComponentEdits.removeRetry(id);
      default -> ComponentEdits.removeWindow(id);
    };
  }

  private DiagramEdit ofFlow(Diagram diagram, String id) {
    List<String> ends = List.copyOf(diagram.components().keySet());
    return switch (random.nextInt(ends.isEmpty() ? 6 : 7)) {
      case 0 -> Edits.label(id, text());
      case 1 -> Edits.outcome(List.of(id), pick(Outcome.values()));
      case 2 ->
          FlowEdits.carriage(
              id,
              Carriage.UNSTATED.withFormat(text()).withDelivery(pick(DeliveryGuarantee.values())));
      case 3 -> FlowEdits.bends(id, list(4, _ -> point()));
      case 4 -> FlowEdits.label(id, random.nextInt(9) / 8.0, random.nextInt(-2, 3) * 20);
      case 5 -> FlowEdits.tidy(List.of(id));
      default -> Edits.reconnect(id, end(ends), end(ends));
    };
  }

  private DiagramEdit ofZone(String id) {
    return switch (random.nextInt(4)) {
      case 0 -> ZoneEdits.title(id, text());
      case 1 -> ZoneEdits.sort(id, pick(Zone.Sort.values()));
      case 2 -> ZoneEdits.level(id, pick(SecurityLevel.values()));
      default -> ZoneEdits.resize(id, box());
    };
  }

  private DiagramEdit ofNote(Diagram diagram, String id) {
    return switch (random.nextInt(4)) {
      case 0 -> NoteEdits.text(id, text());
      case 1 -> NoteEdits.sort(id, pick(Note.Sort.values()));
      case 2 -> NoteEdits.about(id, one(diagram.components().keySet()));
      default -> NoteEdits.resize(id, box());
    };
  }

  private DiagramEdit moving(Diagram diagram) {
    double dx = 8 * (random.nextInt(41) - 20);
    double dy = random.nextGaussian() * 100;
    return Edits.move(some(diagram).movable(), dx, dy);
  }

  private Side side() {
    return pick(Side.values());
  }

  /** Mostly one that is there. */
  private String one(Collection<String> there) {
    return there.isEmpty() || random.nextInt(20) == 0 ? "gone" : shuffled(there).getFirst();
  }

  private Selection some(Diagram diagram) {
    List<String> all = shuffled(Selection.all(diagram).ids());
    return Selection.of(
        diagram, Set.copyOf(all.subList(0, Math.min(all.size(), random.nextInt(5)))));
  }

  private List<String> shuffled(Collection<String> there) {
    List<String> shuffled = new ArrayList<>(there);
    Collections.sort(shuffled);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }
}
