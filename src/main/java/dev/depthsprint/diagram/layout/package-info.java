/**
 * Automatic layout: where the components of a diagram lie best. The columns, from source to
 * serving, are found here; Eclipse ELK puts the boxes of each column in order and in place. Where
 * there are zones its order is where {@link dev.depthsprint.diagram.layout.Zoning} begins. A layout
 * depends on what there is and what flows where, never on where it lay before, so that a second one
 * changes nothing.
 *
 * <p>Start with {@link dev.depthsprint.diagram.layout.DiagramLayout}.
 */
package dev.depthsprint.diagram.layout;
