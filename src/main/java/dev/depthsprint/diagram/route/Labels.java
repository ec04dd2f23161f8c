package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.lettering.ZoneTab;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Where the words beside all flows of a diagram stand, and what they mind beside components and
 * lines. A value.
 *
 * @param plates what the words of each flow cover
 * @param areas where the words of each flow may come to stand
 * @param tabs the titles of zones and, flat, their borders
 * @param notes the papers of notes
 */
record Labels(
    Places<String> plates, Places<String> areas, Places<String> tabs, Places<String> notes) {

  static Labels none() {
    return new Labels(
        Places.of(Map.of()), Places.of(Map.of()), Places.of(Map.of()), Places.of(Map.of()));
  }

  void visitLettering(Box area, Consumer<Box> lettering, Consumer<Box> borders) {
    tabs.visit(area, (_, box) -> (box.isEmpty() ? borders : lettering).accept(box));
    notes.visit(area, (_, box) -> lettering.accept(box));
  }

  /**
   * The same labels among the zones and notes of the next diagram.
   *
   * @param changed is told where something was or is that is not as it was
   */
  Labels among(Diagram before, Diagram after, Consumer<Box> changed) {
    if (before.zones() == after.zones() && before.notes() == after.notes()) {
      return this;
    }
    Map<String, List<Box>> nextTabs = new HashMap<>();
    SideBySide.compare(
        before.zones(),
        after.zones(),
        (id, old, now) -> {
          old.map(Labels::marks).ifPresent(boxes -> boxes.forEach(changed));
          now.map(Labels::marks).ifPresent(boxes -> boxes.forEach(changed));
          nextTabs.put(id, now.map(Labels::marks).orElse(List.of()));
        });
    Map<String, List<Box>> nextNotes = new HashMap<>();
    SideBySide.compare(
        before.notes(),
        after.notes(),
        (id, old, now) -> {
          old.map(Note::bounds).ifPresent(changed);
          now.map(Note::bounds).ifPresent(changed);
          nextNotes.put(id, now.map(Note::bounds).stream().toList());
        });
    return new Labels(plates, areas, tabs.with(nextTabs), notes.with(nextNotes));
  }

  private static List<Box> marks(Zone zone) {
    Box box = zone.bounds();
    List<Box> marks = new ArrayList<>();
    marks.add(new Box(box.x(), box.y(), box.width(), 0));
    marks.add(new Box(box.x(), box.bottom(), box.width(), 0));
    marks.add(new Box(box.x(), box.y(), 0, box.height()));
    marks.add(new Box(box.right(), box.y(), 0, box.height()));
    ZoneTab tab = ZoneTab.of(zone);
    if (tab.fits(zone)) {
      marks.add(tab.box());
    }
    return marks;
  }

  Labels with(Map<String, List<Box>> nextPlates, Map<String, List<Box>> nextAreas) {
    return new Labels(plates.with(nextPlates), areas.with(nextAreas), tabs, notes);
  }
}
