package dev.depthsprint.diagram;

import dev.depthsprint.diagram.arrange.Align;
import dev.depthsprint.diagram.arrange.Axis;
import dev.depthsprint.diagram.arrange.Distribute;
import dev.depthsprint.diagram.arrange.Room;
import dev.depthsprint.diagram.arrange.SpliceRoom;
import dev.depthsprint.diagram.copy.ChainReader;
import dev.depthsprint.diagram.copy.Part;
import dev.depthsprint.diagram.layout.DiagramLayout;
import dev.depthsprint.text.Problem;
import java.util.Random;
import org.pcollections.TreePVector;

/**
 * The edits that are about several elements at once, or about how a diagram hangs together:
 * growing, splicing, detaching, copying, lining up, laying out. The same for the same seed.
 */
final class RandomRearranging extends RandomDiagrams {

  private final Ids ids;

  RandomRearranging(Random random, Ids ids) {
    super(random);
    this.ids = ids;
  }

  /**
   * @param some a part of the diagram, perhaps nothing
   * @param component the id of one, or of none
   * @param flow the id of one, or of none
   */
  DiagramEdit next(Diagram diagram, Selection some, String component, String flow) {
    return switch (random.nextInt(14)) {
      case 0 -> ComponentEdits.changeKind(component, anyKind());
      case 1 -> Splice.into(diagram, flow, component, ids).edit();
      case 2 -> Splice.insert(diagram, flow, anyKind(), point(), ids).edit();
      case 3 -> Detach.edit(diagram, some, ids).edit();
      case 4 -> grown(diagram, component);
      case 5 -> Reversal.of(some.flows());
      case 6 -> pick(Align.values()).edit(some);
      case 7 -> Distribute.along(pick(Axis.values()), some);
      case 8 -> new Room(pick(Axis.values()), point().x()).edit(random.nextInt(400) - 200);
      case 9 -> spliceRoom(component);
      case 10 -> pasted(diagram, some);
      case 11 -> ports(component);
      case 12 -> carried(some, component, flow);
      default -> random.nextInt(60) == 0 ? laidOut(diagram, some) : described();
    };
  }

  private Kind anyKind() {
    return pick(Catalogue.kinds().toArray(Kind[]::new));
  }

  private DiagramEdit grown(Diagram diagram, String component) {
    return diagram.component(component).isEmpty()
        ? FlowEdits.tidy(diagram.flows().keySet())
        : Growth.beside(diagram, component, pick(Side.values()), 1 + random.nextInt(3), ids).edit();
  }

  private DiagramEdit spliceRoom(String component) {
    Axis axis = pick(Axis.values());
    return new DiagramEdit(
        Room.makeName(),
        before ->
            before.component(component).isEmpty()
                ? before
                : SpliceRoom.around(before, component, axis));
  }

  private DiagramEdit pasted(Diagram diagram, Selection some) {
    try {
      Part part =
          random.nextBoolean()
              ? Part.of(diagram, some)
              : ChainReader.read("Talend → Kafka -> Db2/BigQuery");
      return part.pasted(diagram, point(), ids).edit();
    } catch (Problem problem) {
      throw new AssertionError(problem);
    }
  }

  private DiagramEdit ports(String component) {
    return switch (random.nextInt(5)) {
      case 0 -> PortEdits.add(component, new NamedPort("p" + id(), pick(Side.values())));
      case 1 -> PortEdits.rename(component, 0, "port " + random.nextInt(3) + "x");
      case 2 -> PortEdits.turn(component, 0, pick(Side.values()));
      case 3 -> PortEdits.move(component, 0, 1);
      default -> PortEdits.remove(component, 0);
    };
  }

  private DiagramEdit carried(Selection some, String component, String flow) {
    Property property = pick(Property.values());
    TransitEncryption encryption = pick(TransitEncryption.values());
    return switch (random.nextInt(5)) {
      case 0 -> SharedEdits.set(some.components(), property, value(property));
      case 1 -> SharedEdits.remove(some.components(), property);
      case 2 -> SharedEdits.carriage(some.flows(), it -> it.withEncryption(encryption));
      case 3 -> NoteEdits.about(some.notes().stream().findFirst().orElse("gone"), flow);
      default -> ComponentEdits.ports(component, TreePVector.empty());
    };
  }

  private DiagramEdit described() {
    var about = new About(text(), text(), text(), random.nextBoolean(), random.nextBoolean());
    return new DiagramEdit(Room.makeName(), before -> before.withAbout(about));
  }

  private DiagramEdit laidOut(Diagram diagram, Selection some) {
    try {
      return DiagramLayout.of(diagram, some, () -> false).orElseThrow();
    } catch (Problem problem) {
      throw new AssertionError(problem);
    }
  }
}
