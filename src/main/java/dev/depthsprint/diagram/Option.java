package dev.depthsprint.diagram;

import dev.depthsprint.text.Message;

/** One of the few values that a property or a field can have. */
public interface Option {

  String name();

  /** What a person reads. */
  Message label();
}
