package dev.depthsprint.diagram.copy;

import dev.depthsprint.diagram.Catalogue;
import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Diagram;
import dev.depthsprint.diagram.Flow;
import dev.depthsprint.diagram.Kind;
import dev.depthsprint.diagram.KnownNames;
import dev.depthsprint.diagram.Layer;
import dev.depthsprint.diagram.LikelyOutcome;
import dev.depthsprint.diagram.Outcome;
import dev.depthsprint.picture.Point;
import dev.depthsprint.text.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Plain text as a part of a diagram. A line is a name, or a chain of names with arrows ({@code ->},
 * {@code =>}, {@code >>}, {@code →} or {@code |}) between them, such as "Talend → Kafka ->
 * DB2/GCP": names with a slash between them are alternatives, each connected for itself. The same
 * name is the same component wherever it stands.
 */
public final class ChainReader {

  private static final int LONGEST_TEXT = 100_000;
  private static final int LONGEST_NAME = 120;
  private static final int MOST_COMPONENTS = 500;
  private static final int MOST_FLOWS = 2_000;

  private static final Pattern ARROW =
      Pattern.compile("\\s*(?:[-=]+>|[→⟶⇒➔➜]|(?<=\\s)>>(?=\\s)|\\|)\\s*");

  /** What a list puts before its lines. */
  private static final Pattern BULLET =
      Pattern.compile(
          "^\\s*(?:[-*+•◦‣▪·–—]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3})*|\\p{L})[.)]|\\d{1,3}(?:\\.\\d{1,3})+)\\s+(?:\\[["
              + " xX]?]\\s+)?");

  /** The columns of the components, by name in lower case, in the order of the text. */
  private final Map<String, Integer> columns = new LinkedHashMap<>();

  private final Map<String, String> names = new HashMap<>();
  private final Set<List<String>> flows = new HashSet<>();
  private final List<List<String>> inOrder = new ArrayList<>();

  private ChainReader() {}

  /**
   * The part that a text describes, its components side by side in the order of the chains; long
   * chains go on in rows below.
   *
   * @throws Problem when there is too much of it or no name in it
   */
  public static Part read(String text) throws Problem {
    if (text.length() > LONGEST_TEXT) {
      throw Problem.of("diagram.paste.tooLong");
    }
    var reader = new ChainReader();
    for (String line : text.lines().toList()) {
      reader.line(BULLET.matcher(line).replaceFirst("").strip());
    }
    if (reader.columns.isEmpty()) {
      throw Problem.of("diagram.paste.nothing");
    }
    return new Part(reader.diagram());
  }

  private void line(String line) throws Problem {
    List<String> before = List.of();
    for (String step : ARROW.split(line)) {
      List<String> here = alternatives(step);
      int column = before.stream().mapToInt(columns::get).max().orElse(-1) + 1;
      for (String name : here) {
        component(name, column);
        for (String from : before) {
          flow(from, key(name));
        }
      }
      before = here.isEmpty() ? before : here.stream().map(ChainReader::key).toList();
    }
  }

  private void component(String name, int column) throws Problem {
    if (name.length() > LONGEST_NAME) {
      throw Problem.of("diagram.paste.longName", name.substring(0, 40));
    }
    names.putIfAbsent(key(name), name);
    columns.putIfAbsent(key(name), column);
    if (columns.size() > MOST_COMPONENTS) {
      throw Problem.of("diagram.paste.tooMany", String.valueOf(MOST_COMPONENTS));
    }
  }

  private void flow(String from, String to) throws Problem {
    if (flows.add(List.of(from, to))) {
      inOrder.add(List.of(from, to));
    }
    if (inOrder.size() > MOST_FLOWS) {
      throw Problem.of("diagram.paste.tooMany", String.valueOf(MOST_COMPONENTS));
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT);
  }

  /** Names between slashes, but not the pieces of a system that has a slash in its own name. */
  private static List<String> alternatives(String step) {
    List<String> pieces = List.of(step.split("/"));
    List<String> names = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      String two = i + 1 < pieces.size() ? pieces.get(i) + "/" + pieces.get(i + 1) : "";
      boolean isOne = named(two.strip()).size() == 1;
      String name = (isOne ? two : pieces.get(i)).strip();
      i += isOne ? 1 : 0;
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }

  private Diagram diagram() {
    List<Component> components = new ArrayList<>();
    Map<String, String> ids = new HashMap<>();
    for (String key : columns.keySet()) {
      ids.put(key, "c" + ids.size());
      components.add(component(ids.get(key), key));
    }
    List<Double> heights = components.stream().map(it -> it.bounds().height()).toList();
    List<Point> places = ChainPlaces.of(List.copyOf(columns.values()), heights);
    Diagram diagram = Diagram.empty("text", "");
    for (int i = 0; i < places.size(); i++) {
      diagram = diagram.with(components.get(i).withPosition(places.get(i)));
    }
    for (List<String> flow : inOrder) {
      String id = "f" + diagram.flows().size();
      String from = ids.get(flow.getFirst());
      String to = ids.get(flow.getLast());
      Outcome outcome = LikelyOutcome.of(diagram, from, to);
      diagram = diagram.with(Flow.between(id, from, to).withOutcome(outcome));
    }
    return diagram;
  }

  private Component component(String id, String key) {
    String name = names.get(key);
    return KnownNames.kind(name)
        .map(kind -> Component.of(id, kind, Point.ORIGIN).withName(KnownNames.spelled(kind, name)))
        .orElseGet(() -> Component.of(id, meant(name, key), Point.ORIGIN).withName(name));
  }

  /** The kinds that are called exactly so. */
  private static List<Kind> named(String name) {
    return Catalogue.kinds().stream()
        .filter(kind -> kind.name().equalsIgnoreCase(name) || kind.id().equalsIgnoreCase(name))
        .toList();
  }

  /** What keywords find if that is of one layer, or else the generic kind for its place. */
  private Kind meant(String name, String key) {
    List<Kind> found = Catalogue.search(name);
    boolean isClear =
        !found.isEmpty()
            && found.size() < Catalogue.kinds().size()
            && found.stream().map(Kind::layer).distinct().count() == 1;
    return isClear ? found.getFirst() : Catalogue.generic(layer(key));
  }

  private Layer layer(String key) {
    boolean feeds = inOrder.stream().anyMatch(flow -> flow.getFirst().equals(key));
    boolean isFed = inOrder.stream().anyMatch(flow -> flow.getLast().equals(key));
    return feeds == isFed ? Layer.PROCESSING : feeds ? Layer.SOURCE : Layer.STORAGE;
  }
}
