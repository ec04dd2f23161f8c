/**
 * Putting things straight by command: {@link dev.depthsprint.diagram.arrange.Align} and {@link
 * dev.depthsprint.diagram.arrange.Distribute} for what is selected, {@link
 * dev.depthsprint.diagram.arrange.Room} to push the diagram apart or together at a line. Pure
 * functions that give edits; what is carried moves along, as in a drag.
 */
package dev.depthsprint.diagram.arrange;
