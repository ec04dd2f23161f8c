package dev.depthsprint.diagram.compare;

import dev.depthsprint.text.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one element says, field by field; only what is worth comparing. */
final class Facts {

  private static final Fact NONE = new Fact("", "");

  private final Map<String, Fact> byField = new LinkedHashMap<>();

  /**
   * @param value what is compared
   * @param shown what a person reads; empty for no value
   */
  private record Fact(Object value, String shown) {}

  /** Notes a field; two elements differ in it when their values are not equal. */
  void note(String field, Object value, String shown) {
    byField.put(field, new Fact(value, shown));
  }

  void note(Message field, Object value, String shown) {
    note(field.text(), value, shown);
  }

  void note(Message field, String text) {
    note(field, text.strip(), text.strip());
  }

  void note(Message field, Message word) {
    note(field, word.text());
  }

  void note(Message field, Duration length) {
    note(field, length, Words.of(length));
  }

  /** What is compared, by field. */
  Map<String, Object> values() {
    Map<String, Object> values = new LinkedHashMap<>();
    byField.forEach((field, fact) -> values.put(field, fact.value()));
    return values;
  }

  /** The fields in which these facts and those that follow them differ. */
  List<Difference> until(Facts after) {
    Set<String> fields = new LinkedHashSet<>(byField.keySet());
    fields.addAll(after.byField.keySet());
    List<Difference> differences = new ArrayList<>();
    for (String field : fields) {
      Fact was = byField.getOrDefault(field, NONE);
      Fact is = after.byField.getOrDefault(field, NONE);
      if (!was.value().equals(is.value())) {
        differences.add(new Difference(field, was.shown(), is.shown()));
      }
    }
    return differences;
  }
}
