package dev.depthsprint.workspace.storage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The order of a list that was changed apart. */
final class MergedOrder {

  private MergedOrder() {}

  /**
   * All ids in the order of the side that changed it, ours if both did; what only the other side
   * has comes behind the one that it follows there.
   */
  static List<String> of(
      Collection<String> base, Collection<String> ours, Collection<String> theirs) {
    boolean isOursAsBase = isInOrderOf(base, ours);
    List<String> order = new ArrayList<>(isOursAsBase ? theirs : ours);
    Collection<String> more = isOursAsBase ? ours : theirs;
    Map<String, String> before = new HashMap<>();
    String last = "";
    for (String id : more) {
      before.put(id, last);
      last = id;
    }
    for (String id : more) {
      if (!order.contains(id)) {
        order.add(order.indexOf(before.get(id)) + 1, id);
      }
    }
    return order;
  }

  private static boolean isInOrderOf(Collection<String> base, Collection<String> side) {
    List<String> was = new ArrayList<>(base);
    was.retainAll(side);
    List<String> is = new ArrayList<>(side);
    is.retainAll(base);
    return was.equals(is);
  }
}
