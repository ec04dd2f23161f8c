package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.DiagramEdit;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Flow.End;
import dev.depthsprint.diagram.Selection;
import dev.depthsprint.picture.Box;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.pcollections.TreePVector;

/** Lays out a diagram, or a part of it, from the left to the right. */
public final class DiagramLayout {

  private DiagramLayout() {}

  /**
   * An edit that lays out what is selected, or everything when that is less than a zone or two
   * components. A zone is laid out as a whole, with all that it holds, and stays around it; notes
   * about something go along with it. The top left corner stays where it is unless something that
   * is not laid out would be in the way, and everything ends on the grid. Flows between what is
   * laid out lose the bends and sides that were chosen for the old places; named ports stay. To lay
   * out the result again changes nothing.
   *
   * <p>Takes up to some seconds for thousands of components; call it beside the window's thread.
   *
   * @param isCancelled asked now and then
   * @return empty when it was cancelled
   * @throws Problem when no layout could be found
   */
  public static Optional<DiagramEdit> of(
      Diagram diagram, Selection selection, BooleanSupplier isCancelled) throws Problem {
    Nest nest = Nest.of(diagram);
    Map<String, Box> boxes =
        Arrangement.of(diagram, nest, chosen(diagram, nest, selection), isCancelled);
    return isCancelled.getAsBoolean()
        ? Optional.empty()
        : Optional.of(
            new DiagramEdit(
                Message.of("diagram.edit.layout", boxes.size()), before -> change(before, boxes)));
  }

  private static Collection<String> chosen(Diagram diagram, Nest nest, Selection selection) {
    Selection there = selection.in(diagram);
    Set<String> ids = new HashSet<>(there.components());
    ids.addAll(there.zones());
    return ids.size() > 1 || !there.zones().isEmpty()
        ? nest.outermost(ids)
        : nest.heldBy(Nest.DIAGRAM);
  }

  private static Diagram change(Diagram before, Map<String, Box> boxes) {
    Diagram placed = Settling.placed(before, boxes);
    return freed(Settling.moved(before, placed), boxes.keySet());
  }

  private static Diagram freed(Diagram diagram, Set<String> ids) {
    Diagram freed = diagram;
    for (Flow flow : diagram.flows().values()) {
      if (ids.contains(flow.from().componentId()) && ids.contains(flow.to().componentId())) {
        Flow free =
            flow.withEnds(freed(flow.from()), freed(flow.to()))
                .withCourse(flow.course().withBends(TreePVector.empty()));
        freed = free.equals(flow) ? freed : freed.with(free);
      }
    }
    return freed;
  }

  /** A side that was chosen for the old places would now send the flow round its component. */
  private static End freed(End end) {
    return end.port().isEmpty() ? End.free(end.componentId()) : end;
  }
}
