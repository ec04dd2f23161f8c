package dev.depthsprint.diagram;

/** The part of a pipeline that a component belongs to, in reading order. */
public enum Layer {
  SOURCE,
  INGESTION,
  PROCESSING,
  STORAGE,
  SERVING,
  GOVERNANCE
}
