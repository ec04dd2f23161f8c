package dev.depthsprint.diagram;

import dev.depthsprint.picture.Point;
import java.time.Duration;
import java.util.Random;
import java.util.function.IntFunction;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** Values as people and machines write them, odd ones among them, the same for the same seed. */
public class RandomValues {

  private static final String[] WORDS = {
    "Kafka",
    "→",
    "“late” data",
    "GCP/Db2",
    "ß",
    "日本",
    "🚀",
    "\\",
    "\"quoted\"",
    "a\tb",
    "two\nlines",
    "{0}",
    "it's",
    "<b>",
    "\u0001",
    "é\u0301"
  };

  protected final Random random;
  private int ids;

  protected RandomValues(Random random) {
    this.random = random;
  }

  /** Numbers as a mouse makes them, and as an editor's grid does. */
  protected Point point() {
    return random.nextBoolean()
        ? new Point(random.nextInt(4000) - 2000, 0)
        : new Point(random.nextGaussian() * 1000, random.nextDouble() * 1e-7);
  }

  protected Duration duration() {
    return Duration.ofMillis(1 + random.nextInt(100_000_000));
  }

  protected String id() {
    ids++;
    return "id-" + (random.nextBoolean() ? "ä" : "") + ids;
  }

  protected String text() {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(4); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(i > 1 ? " " : "");
    }
    return text.toString();
  }

  protected <T> PVector<T> list(int most, IntFunction<T> element) {
    PVector<T> list = TreePVector.empty();
    for (int i = random.nextInt(most); i > 0; i--) {
      list = list.plus(element.apply(list.size()));
    }
    return list;
  }

  protected <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
