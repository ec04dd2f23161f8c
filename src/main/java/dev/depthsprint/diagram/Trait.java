package dev.depthsprint.diagram;

/** Something that is promised about a component. A component has at most one of each class. */
public sealed interface Trait permits Checkpoint, RetryPolicy, Window {}
