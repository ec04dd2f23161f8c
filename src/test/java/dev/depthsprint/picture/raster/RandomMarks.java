package dev.depthsprint.picture.raster;

import dev.depthsprint.picture.Box;
import dev.depthsprint.picture.FontFace;
import dev.depthsprint.picture.Mark;
import dev.depthsprint.picture.Outline;
import dev.depthsprint.picture.Point;
import dev.depthsprint.picture.Rgba;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Marks of every kind, anywhere from 0 to a reach in both directions. */
final class RandomMarks {

  private RandomMarks() {}

  static List<Mark> marks(Random random, int count, double reach) {
    return Stream.generate(() -> mark(random, reach)).limit(count).toList();
  }

  static Mark mark(Random random, double reach) {
    Rgba color = Rgba.of(random.nextInt(0xFFFFFF)).withOpacity(0.3 + 0.7 * random.nextDouble());
    double x = random.nextDouble() * reach;
    double y = random.nextDouble() * reach;
    return switch (random.nextInt(6)) {
      case 0 ->
          new Mark.Fill(
              Outline.roundRect(new Box(x, y, random.nextInt(80), random.nextInt(50)), 6), color);
      case 1 -> new Mark.Fill(Outline.circle(new Point(x, y), random.nextInt(30)), color);
      case 2 -> new Mark.TextRun("Kafka → Flink", x, y, FontFace.REGULAR, 13, color);
      case 3 -> new Mark.Icon("database", x, y, 20, color);
      case 4 -> new Mark.Stroke(route(random, reach), color, 1.5, new Mark.Dash(6, 4));
      default -> new Mark.Stroke(route(random, reach), color, 1.5, Mark.Dash.SOLID);
    };
  }

  /** A line that turns by right angles, as flows do. */
  private static Outline route(Random random, double reach) {
    double[] x = {random.nextDouble() * reach};
    double[] y = {random.nextDouble() * reach};
    List<Point> points =
        IntStream.range(0, 2 + random.nextInt(5))
            .mapToObj(i -> {
              (i % 2 == 0 ? x : y)[0] = random.nextInt((int) reach);
              return new Point(x[0], y[0]);
            })
            .toList();
    return Outline.polyline(points, 8);
  }
}
