package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The elements of a diagram that a person's words are found in: names, systems, properties and
 * their values, labels, titles and notes, whatever their case. Every word must be found, in
 * whichever of an element's texts.
 */
public final class Finds {

  private final List<String> words;
  private final List<String> found = new ArrayList<>();

  private Finds(String words) {
    this.words =
        Arrays.stream(words.strip().toLowerCase(Locale.ROOT).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
  }

  /**
   * @return ids in reading order, then zones and notes from the top; none for no words
   */
  public static List<String> in(Diagram diagram, String words) {
    var finds = new Finds(words);
    if (!finds.words.isEmpty()) {
      finds.search(diagram);
    }
    return finds.found;
  }

  private void search(Diagram diagram) {
    for (ReadingOrder.Entry entry : ReadingOrder.of(diagram).entries()) {
      keep(entry.component().id(), texts(entry.component()));
      entry.flows().forEach(flow -> keep(flow.id(), texts(flow)));
    }
    diagram.zones().values().stream()
        .sorted(Comparator.comparing((Zone zone) -> zone.bounds().y()).thenComparing(Zone::id))
        .forEach(zone ->
            keep(zone.id(), zone.title(), zone.sort().label().text(), zone.level().label().text()));
    diagram.notes().values().stream()
        .sorted(Comparator.comparing((Note note) -> note.bounds().y()).thenComparing(Note::id))
        .forEach(note -> keep(note.id(), note.text(), note.sort().label().text()));
  }

  private void keep(String id, String... texts) {
    String all = String.join("\n", texts).toLowerCase(Locale.ROOT);
    if (words.stream().allMatch(all::contains)) {
      found.add(id);
    }
  }

  private static String[] texts(Component component) {
    Stream<String> own =
        Stream.of(
            component.name(),
            component.detail(),
            component.kind().name(),
            component.kind().layer().label().text());
    Stream<String> ports = component.ports().stream().map(NamedPort::name);
    Stream<String> properties =
        component.properties().entrySet().stream()
            .map(entry -> entry.getKey().label() + " " + text(entry.getValue()));
    Stream<String> traits = component.traits().stream().map(Finds::text);
    return Stream.of(own, ports, properties, traits).flatMap(texts -> texts).toArray(String[]::new);
  }

  private static String[] texts(Flow flow) {
    Carriage carriage = flow.carriage();
    return new String[] {
      flow.label(),
      flow.outcome().label().text(),
      carriage.format(),
      carriage.delivery().label().text(),
      carriage.encryption().label().text()
    };
  }

  /** In the words of its inspector and of its badge. */
  private static String text(Trait trait) {
    return switch (trait) {
      case Checkpoint it ->
          Message.of(
                  it.mode() == Checkpoint.Mode.EXACTLY_ONCE
                      ? "diagram.find.exactlyOnce"
                      : "diagram.find.atLeastOnce",
                  text(it.interval()),
                  it.store())
              .text();
      case RetryPolicy it ->
          Message.of(
                  it.then() == RetryPolicy.Then.DEAD_LETTER
                      ? "diagram.find.retryDeadLetter"
                      : "diagram.find.retryDrop",
                  String.valueOf(it.attempts()))
              .text();
      case Window it ->
          Message.of("diagram.find.window", it.shape().label(), text(it.length())).text();
    };
  }

  private static String text(Value value) {
    return switch (value) {
      case Value.Count(long number) -> String.valueOf(number);
      case Value.Amount(double number) ->
          number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
      case Value.Length(Duration length) -> text(length);
      case Value.Words(String words) -> words;
      case Value.Choice(Option option) -> option.label().text();
    };
  }

  /** In every unit that leaves a whole number, since nobody knows in which one it was typed. */
  private static String text(Duration length) {
    long seconds = length.toSeconds();
    return seconds
        + " seconds "
        + (seconds % 60 == 0 ? seconds / 60 + " minutes " : "")
        + (seconds % 3600 == 0 ? seconds / 3600 + " hours " : "")
        + (seconds % 86_400 == 0 ? seconds / 86_400 + " days" : "");
  }
}
