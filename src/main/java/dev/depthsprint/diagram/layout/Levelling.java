package dev.depthsprint.diagram.layout;

import dev.depthsprint.diagram.Grid;
import dev.depthsprint.diagram.layout.Graph.Tie;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.elk.alg.common.networksimplex.NEdge;
import org.eclipse.elk.alg.common.networksimplex.NGraph;
import org.eclipse.elk.alg.common.networksimplex.NNode;
import org.eclipse.elk.alg.common.networksimplex.NetworkSimplex;

/**
 * Finds how far down everything in {@link Rows} stands: as level as possible with what it is
 * connected to, the longest way of the records first, and in the given order. This is a linear
 * programme, which the network simplex of Eclipse ELK solves; lengths are in steps of the grid.
 */
final class Levelling {

  private static final int ROW_GAP = 5;
  private static final int BRANCH_GAP = 8;
  private static final int NOTE_GAP = 3;
  private static final int LANE_GAP = 3;
  private static final int LANES_APART = 2;
  private static final int PADDING = steps(Zoning.PADDING);
  private static final int TITLE = steps(Zoning.TITLE);

  /** How much it matters that a connection is level. */
  private static final int MAIN = 12;

  private static final int WAY = 4;
  private static final int BRANCH = 2;
  private static final int LANE = 8;

  private final Rows rows;
  private final NGraph programme = new NGraph();

  /** The top of every item, and the bottom; of a lane the same. */
  private final NNode[] top;

  private final NNode[] bottom;
  private final Set<List<Integer>> upright = new HashSet<>();

  private Levelling(Rows rows) {
    this.rows = rows;
    top = new NNode[rows.size()];
    bottom = new NNode[rows.size()];
    for (int i = 0; i < rows.size(); i++) {
      top[i] = node();
      bottom[i] = rows.isFence(i) ? node() : top[i];
    }
  }

  private static int steps(double length) {
    return (int) Math.ceil(length / Grid.STEP);
  }

  /**
   * The top of every item and, behind all those, its bottom, in diagram units.
   *
   * @param isMain the connections of the main way
   */
  static double[] of(Rows rows, boolean[] isMain) {
    var levelling = new Levelling(rows);
    for (int e = 0; e < rows.graph.edges(); e++) {
      levelling.connect(e, isMain[e]);
    }
    for (int fence = 0; fence < rows.size(); fence++) {
      if (rows.isFence(fence)) {
        levelling.stack(fence);
      }
    }
    return levelling.solve();
  }

  private double[] solve() {
    programme.makeConnected();
    NetworkSimplex.forGraph(programme).withIterationLimit(4 * programme.nodes.size()).execute();
    int size = rows.size();
    double[] result = new double[2 * size];
    for (int i = 0; i < size; i++) {
      result[i] = top[i].layer * Grid.STEP;
      result[size + i] = bottom[i].layer * Grid.STEP;
    }
    return result;
  }

  private NNode node() {
    return NNode.of().create(programme);
  }

  private void require(NNode above, NNode below, int steps, int weight) {
    NEdge.of().source(above).target(below).delta(steps).weight(weight).create();
  }

  private void connect(int edge, boolean isMain) {
    List<Integer> chain = rows.chain(edge);
    int weight = rows.graph.ties()[edge] == Tie.WAY ? isMain ? MAIN : WAY : BRANCH;
    for (int k = 1; k < chain.size(); k++) {
      int left = chain.get(k - 1);
      int right = chain.get(k);
      boolean areLanes = !rows.isBox(left) && !rows.isBox(right);
      if (left != right) {
        if (rows.last(left) == rows.first(right)) {
          upright.add(List.of(Math.min(left, right), Math.max(left, right)));
        }
        level(left, right, areLanes ? weight * LANE : weight);
      }
    }
  }

  /** Asks for two items to be level: a third node above both is as near to them as it can be. */
  private void level(int one, int other, int weight) {
    NNode above = node();
    int deepest = Math.max(line(one), line(other));
    require(above, top[one], deepest - line(one), weight);
    require(above, top[other], deepest - line(other), weight);
  }

  private int line(int item) {
    return rows.isBox(item) ? steps(rows.graph.nodes().get(item).line()) : 0;
  }

  private void stack(int fence) {
    int above = rows.isZone(fence) ? TITLE : 0;
    int below = rows.isZone(fence) ? PADDING : 0;
    require(top[fence], bottom[fence], 0, 1);
    int[] lowest = new int[rows.last(rows.root()) + 1];
    Arrays.fill(lowest, -1);
    for (int child : rows.children(fence)) {
      require(top[fence], top[child], above, 0);
      require(bottom[child], bottom[fence], height(child) + below, 0);
      List<Integer> met = new ArrayList<>();
      for (int column = rows.first(child); column <= rows.last(child); column++) {
        int over = lowest[column];
        lowest[column] = child;
        if (over >= 0 && !met.contains(over)) {
          met.add(over);
          require(bottom[over], top[child], height(over) + gap(fence, over, child), 0);
        }
      }
    }
  }

  /** From where {@link #bottom} is counted to the bottom. */
  private int height(int item) {
    return rows.isBox(item) ? steps(rows.graph.nodes().get(item).height()) : 0;
  }

  private int gap(int fence, int above, int below) {
    if (fence != rows.root() && !rows.isZone(fence)) {
      return NOTE_GAP;
    }
    boolean isLane = !rows.isBox(above) && !rows.isFence(above);
    boolean isLaneBelow = !rows.isBox(below) && !rows.isFence(below);
    if (isLane || isLaneBelow) {
      return isLane && isLaneBelow ? LANES_APART : LANE_GAP;
    }
    boolean isUpright = upright.contains(List.of(Math.min(above, below), Math.max(above, below)));
    return isUpright ? BRANCH_GAP : ROW_GAP;
  }
}
