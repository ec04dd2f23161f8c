package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Message;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.CycleBreakingStrategy;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.LayeringStrategy;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;

/**
 * The one class that knows Eclipse ELK: it hands over boxes whose columns are known and takes back
 * places. Nothing of ELK is loaded before the first layout.
 *
 * <p>The columns are given as x coordinates and kept by ELK's interactive strategies. Its own
 * partitions would do the same but connect every box of a band with every box of the next, which
 * takes the memory of the app at a few thousand boxes.
 */
final class Elk {

  /** Between two columns, where nothing is to be read. */
  private static final double COLUMN_GAP = 10 * Grid.STEP;

  /** Between two boxes of a column. */
  private static final double ROW_GAP = 40;

  /** Between two flows, and between a flow and a box. */
  private static final double FLOW_GAP = 8;

  private static final double FLOW_TO_BOX = 24;

  /** Apart enough that ELK takes no two columns for one, in diagram units. */
  private static final double APART = 100_000;

  /** From how many boxes on the order in a column is tried once instead of often. */
  private static final int MANY = 100;

  private Elk() {}

  /**
   * The top left corner of every box.
   *
   * @param columns the column of every box
   * @param isCancelled asked now and then; once it is true, the places do not matter any more
   * @throws Problem when ELK fails, which is a defect of it
   */
  static List<Point> places(Graph graph, int[] columns, BooleanSupplier isCancelled)
      throws Problem {
    // Registers the types of ELK's options, without which reading one fails.
    LayoutMetaDataService.getInstance();
    ElkNode root = root(graph);
    List<ElkNode> boxes = new ArrayList<>();
    for (int i = 0; i < graph.size(); i++) {
      ElkNode box = ElkGraphUtil.createNode(root);
      box.setDimensions(graph.nodes().get(i).width(), graph.nodes().get(i).height());
      box.setLocation(columns[i] * APART, 0);
      boxes.add(box);
    }
    boolean[] isReturn = Returns.of(graph, columns);
    for (int e = 0; e < graph.edges(); e++) {
      if (graph.from()[e] != graph.to()[e] && !isReturn[e]) {
        ElkGraphUtil.createSimpleEdge(
            end(graph, boxes, graph.from()[e], PortSide.EAST),
            end(graph, boxes, graph.to()[e], PortSide.WEST));
      }
    }
    run(root, isCancelled);
    return boxes.stream().map(box -> new Point(box.getX(), box.getY())).toList();
  }

  /** The box itself where its middle is meant, otherwise a port that holds the connection there. */
  private static ElkConnectableShape end(
      Graph graph, List<ElkNode> boxes, int place, PortSide side) {
    ElkNode box = boxes.get(place);
    double line = graph.nodes().get(place).line();
    if (line == box.getHeight() / 2) {
      return box;
    }
    ElkPort port = ElkGraphUtil.createPort(box);
    port.setLocation(side == PortSide.EAST ? box.getWidth() : 0, line);
    port.setProperty(LayeredOptions.PORT_SIDE, side);
    box.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_POS);
    return port;
  }

  private static void run(ElkNode root, BooleanSupplier isCancelled) throws Problem {
    var monitor =
        new BasicProgressMonitor() {
          @Override
          public boolean isCanceled() {
            return isCancelled.getAsBoolean();
          }
        };
    try {
      new LayeredLayoutProvider().layout(root, monitor);
    } catch (IndexOutOfBoundsException | IllegalStateException | NullPointerException e) {
      // What ELK's known defects end in; a diagram that meets one stays as it is.
      throw new Problem(Message.of("diagram.layout.failed"), e);
    }
  }

  private static ElkNode root(Graph graph) {
    ElkNode root = ElkGraphUtil.createGraph();
    root.setProperty(LayeredOptions.DIRECTION, Direction.RIGHT);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(LayeredOptions.RANDOM_SEED, 1);
    root.setProperty(LayeredOptions.SEPARATE_CONNECTED_COMPONENTS, false);
    root.setProperty(LayeredOptions.CYCLE_BREAKING_STRATEGY, CycleBreakingStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.LAYERING_STRATEGY, LayeringStrategy.INTERACTIVE);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
    root.setProperty(LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
    root.setProperty(LayeredOptions.THOROUGHNESS, graph.size() < MANY ? 7 : 1);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE, ROW_GAP);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, COLUMN_GAP);
    root.setProperty(LayeredOptions.SPACING_EDGE_EDGE_BETWEEN_LAYERS, FLOW_GAP);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, FLOW_TO_BOX);
    return root;
  }
}
