package dev.depthsprint.diagram.route;

import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the way of one flow among the components. Where it leads is decided on a coarse look; only
 * where that way does not do on a close look, in gaps that are narrow, everything is looked at
 * closely.
 */
final class Wayfinder {

  private final Ends ends;
  private final Surroundings around;
  private final Coarse coarse;
  private final Surroundings seen;

  private Wayfinder(Ends ends, Places<String> components) {
    this.ends = ends;
    around = new Surroundings(components, Coarse.NOT);
    coarse = Coarse.from(ends.from());
    seen = new Surroundings(components, coarse);
  }

  static Finding find(Diagram diagram, Flow flow, Places<String> components) {
    return new Wayfinder(Ends.of(diagram, flow), components).find();
  }

  private Finding find() {
    Way way = way();
    List<Box> looked = new ArrayList<>(seen.looked());
    looked.addAll(around.looked());
    return Finding.of(ends.flow(), way, looked);
  }

  private Way way() {
    var closely = new Seeker(ends, around);
    if (!ends.flow().course().bends().isEmpty()) {
      return closely.threaded();
    }
    if (ends.isLoop()) {
      return Loop.way(ends.flow(), ends.from(), ends.outs(), ends.ins(), around);
    }
    return roughly(closely)
        .or(() -> closely.straight().or(closely::bent).map(it -> it.way(ends, coarse, around)))
        .orElseGet(this::blocked);
  }

  private Optional<Way> roughly(Seeker closely) {
    var roughly = new Seeker(ends.seen(coarse), seen);
    return roughly
        .straight()
        .flatMap(sketch -> way(sketch, closely))
        .or(() -> roughly.bent().flatMap(sketch -> way(sketch, closely)));
  }

  private Optional<Way> way(Sketch sketch, Seeker closely) {
    if (seen.isExact() && coarse.of(ends.to()) == ends.to()) {
      return Optional.of(sketch.way(ends, coarse, around));
    }
    return sketch
        .fitted(ends, closely)
        .map(fitted -> fitted.way(ends, coarse, around))
        .filter(this::isFree);
  }

  private boolean isFree(Way way) {
    return Passage.isFree(way, way.runs().stream().map(Run::box).toList(), around::look);
  }

  /** No way at all: only the sides between which a line is to be drawn. */
  private Way blocked() {
    Dock out = Dock.towards(ends.outs(), ends.from(), ends.to().center());
    Dock in = Dock.towards(ends.ins(), ends.to(), ends.from().center());
    var line = new Threading.Leg(List.of(out.at(), in.at()), true);
    return Way.shut(ends.flow(), out.side(), in.side(), List.of(line));
  }
}
