package dev.depthsprint.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Note;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.diagram.Pipelines;
import dev.depthsprint.diagram.SecurityLevel;
import dev.depthsprint.diagram.Zone;
import dev.depthsprint.diagram.paint.Palette;
import dev.depthsprint.diagram.route.Board;
import dev.depthsprint.picture.Box;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is painted piece by piece is what would be painted at once, to the pixel. */
class RepaintTest {

  private static final int WIDTH = 500;
  private static final int HEIGHT = 360;
  private static final int STEPS = 12;
  private static final double[] ZOOMS = {1, 1, 0.1, 0.2, 0.31, 0.5, 0.77, 1.3, 2.6};
  private static final double[] SCALES = {1, 1.25, 1.5, 2};

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void edits_and_pans_show_what_a_full_repaint_shows(long seed) {
    var random = new Random(seed);
    double scale = SCALES[random.nextInt(SCALES.length)];
    Diagram diagram = diagram(random);
    Board board = Board.of(diagram);
    Camera camera = camera(random, diagram, scale);
    var shown = new ShownPixels();
    for (int step = 0; step < STEPS; step++) {
      PaintRequest request =
          new PaintRequest(step + 1, board, Palette.LIGHT, true, camera, WIDTH, HEIGHT, scale);
      int[] inPieces = shown.paint(request);
      int[] atOnce = new ShownPixels().paint(request);
      assertThat(inPieces).as("seed %d, step %d, %s", seed, step, camera).isEqualTo(atOnce);
      for (int sides = random.nextInt(5); sides > 0; sides--) {
        shown.surround(request);
      }
      assertThat(shown.view(request.view()))
          .as("seed %d, surroundings of step %d", seed, step)
          .isEqualTo(atOnce);
      switch (random.nextInt(6)) {
        case 0 -> camera = camera(random, diagram, scale);
        case 1, 2 ->
            camera =
                camera.panned(random.nextInt(300) - 150, random.nextInt(300) - 150).onPixels(scale);
        default -> {
          diagram = edited(random, diagram);
          board = board.after(diagram);
        }
      }
    }
  }

  private static Diagram diagram(Random random) {
    return switch (random.nextInt(3)) {
      case 0 -> Pipelines.layered(random.nextLong(), 40 + random.nextInt(200));
      case 1 -> Pipelines.strewn(random.nextLong(), 30);
      default -> Pipelines.crowded(random.nextLong(), 25);
    };
  }

  private static Camera camera(Random random, Diagram diagram, double scale) {
    var middle = diagram.bounds().center();
    double zoom = ZOOMS[random.nextInt(ZOOMS.length)];
    return new Camera(
            middle.x() + random.nextInt(400) - 500 / zoom / 2,
            middle.y() + random.nextInt(300) - 360 / zoom / 2,
            zoom)
        .onPixels(scale);
  }

  private static Diagram edited(Random random, Diagram diagram) {
    List<Component> components = List.copyOf(diagram.components().values());
    List<Flow> flows = List.copyOf(diagram.flows().values());
    Component component = components.get(random.nextInt(components.size()));
    Flow flow = flows.get(random.nextInt(flows.size()));
    int dx = 4 * (random.nextInt(60) - 30);
    int dy = 4 * (random.nextInt(60) - 30);
    return switch (random.nextInt(10)) {
      case 0 -> diagram.withComponent(component.id(), it -> it.withName("Renamed " + dx));
      case 1 -> diagram.withFlow(flow.id(), it -> it.withLabel("label " + dy));
      case 2 ->
          diagram.withFlow(
              flow.id(),
              it -> it.withOutcome(Outcome.values()[random.nextInt(Outcome.values().length)]));
      case 3 -> diagram.without(Set.of(component.id()));
      case 4 -> diagram.with(component.withId("new" + dx + "-" + dy).movedBy(dx, dy));
      case 5 -> diagram.with(zone(random, component.bounds()));
      case 6 -> diagram.with(note(random, component));
      case 7 -> diagram.without(Set.of("z" + random.nextInt(3), "n" + random.nextInt(3)));
      default -> diagram.withMoved(List.of(component.id()), dx, dy);
    };
  }

  private static Zone zone(Random random, Box around) {
    return new Zone(
        "z" + random.nextInt(3),
        Zone.Sort.values()[random.nextInt(Zone.Sort.values().length)],
        "Zone",
        SecurityLevel.values()[random.nextInt(SecurityLevel.values().length)],
        around.grown(20 + random.nextInt(200)));
  }

  private static Note note(Random random, Component about) {
    return new Note(
        "n" + random.nextInt(3),
        Note.Sort.values()[random.nextInt(Note.Sort.values().length)],
        "A note",
        about.bounds().movedBy(random.nextInt(300) - 150, 90),
        random.nextBoolean() ? about.id() : Note.NOTHING);
  }
}
