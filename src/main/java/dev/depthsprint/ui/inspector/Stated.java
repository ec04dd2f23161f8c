package dev.depthsprint.ui.inspector;

import dev.depthsprint.diagram.Component;
import dev.depthsprint.diagram.Property;
import dev.depthsprint.diagram.Value;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the components that are shown say of one property. */
sealed interface Stated {

  /** None of them says anything. */
  record Nothing() implements Stated {}

  /** All of them say the same. */
  record Same(Value value) implements Stated {}

  /** They do not agree, or only some of them say something. */
  record Different() implements Stated {}

  static Stated by(Collection<Component> components, Property property) {
    List<Optional<Value>> values =
        components.stream().map(component -> component.property(property)).distinct().toList();
    if (values.size() > 1) {
      return new Different();
    }
    return values.stream()
        .flatMap(Optional::stream)
        .findFirst()
        .<Stated>map(Same::new)
        .orElseGet(Nothing::new);
  }
}
