package dev.depthsprint.diagram;

import java.util.List;

/**
 * What a component is: one system, or the generic one of a layer.
 *
 * @param id stays the same in files, for example "kafka"
 * @param name the system's own name, which is also the first name of a new component
 * @param icon a Material Design icon's name, for example "database"
 * @param keywords other words a person may search for, in lower case
 */
public record Kind(String id, String name, Layer layer, String icon, List<String> keywords) {

  public Kind {
    keywords = List.copyOf(keywords);
  }
}
