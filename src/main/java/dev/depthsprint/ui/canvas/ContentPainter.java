package dev.depthsprint.ui.canvas;

import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Paints what is in view: the grid of dots, and above it the diagram as an export paints it, or a
 * sketch of it from far off. It remembers what was painted before, and paints only what is new in
 * view or has changed since. To be used from one thread; much at once is painted by several.
 */
final class ContentPainter {

  /** How far beyond the view is painted once there is time, in device pixels. */
  static final int MARGIN = 192;

  /** With less than this left on a side, that side is painted anew. */
  private static final int LEAST_MARGIN = 64;

  /** From so many pixels on, several threads are worth their while. */
  private static final int MANY_PIXELS = 200_000;

  private static final int PIXELS_A_BAND = 1 << 17;

  private final KeptMarks marks = new KeptMarks();
  private final SparePixels spare;
  private Painted last = Painted.nothingOn(new Ground(1, 1, Palette.LIGHT, true));

  private record Painted(Ground ground, Area area, Scene scene) {

    static Painted nothingOn(Ground ground) {
      return new Painted(ground, Area.NONE, new Scene.Nothing());
    }
  }

  ContentPainter(SparePixels spare) {
    this.spare = spare;
  }

  /** All that a view needs that is not painted yet. */
  Frame paint(PaintRequest request) {
    Area view = request.view();
    if (request.ground().equals(last.ground())) {
      Area useful = last.area().intersection(view.grown(MARGIN));
      return paint(request, view.union(useful));
    }
    last = Painted.nothingOn(request.ground());
    Frame frame = paint(request, view);
    return new Frame(frame.number(), frame.ground(), frame.painted(), true, frame.patches());
  }

  /**
   * A piece of what surrounds the view that was painted last, so that a pan finds it ready; empty
   * when enough of it is painted.
   */
  Optional<Frame> surround(PaintRequest request) {
    Area wide = request.view().grown(MARGIN);
    Area least = request.view().grown(LEAST_MARGIN);
    Area now = last.area();
    return Stream.of(
            new Area(now.left(), wide.top(), now.right(), now.bottom()),
            new Area(now.left(), now.top(), now.right(), wide.bottom()),
            new Area(wide.left(), now.top(), now.right(), now.bottom()),
            new Area(now.left(), now.top(), wide.right(), now.bottom()))
        .filter(next -> !now.contains(next.intersection(least)))
        .findFirst()
        .map(next -> paint(request, next));
  }

  private Frame paint(PaintRequest request, Area area) {
    Scene scene = scene(request, area);
    var dirt = new Dirt();
    area.without(last.area()).forEach(dirt::add);
    Area kept = last.area().intersection(area);
    if (!kept.isEmpty()) {
      addChanges(scene, kept, dirt);
    }
    last = new Painted(request.ground(), area, scene);
    return new Frame(request.number(), request.ground(), area, false, patches(dirt.areas()));
  }

  private Scene scene(PaintRequest request, Area area) {
    Ground ground = request.ground();
    Board board = request.board();
    Box box = area.box(ground.zoom());
    marks.wear(ground.palette());
    Scene scene =
        ground.isSketched()
            ? new Sketch(
                ground,
                board,
                new Details(ground.zoom(), marks.zones(board, box)),
                new Details(ground.zoom(), marks.notes(board, box)))
            : new Details(ground.zoom(), marks.all(board, box));
    marks.forgetOthers();
    return scene;
  }

  private void addChanges(Scene scene, Area kept, Dirt dirt) {
    scene.differencesFrom(last.scene()).stream()
        .map(box -> Area.around(box, last.ground().zoom()).grown(1).intersection(kept))
        .filter(area -> !area.isEmpty())
        .forEach(dirt::add);
  }

  private List<Patch> patches(List<Area> areas) {
    List<Area> bands = new ArrayList<>();
    areas.forEach(area -> bands.addAll(area.bands(PIXELS_A_BAND)));
    long pixels = bands.stream().mapToLong(Area::size).sum();
    Stream<Area> stream = pixels < MANY_PIXELS ? bands.stream() : bands.parallelStream();
    return stream.map(this::patch).toList();
  }

  private Patch patch(Area area) {
    int[] pixels = spare.take((int) area.size());
    DotGrid.paint(last.ground(), area, pixels);
    last.scene().paint(area, pixels);
    return new Patch(area, pixels);
  }
}
