package dev.depthsprint.diagram;

/**
 * An edit that brings new elements, and what to select once it is done.
 *
 * @param added the new elements; empty when there is nothing to add
 */
public record Addition(DiagramEdit edit, Selection added) {}
