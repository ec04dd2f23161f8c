package dev.depthsprint.diagram.paint;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.NameLines;
import dev.depthsprint.diagram.lettering.Type;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Typesetting;
import java.util.List;

/**
 * How name and detail of a component are set in its box: as large as there is room for, tighter
 * where there is more of them.
 *
 * @param name in lines
 * @param detail in full; may be empty
 * @param top of the first line, from the top of the box
 */
record BoxText(Type type, List<String> name, String detail, double top) {

  /**
   * @param room how wide a line of the name may be where it has few of them
   * @param detailRoom how wide the detail may be
   */
  static BoxText of(Component component, double room, double detailRoom) {
    String detail = Detail.of(component, Type.ROOMY.detail, detailRoom);
    boolean hasBadges = !Badge.of(component).isEmpty();
    Type type = type(component, room, !detail.isEmpty(), hasBadges);
    List<String> name = lines(component.name(), type, room);
    double used = name.size() * type.nameLine + (detail.isEmpty() ? 0 : type.detailLine);
    return new BoxText(type, name, detail, (height(component, hasBadges) - used) / 2);
  }

  /** How much of the box is left to icon and text above the badges. */
  private static double height(Component component, boolean hasBadges) {
    return hasBadges
        ? NameLines.ABOVE_BADGES + component.nameGrowth()
        : component.bounds().height();
  }

  private static Type type(Component component, double room, boolean hasDetail, boolean hasBadges) {
    if (component.nameGrowth() > 0) {
      return Type.CROWDED;
    }
    if (hasBadges) {
      boolean isLong = lines(component.name(), Type.TIGHT, room).size() > (hasDetail ? 1 : 2);
      return isLong ? Type.CROWDED : Type.TIGHT;
    }
    int lines = lines(component.name(), Type.ROOMY, room).size();
    return lines <= 2 || lines == 3 && !hasDetail
        ? Type.ROOMY
        : hasDetail && lines(component.name(), Type.TIGHT, room).size() <= 3
            ? Type.TIGHT
            : Type.CROWDED;
  }

  private static List<String> lines(String name, Type type, double room) {
    double width = type == Type.CROWDED ? NameLines.WIDTH : room;
    return Typesetting.lines(name, FontFace.SEMIBOLD, type.name, width, NameLines.MOST);
  }

  double nameHeight() {
    return name.size() * type.nameLine;
  }

  boolean isCut(double detailRoom) {
    return FontFace.REGULAR.width(detail, type.detail) > detailRoom
        || !name.isEmpty() && name.getLast().endsWith("…");
  }
}
